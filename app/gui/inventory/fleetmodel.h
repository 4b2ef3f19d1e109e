#pragma once

#include "gui/inventory/fleettable.h"

#include <QAbstractTableModel>
#include <QSet>
#include <QTimer>

#include <vector>

namespace gui {

/** The fleet as a table: made for 100,000 phones, so it filters, sorts and groups itself and only
 *  makes anew the rows of phones that changed; a large record is got ready in another thread. While
 *  it is grouped, every group begins with a row of its own that folds it. */
class FleetModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        State,
        Name,
        Mac,
        Model,
        Lines,
        Group,
        Site,
        Firmware,
        Address,
        Seen,
        ColumnCount
    };
    enum Role {
        StandingRole = Qt::UserRole, ///< provisioning::Standing as int
        RegisteredRole, ///< QList<int>: the lines that are; invalid where the phone never told
        LinesRole, ///< QStringList: "1:151"
        HeadingRole, ///< bool: the row is a group's heading
        FoldedRole, ///< bool: and its phones are hidden
    };
    static constexpr int NoGrouping = -1;

    explicit FleetModel(QObject *parent = nullptr);
    ~FleetModel() override;

    void setFleet(inventory::FleetPointer fleet, const Contacts &contacts);
    /** Makes anew only the rows of @p changed. Where they stand now, and whether they match,
     *  follows at once, or soon where contacts of a large fleet pour in. */
    void setContacts(const Contacts &contacts, const QSet<MacAddress> &changed);
    void setQuery(const FleetQuery &query);
    /** By what phones stand together: a Column, or NoGrouping. */
    void setGrouping(int column);
    int grouping() const { return m_grouping; }
    /** Folds the group whose heading is at @p row, or unfolds it. */
    void fold(int row);
    /** Ages grow: tells the views so. */
    void tick();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    void sort(int column, Qt::SortOrder order) override;

    bool isHeading(int row) const { return m_shown[size_t(row)] >= HeadingBit; }
    /** Of a phone's row, here and below. */
    MacAddress macAt(int row) const { return rowAt(row).device->mac; }
    const FleetRow &rowAt(int row) const { return m_table->row(m_shown[size_t(row)]); }
    /** -1 where the phone is not shown. */
    int rowOf(const MacAddress &mac) const;
    /** Phones in all, and those that match the query. */
    int total() const { return int(m_table->size()); }
    int matching() const { return m_matching; }

private:
    static constexpr quint32 HeadingBit = 0x8000'0000;

    struct Heading
    {
        QString title; ///< the value they share
        int phones = 0;
    };

    /** A record that was got ready in another thread. */
    struct Prepared;

    void take(Prepared prepared);
    void replaceTable(std::shared_ptr<FleetTable> table);
    bool contactsMoveRows() const;
    void follow();
    void reorder();
    void arrange();
    std::vector<quint32> shownRows();
    void group(const std::vector<quint32> &rows, std::vector<quint32> &shown);
    QVariant heading(const Heading &heading, int column, int role) const;
    QVariant phone(quint32 number, int column, int role) const;
    QString toolTip(quint32 number, int column) const;
    QString text(quint32 number, int column) const;

    inventory::FleetPointer m_fleet = std::make_shared<inventory::Fleet>();
    std::shared_ptr<FleetTable> m_table = std::make_shared<FleetTable>(); ///< never null
    std::vector<quint32> m_order; ///< all rows of the table, sorted
    std::vector<quint32> m_shown; ///< rows of the table, or HeadingBit and an index of m_headings
    std::vector<int> m_positions; ///< in m_shown, by row of the table; -1: hidden
    std::vector<Heading> m_headings;
    QSet<QString> m_folded; ///< titles
    FleetQuery m_query;
    QDateTime m_now = QDateTime::currentDateTimeUtc();
    int m_sortColumn = Name;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    int m_grouping = NoGrouping;
    int m_matching = 0;
    quint64 m_job = 0; ///< the newest record that was asked for
    Contacts m_late; ///< came while a record is got ready
    bool m_preparing = false;
    QTimer m_rest; ///< until rows may move again because of contacts
    bool m_moved = false; ///< contacts came meanwhile that may move rows
};

} // namespace gui
