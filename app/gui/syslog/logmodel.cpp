#include "gui/syslog/logmodel.h"

#include <QRegularExpression>

namespace gui {

using inventory::LogLine;

namespace {

constexpr quint64 Slice = 20'000; // lines a turn: a few milliseconds

std::function<bool(const QString &)> testFor(const QString &text)
{
    if (text.isEmpty())
        return [](const QString &) {
            return true;
        };
    if (text.size() > 2 && text.startsWith(u'/') && text.endsWith(u'/')) {
        const QRegularExpression pattern(text.mid(1, text.size() - 2),
                                         QRegularExpression::CaseInsensitiveOption);
        if (pattern.isValid())
            return [pattern](const QString &line) {
                return pattern.match(line).hasMatch();
            };
    }
    return [text](const QString &line) {
        return line.contains(text, Qt::CaseInsensitive);
    };
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

LogModel::LogModel(QObject *parent) : QAbstractTableModel(parent), m_test(testFor({}))
{
    m_slices.setInterval(0);
    connect(&m_slices, &QTimer::timeout, this, &LogModel::filterSlice);
}

void LogModel::append(const QList<LogLine> &lines)
{
    std::vector<quint64> shown;
    for (const LogLine &line : lines) {
        if (matches(line))
            shown.push_back(m_first + m_lines.size());
        m_lines.push_back(line);
    }
    if (!shown.empty()) {
        beginInsertRows({}, rowCount(), rowCount() + int(shown.size()) - 1);
        m_shown.insert(m_shown.end(), shown.begin(), shown.end());
        endInsertRows();
    }
    trim();
}

// A sixteenth at a time: removing single rows from the front of a view is dear.
void LogModel::trim()
{
    if (m_lines.size() <= size_t(Most + Most / 16))
        return;
    const size_t gone = m_lines.size() - size_t(Most);
    const quint64 first = m_first + gone;
    const auto kept = std::lower_bound(m_shown.begin(), m_shown.end(), first);
    const int rows = int(std::distance(m_shown.begin(), kept));
    if (rows > 0)
        beginRemoveRows({}, 0, rows - 1);
    m_shown.erase(m_shown.begin(), kept);
    m_lines.erase(m_lines.begin(), m_lines.begin() + qsizetype(gone));
    m_first = first;
    if (rows > 0)
        endRemoveRows();
}

void LogModel::setFilter(const LogFilter &filter)
{
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = filter;
    m_test = testFor(filter.text);
    m_shown.clear();
    m_unseen = m_first + m_lines.size();
    endResetModel();
    filterSlice();
    if (m_unseen > m_first)
        m_slices.start();
}

void LogModel::filterSlice()
{
    const quint64 until = m_unseen;
    const quint64 from = until > m_first + Slice ? until - Slice : m_first;
    std::vector<quint64> shown;
    for (quint64 number = from; number < until; ++number) {
        if (matches(m_lines[size_t(number - m_first)]))
            shown.push_back(number);
    }
    m_unseen = from;
    if (!shown.empty()) {
        beginInsertRows({}, 0, int(shown.size()) - 1);
        m_shown.insert(m_shown.begin(), shown.begin(), shown.end());
        endInsertRows();
    }
    if (m_unseen <= m_first)
        m_slices.stop();
}

void LogModel::clear()
{
    beginResetModel();
    m_first += m_lines.size();
    m_lines.clear();
    m_shown.clear();
    m_slices.stop();
    endResetModel();
}

bool LogModel::matches(const LogLine &line) const
{
    if (m_filter.mac && line.mac != m_filter.mac)
        return false;
    if (m_filter.worstOnly < 7 && (line.severity < 0 || line.severity > m_filter.worstOnly))
        return false;
    return m_test(line.text);
}

int LogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int LogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

const LogLine &LogModel::line(int row) const
{
    return m_lines[size_t(m_shown[size_t(row)] - m_first)];
}

QVariant LogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const LogLine &shown = line(index.row());
    if (role == SeverityRole)
        return shown.severity;
    if (role == MacRole)
        return shown.mac ? QVariant(shown.mac->toInteger()) : QVariant();
    if (role == Qt::ToolTipRole && index.column() == Text)
        return shown.text;
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(index.column())) {
    case Time:
        return shown.when.toLocalTime().toString(QStringLiteral("HH:mm:ss.zzz"));
    case Severity:
        return severityWord(shown.severity);
    case Phone: {
        const QString name = shown.mac && m_names ? m_names(*shown.mac) : QString();
        return !name.isEmpty() ? name : shown.mac ? shown.mac->toString() : shown.address;
    }
    case Text:
        return shown.text;
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
