#pragma once

#include "gui/backend.h"
#include "gui/syslog/logmodel.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QTableView;
class QToolButton;

namespace gui {

class EmptyPlace;

/** The live log: follows unless it is scrolled up, then says how many lines wait. The filter
 *  narrows while lines keep coming; a highlight only marks. */
class LogView : public QWidget
{
    Q_OBJECT

public:
    /** @p mac: only this phone's lines, with those kept from before; absent: everything. */
    LogView(Backend &backend, std::optional<MacAddress> mac, QWidget *parent = nullptr);

    void setPhone(const std::optional<MacAddress> &mac);
    LogModel &model() { return m_model; }
    QLineEdit *filterField() const { return m_filter; }
    bool isPaused() const;

Q_SIGNALS:
    /** The phone of a line was clicked. */
    void phoneWanted(const MacAddress &mac);

private:
    void createBar();
    void createTable();
    void receive(const QList<inventory::LogLine> &lines);
    void take(const QList<inventory::LogLine> &lines);
    void applyFilter();
    void loadKept();
    void follow();
    void openPhone(const QModelIndex &index);
    bool atEnd() const;
    void showWaiting();

    Backend &m_backend;
    LogModel m_model;
    std::optional<MacAddress> m_mac;
    QLineEdit *m_filter;
    QLineEdit *m_highlight;
    QComboBox *m_severity;
    QToolButton *m_pause;
    QToolButton *m_follow;
    QTableView *m_table;
    EmptyPlace *m_empty = nullptr;
    QList<inventory::LogLine> m_held; ///< came while paused
    bool m_loading = false; ///< the kept lines are on their way
    int m_waiting = 0; ///< came while scrolled up
};

} // namespace gui
