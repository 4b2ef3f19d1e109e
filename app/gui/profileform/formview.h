#pragma once

#include "gui/backend.h"
#include "gui/editors/surroundings.h"
#include "gui/profileform/formmodel.h"
#include "gui/widgets/unsaved.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTableView;
class QToolButton;

namespace gui {

class DraftsButton;
class EmptyPlace;
class RowDetail;

/** Settings, whatever the scope: the pages of the phone at the left, rows of label, value, origin
 *  and reset, one search over all of them, and below what saving would reach. What is typed for one
 *  scope waits there, until it is saved or discarded, while others are shown. */
class FormView : public QWidget, public Unsaved
{
    Q_OBJECT

public:
    explicit FormView(Backend &backend, QWidget *parent = nullptr);

    /** Offers the phones themselves and every layer that speaks to all of them. */
    void setPhones(const QList<MacAddress> &macs);
    /** Offers the whole fleet, its sites, groups and models. */
    void setWholeFleet();

    FormModel &model() { return m_model; }
    QTableView *table() const { return m_table; }
    QLineEdit *searchField() const { return m_search; }
    RowDetail *detail() const { return m_detail; }
    /** Shows the row of that element, whatever is searched for now. */
    void goTo(QByteArrayView element);
    enum class Then { Nothing, Resync };
    /** What is shown; the phones it reaches are asked to resync only once it is saved. */
    void save(Then then = Then::Nothing);
    DraftsButton *draftsButton() const { return m_elsewhere; }
    bool holdsUnsaved() const { return m_model.editCount() > 0 || !m_drafts.all().isEmpty(); }
    QStringList unsaved() override;
    void saveAll(const std::function<void(const QStringList &refused)> &then) override;
    void discardAll() override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void resyncWanted(const QList<MacAddress> &macs);
    /** What is said follows from the lines of that phone; or from the addresses of the fleet. */
    void linesWanted(const MacAddress &mac);
    void addressWanted();
    /** Something waits to be saved there. */
    void phonesWanted(const QList<MacAddress> &macs);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void createTop();
    void createBody();
    void createTable();
    void createRowActions();
    void createBottom();
    void connectBottom();
    QToolButton *addTool(const QString &picture, const QString &text, const QKeySequence &key);
    int buttonsWidth(bool worded) const;
    void fitButtons();
    void offer(const QList<QPair<QString, QList<inventory::Scope>>> &scopes);
    void load();
    QString modelWanted() const;
    void show(const ScopeView &view);
    void refresh();
    bool isTyping() const;
    void takeTyped();
    FormDraft current() const;
    QString describe(const FormDraft &draft) const;
    void goToDraft(int index);
    void showDrafts();
    void forget(const FormDraft &saved);
    void applyFilter();
    void sayWhatIsMissing();
    void showPages();
    void showDetail();
    void showBottom();
    void clickCell(const QModelIndex &index);
    void editRow(const QModelIndex &index);
    void goToLayer(const QModelIndex &index);
    void goToRecord(const QModelIndex &index);
    void keepPlace();
    Surroundings surroundings() const;
    std::optional<MacAddress> phoneMeant() const;
    void preview();
    void rehearse();
    QList<inventory::Scope> scopes() const;
    QList<const inventory::Device *> devices(const inventory::Fleet &fleet) const;
    QList<MacAddress> reached() const;
    QString summary() const;
    void complain(const QString &message);

    Backend &m_backend;
    FormModel m_model;
    QList<MacAddress> m_phones;
    QList<QList<inventory::Scope>> m_offered;
    QByteArray m_place; ///< the element one is at, while the rows are arranged anew
    int m_asked = 0; ///< counts questions, so that a late answer to an old one is dropped
    QList<MacAddress> m_shownFor; ///< the phones that were selected for what is shown
    FormDrafts m_drafts; ///< what waits elsewhere
    bool m_stale = false; ///< the record changed under someone who types
    bool m_saving = false;
    QString m_said; ///< of the last save, until what is recorded now is shown

    QComboBox *m_scope;
    QComboBox *m_pageBox;
    QLineEdit *m_search;
    QToolButton *m_changed;
    QListWidget *m_pages;
    QTableView *m_table;
    EmptyPlace *m_empty = nullptr;
    RowDetail *m_detail;
    QLabel *m_summary;
    DraftsButton *m_elsewhere;
    QToolButton *m_preview = nullptr;
    QToolButton *m_rehearse = nullptr;
    QToolButton *m_discard = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_saveAndResync = nullptr;
};

} // namespace gui
