#include "gui/syslog/logmodel.h"

#include <algorithm>

namespace gui {

using inventory::LogLine;

namespace {

constexpr quint64 Slice = 20'000; // lines a turn: a few milliseconds

QString timeOf(const LogLine &line, const char *format)
{
    return line.when.toLocalTime().toString(QLatin1String(format));
}

} // namespace

QString severityWord(int severity)
{
    const QStringList words{LogModel::tr("emergency"), LogModel::tr("alert"),
                            LogModel::tr("critical"),  LogModel::tr("error"),
                            LogModel::tr("warning"),   LogModel::tr("notice"),
                            LogModel::tr("info"),      LogModel::tr("debug")};
    return words.value(severity);
}

QString phoneWord(const std::optional<MacAddress> &mac, const QString &address,
                  const LogModel::Names &names)
{
    const QString name = mac && names ? names(*mac) : QString();
    if (!name.isEmpty())
        return name;
    return mac ? mac->toString() : address;
}

LogModel::LogModel(QObject *parent) : QAbstractTableModel(parent)
{
    m_slices.setInterval(0);
    connect(&m_slices, &QTimer::timeout, this, &LogModel::filterSlice);
}

void LogModel::append(const QList<LogLine> &lines)
{
    const quint64 from = m_store.end();
    for (const LogLine &line : lines)
        m_store.append(line);
    if (!m_paused)
        show(matching(from, m_store.end()));
    trim();
}

std::vector<quint64> LogModel::matching(quint64 from, quint64 until) const
{
    std::vector<quint64> numbers;
    for (quint64 number = from; number < until; ++number) {
        if (matches(number))
            numbers.push_back(number);
    }
    return numbers;
}

void LogModel::show(const std::vector<quint64> &newest)
{
    if (newest.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + int(newest.size()) - 1);
    m_shown.insert(m_shown.end(), newest.begin(), newest.end());
    endInsertRows();
}

// Lines go by blocks: removing single rows from the front of a view is dear.
void LogModel::trim()
{
    if (m_store.size() <= Most)
        return;
    const quint64 first = m_store.firstOf(Most);
    if (first == m_store.first())
        return;
    if (m_ordered)
        return trimOrdered(first);
    const auto kept = std::lower_bound(m_shown.begin(), m_shown.end(), first);
    const int rows = int(std::distance(m_shown.begin(), kept));
    if (rows > 0)
        beginRemoveRows({}, 0, rows - 1);
    m_shown.erase(m_shown.begin(), kept);
    m_store.trim(Most);
    m_heldFrom = qMax(m_heldFrom, first);
    if (rows > 0)
        endRemoveRows();
}

void LogModel::setFilter(const LogFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    m_pattern = LogPattern(filter.text);
    filterAll();
}

void LogModel::filterAll()
{
    beginResetModel();
    m_shown.clear();
    m_ordered = false;
    m_unseen = m_paused ? m_heldFrom : m_store.end();
    endResetModel();
    m_slices.start();
    filterSlice();
}

void LogModel::filterSlice()
{
    const quint64 until = m_unseen;
    const quint64 first = m_store.first();
    m_unseen = until > first + Slice ? until - Slice : first;
    const std::vector<quint64> older = matching(m_unseen, until);
    if (!older.empty()) {
        beginInsertRows({}, 0, int(older.size()) - 1);
        m_shown.insert(m_shown.begin(), older.begin(), older.end());
        endInsertRows();
    }
    if (m_unseen > first)
        return;
    m_slices.stop();
    Q_EMIT filtered();
}

void LogModel::setPaused(bool paused)
{
    if (paused == m_paused)
        return;
    m_paused = paused;
    const quint64 from = std::exchange(m_heldFrom, m_store.end());
    if (paused)
        return;
    if (!m_ordered && m_store.end() - from <= Slice)
        show(matching(from, m_store.end()));
    else
        filterAll();
}

void LogModel::clear()
{
    beginResetModel();
    m_store.clear();
    m_shown.clear();
    m_ordered = false;
    m_heldFrom = m_store.end();
    m_slices.stop();
    endResetModel();
}

bool LogModel::matches(quint64 number) const
{
    if (m_filter.worstOnly < 7) {
        const int severity = m_store.severity(number);
        if (severity < 0 || severity > m_filter.worstOnly)
            return false;
    }
    if (!m_filter.phones.isEmpty()) {
        const auto mac = m_store.mac(number);
        if (!mac || !m_filter.phones.contains(*mac))
            return false;
    }
    return m_pattern.isEmpty() || m_pattern.isIn(m_store.text(number));
}

std::function<void(const LogModel::Writer &)> LogModel::shownText(Names names)
{
    auto store = std::make_shared<const LogStore>(m_store.snapshot());
    return [store, shown = m_shown, names = std::move(names)](const Writer &write) {
        for (const quint64 number : shown) {
            const LogLine line = store->line(number);
            write(QStringList{timeOf(line, "yyyy-MM-dd HH:mm:ss.zzz"), severityWord(line.severity),
                              phoneWord(line.mac, line.address, names), line.text}
                      .join(u'\t'));
        }
    };
}

int LogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int LogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant LogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const quint64 number = m_shown[size_t(index.row())];
    if (role == SeverityRole)
        return m_store.severity(number);
    if (role == MacRole) {
        const auto mac = m_store.mac(number);
        return mac ? QVariant(mac->toInteger()) : QVariant();
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (Column(index.column())) {
    case Time:
        return timeOf(m_store.line(number),
                      role == Qt::ToolTipRole ? "yyyy-MM-dd HH:mm:ss.zzz" : "HH:mm:ss.zzz");
    case Severity:
        return severityWord(m_store.severity(number));
    case Phone:
        return phoneWord(m_store.mac(number), m_store.address(number), m_names);
    case Text:
        return m_store.text(number);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    return QStringList{tr("Time"), tr("Severity"), tr("Phone"), tr("Message")}.value(section);
}

} // namespace gui
