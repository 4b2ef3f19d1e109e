#pragma once

#include "gui/profileform/formdraft.h"

#include <QAbstractTableModel>
#include <QHash>

namespace gui {

/** Which rows of the form are shown. */
struct FormFilter
{
    QString page; ///< of the phone's own pages, "Ext 1"; empty: all
    QString text; ///< in a label, an element's name, its value or its help
    bool changedOnly = false; ///< what this layer says, or is about to

    bool operator==(const FormFilter &) const = default;
};

/** The catalogue's elements as a form for one scope: a row is a label, a value, who says it, and
 *  a way back. Keeps what is edited until it is saved; no widget in it. Headings are rows, too. */
class FormModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Label, Value, Origin, Reset, ColumnCount };
    enum Role {
        ElementRole = Qt::UserRole, ///< const schema::Element *; null for a heading
        EditedRole, ///< is about to be saved
        OwnRole, ///< this layer says it, or is about to
        FaultRole, ///< what is wrong with the value; empty where nothing is
        FaultColumnRole, ///< the wrong character, from 1; 0: none
        MeaningRole, ///< the value in words
        LayerRole, ///< profile::Layer as int: who wins
        PlaceholderRole, ///< what stands in an empty field
        MutedRole, ///< the value is not this layer's own
        AccessRole, ///< schema::Access as int: what the phone's user may do with it
        OwnAccessRole, ///< the same as this layer says it; -1: it does not
        OvertakenRole, ///< what somebody made of it since it was typed, in words; empty: nothing
    };

    using QAbstractTableModel::QAbstractTableModel;

    /** Shows @p view and what was typed there before; edits of the view before it are dropped. */
    void setView(ScopeView view, const QList<FormEdit> &edits = {});
    void setFilter(const FormFilter &filter);
    const ScopeView &view() const { return m_view; }

    QStringList pages() const;
    int editCount() const { return int(m_edits.size() + m_accessEdits.size()); }
    bool hasFault() const;
    QList<FormEdit> edits() const;
    void discard();
    /** The labels of what somebody changed since it was typed; saved, it is replaced. */
    QStringList overtaken() const;
    /** How many phones have an element that was edited: those whom saving tells something. */
    int reach() const;
    /** Whether phones of @p model have an element that was edited. */
    bool reaches(const schema::PhoneModel &model) const;

    /** Says @p setting of the row's element; absent: this layer says nothing of it any more. */
    void assign(const QModelIndex &index, const std::optional<profile::Setting> &setting);
    /** Says what the phone's own user may do with the row's element; absent: as is inherited. */
    void assignAccess(const QModelIndex &index, const std::optional<schema::Access> &access);
    /** This layer says nothing of the row's element any more. */
    void reset(const QModelIndex &index);
    /** What the phones of this scope would be told were it saved now. */
    profile::Profile profile() const;
    /** The row that shows the element of this name; invalid where none does. */
    QModelIndex indexOf(QByteArrayView element) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void editsChanged();

private:
    struct Row
    {
        int element = -1; ///< -1: a heading
        QString heading;
    };

    template<typename T>
    struct Edited
    {
        std::optional<T> to;
        inventory::FleetPointer seen; ///< the record one began from
    };
    template<typename T>
    using Edits = QHash<int, Edited<T>>; ///< by element

    template<typename T>
    void put(Edits<T> &edits, int element, const std::optional<T> &to,
             const std::optional<T> &saved);
    void restore(const FormEdit &edit);
    QString overtakenText(int element) const;
    void arrange();
    bool shows(int element) const;
    std::optional<profile::Setting> own(int element) const;
    profile::InForce effective(int element) const;
    QString valueText(int element) const;
    QString placeholder(int element) const;
    QString originText(int element) const;
    QString originTip(int element) const;
    QString shownValue(int element) const;
    QString tipOf(int element, Column column) const;
    QVariant elementData(int element, int column, int role) const;
    std::optional<Error> fault(int element) const;
    std::optional<schema::Access> ownAccess(int element) const;
    schema::Access access(int element) const;
    bool isEdited(int element) const;
    void announce(const QModelIndex &index);

    ScopeView m_view;
    FormFilter m_filter;
    QList<Row> m_rows;
    Edits<profile::Setting> m_edits;
    Edits<schema::Access> m_accessEdits;
    QList<int> m_overtaken; ///< elements
};

/** "Proxy" for Proxy_1_: as people read it. */
QString labelOf(const schema::Element &element);
/** "Ext 1": the page of the phone's own web interface it stands on. */
QString pageOf(const schema::Element &element);
/** "Group Sales", "Factory", "This phone": who says something. */
QString layerText(profile::Layer layer, const QString &name);
/** Whether what the record says of it follows from a phone's lines, and not from the addresses of
 *  the fleet. */
bool isOfLines(const schema::Element &element);

} // namespace gui

Q_DECLARE_METATYPE(const schema::Element *)
