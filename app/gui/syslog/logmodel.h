#pragma once

#include "inventory/event.h"

#include <QAbstractTableModel>
#include <QTimer>

#include <deque>

namespace gui {

/** Which lines are shown. */
struct LogFilter
{
    QString text; ///< contained in the line, case does not matter; "/…/" is a regular expression
    int worstOnly = 7; ///< lines of this severity or graver (RFC 5424); 7: all, also those without
    std::optional<MacAddress> mac;

    bool operator==(const LogFilter &) const = default;
};

/** Syslog as it comes in, the newest @c Most lines. A new filter is applied from the newest line
 *  back, a slice per turn of the event loop, so that a million lines never stall the window; what
 *  arrives meanwhile is shown at once. */
class LogModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr qsizetype Most = 1'000'000;
    enum Column { Time, Severity, Phone, Text, ColumnCount };
    enum Role { SeverityRole = Qt::UserRole, MacRole };

    explicit LogModel(QObject *parent = nullptr);

    void append(const QList<inventory::LogLine> &lines);
    void setFilter(const LogFilter &filter);
    const LogFilter &filter() const { return m_filter; }
    /** What a phone is called in the column of phones. */
    void setNames(std::function<QString(const MacAddress &)> names) { m_names = std::move(names); }
    void clear();
    qsizetype kept() const { return qsizetype(m_lines.size()); }
    bool filtering() const { return m_slices.isActive(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const inventory::LogLine &line(int row) const;
    bool matches(const inventory::LogLine &line) const;
    void trim();
    void filterSlice();

    std::deque<inventory::LogLine> m_lines;
    quint64 m_first = 0; ///< the number of the oldest line kept
    std::deque<quint64> m_shown; ///< numbers of the lines that match
    quint64 m_unseen = 0; ///< lines below this number still wait for the filter
    LogFilter m_filter;
    std::function<bool(const QString &)> m_test;
    std::function<QString(const MacAddress &)> m_names;
    QTimer m_slices;
};

/** "error", "warning" …, translated; empty for -1. */
QString severityWord(int severity);

} // namespace gui
