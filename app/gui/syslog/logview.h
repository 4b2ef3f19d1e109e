#pragma once

#include "gui/backend.h"
#include "gui/syslog/logmodel.h"
#include "settings.h"

#include <QKeySequence>
#include <QSet>
#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLineEdit;
class QTableView;
class QToolButton;

namespace gui {

class EmptyPlace;

/** The live log: follows unless it is scrolled up, then says how many lines wait. The filter
 *  narrows while lines keep coming; marks only colour. Sorted by a column it stands still: it is
 *  paused until a third click on the head, or whatever else lets lines come again. */
class LogView : public QWidget
{
    Q_OBJECT

public:
    enum class Whose {
        Everybodys,
        Chosen, ///< nothing before setPhones()
    };

    /** What a log can be told, by whatever menu and key. */
    struct Command
    {
        QString name; ///< of the action: "pauseLog"
        QString picture;
        QString text; ///< with its mnemonic
        QKeySequence key;
        void (LogView::*does)();
    };
    static QList<Command> commands();

    LogView(Backend &backend, Whose whose, QWidget *parent = nullptr);
    /** For a window of its own, which has no menu: the keys of the commands. */
    void takeKeys();

    /** Only these phones' lines, with those kept from before; of several each line says whose it
     *  is. */
    void setPhones(const QList<MacAddress> &macs);
    /** Those selected elsewhere, whose lines alone are shown while a person wants that. */
    void setChosen(const QList<MacAddress> &macs);
    LogModel &model() { return m_model; }
    QTableView *table() const { return m_table; }
    QLineEdit *filterField() const { return m_filter; }
    bool isPaused() const;
    void setPaused(bool paused);
    void setMarks(const QList<LogMark> &marks);
    const QList<LogMark> &marks() const { return m_marks; }
    /** Writes what is shown into @p file, in another thread. */
    void exportTo(const QString &file);
    QToolButton *chosenButton() const { return m_onlyChosen; }

Q_SIGNALS:
    /** The phone of a line was clicked, here; or its own pane is wanted. */
    void phoneWanted(const MacAddress &mac);
    void paneWanted(const MacAddress &mac);
    void marksChanged(const QList<LogMark> &marks);

private:
    void createBar();
    void createTable();
    void makeHeadSort();
    void createActions();
    void createFields(QHBoxLayout *bar);
    QToolButton *addButton(QHBoxLayout *bar, const Command &command);
    void goToFilter();
    void goToHighlight();
    void toggleChosen();
    void togglePause();
    void receive(const QList<inventory::LogLine> &lines);
    void applyFilter();
    void applyMarks();
    void editMarks();
    void chooseExport();
    void loadKept();
    void takeKept(QList<inventory::LogLine> lines);
    void take(const QList<inventory::LogLine> &lines);
    inventory::EventFilter keptOf(const std::optional<MacAddress> &mac, qsizetype questions) const;
    void follow();
    void sortShown();
    void openPhone(const QModelIndex &index);
    std::optional<MacAddress> currentPhone() const;
    void keepPlace(int rowsMoved);
    bool atEnd() const;
    void showWaiting();

    Backend &m_backend;
    LogModel m_model;
    Whose m_whose;
    QList<MacAddress> m_macs; ///< whose it is
    QSet<MacAddress> m_ours; ///< the same
    QLineEdit *m_filter;
    QLineEdit *m_highlight;
    QComboBox *m_severity;
    QToolButton *m_onlyChosen = nullptr; ///< shown in everybody's log
    QToolButton *m_pause = nullptr;
    QToolButton *m_follow = nullptr;
    QTableView *m_table;
    EmptyPlace *m_empty = nullptr;
    QList<LogMark> m_marks;
    QSet<MacAddress> m_chosen;
    int m_loading = 0; ///< answers with kept lines that are on their way
    QList<inventory::LogLine> m_meanwhile; ///< came while they are
    qint64 m_newest = 0; ///< the id of the newest line that was taken
    int m_loads = 0; ///< that were begun: only the last one counts
    int m_waiting = 0; ///< came while scrolled up
    int m_sortings = 0; ///< that were begun: only the last one counts
};

} // namespace gui
