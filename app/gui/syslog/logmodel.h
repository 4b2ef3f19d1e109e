#pragma once

#include "gui/syslog/logpattern.h"
#include "gui/syslog/logstore.h"

#include <QAbstractTableModel>
#include <QTimer>

#include <deque>
#include <functional>

namespace gui {

/** Which lines are shown. */
struct LogFilter
{
    QString text; ///< as a LogPattern
    int worstOnly = 7; ///< lines of this severity or graver (RFC 5424); 7: all, also those without
    QSet<MacAddress> phones; ///< only lines of these; empty: everybody's

    bool operator==(const LogFilter &) const = default;
};

/** Syslog as it comes in, the newest @c Most lines. A new filter is applied from the newest line
 *  back, a slice per turn of the event loop, so that a million lines never stall the window; what
 *  arrives meanwhile is shown at once. While it is paused, lines are kept but not shown. */
class LogModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr quint64 Most = 1'000'000;
    enum Column { Time, Severity, Phone, Text, ColumnCount };
    enum Role { SeverityRole = Qt::UserRole, MacRole };
    using Names = std::function<QString(const MacAddress &)>;

    explicit LogModel(QObject *parent = nullptr);

    void append(const QList<inventory::LogLine> &lines);
    void setFilter(const LogFilter &filter);
    const LogFilter &filter() const { return m_filter; }
    void setPaused(bool paused);
    /** Lines that came since it was paused. */
    quint64 held() const { return m_paused ? m_store.end() - m_heldFrom : 0; }
    /** What a phone is called in the column of phones. */
    void setNames(Names names) { m_names = std::move(names); }
    void clear();
    quint64 kept() const { return m_store.size(); }
    bool filtering() const { return m_slices.isActive(); }
    /** Writes the lines that are shown now, one a call, oldest first; in any thread, later.
     *  @p names must be good for that thread. */
    using Writer = std::function<void(const QString &line)>;
    std::function<void(const Writer &)> shownText(Names names);
    /** The lines that are shown now as @p column puts them, those alike as they came; in any
     *  thread, later. @p names must be good for that thread. */
    using Numbers = std::vector<quint64>;
    std::function<Numbers()> ordered(Column column, Qt::SortOrder order, Names names);
    /** Shows what ordered() gave, of it what is still there, while paused: until lines come again
     *  or another filter is set. */
    void setOrder(const Numbers &numbers);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void filtered(); ///< every line has been looked at

private:
    bool matches(quint64 number) const;
    std::vector<quint64> matching(quint64 from, quint64 until) const;
    void show(const std::vector<quint64> &newest);
    void trim();
    void trimOrdered(quint64 first);
    void filterAll();
    void filterSlice();

    LogStore m_store;
    std::deque<quint64> m_shown; ///< numbers of the lines that match
    bool m_ordered = false; ///< otherwise they stand as they came
    quint64 m_unseen = 0; ///< lines below this number still wait for the filter
    quint64 m_heldFrom = 0; ///< the first line that came while paused
    bool m_paused = false;
    LogFilter m_filter;
    LogPattern m_pattern;
    Names m_names;
    QTimer m_slices;
};

/** "error", "warning" …, translated; empty for -1. */
QString severityWord(int severity);

/** What is shown of the phone a line came from: its name, its MAC, else the line's address. */
QString phoneWord(const std::optional<MacAddress> &mac, const QString &address,
                  const LogModel::Names &names);

} // namespace gui
