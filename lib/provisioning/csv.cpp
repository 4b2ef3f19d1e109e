#include "provisioning/csv.h"

#include <QCoreApplication>

#include <algorithm>

namespace provisioning {

namespace {

QChar separatorOf(QStringView text)
{
    const QStringView first =
        text.left(text.indexOf(u'\n') < 0 ? text.size() : text.indexOf(u'\n'));
    QChar best = u',';
    for (const QChar c : {QChar(u';'), QChar(u'\t')}) {
        if (first.count(c) > first.count(best))
            best = c;
    }
    return best;
}

/** Takes records off a text, one at a time. */
class CsvReader
{
public:
    explicit CsvReader(QStringView text) : m_text(text), m_separator(separatorOf(text)) { }

    bool atEnd() const { return m_at >= m_text.size(); }

    CsvRow row()
    {
        CsvRow row;
        row.line = m_line;
        do {
            row.cells.append(cell(row));
        } while (takeSeparator());
        takeLineEnd();
        return row;
    }

private:
    QString cell(CsvRow &row)
    {
        if (m_at < m_text.size() && m_text[m_at] == u'"')
            return quoted(row);
        const qsizetype start = m_at;
        while (m_at < m_text.size() && !isEnd(m_text[m_at]))
            ++m_at;
        return m_text.mid(start, m_at - start).trimmed().toString();
    }

    QString quoted(CsvRow &row)
    {
        QString value;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            if (m_text[m_at] == u'\n')
                ++m_line;
            if (m_text[m_at] != u'"') {
                value.append(m_text[m_at]);
            } else if (m_at + 1 < m_text.size() && m_text[m_at + 1] == u'"') {
                value.append(m_text[m_at++]);
            } else {
                ++m_at;
                behindQuote(row);
                return value;
            }
        }
        row.fault =
            QCoreApplication::translate("provisioning", "a quote is opened and never closed");
        return value;
    }

    void behindQuote(CsvRow &row)
    {
        const qsizetype start = m_at;
        while (m_at < m_text.size() && !isEnd(m_text[m_at]))
            ++m_at;
        if (!m_text.mid(start, m_at - start).trimmed().isEmpty())
            row.fault = QCoreApplication::translate("provisioning", "there is text behind a quote");
    }

    bool isEnd(QChar c) const { return c == m_separator || c == u'\n'; }

    bool takeSeparator()
    {
        if (m_at >= m_text.size() || m_text[m_at] != m_separator)
            return false;
        ++m_at;
        return true;
    }

    void takeLineEnd()
    {
        if (m_at < m_text.size()) {
            ++m_at;
            ++m_line;
        }
    }

    QStringView m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
};

bool isBlank(const CsvRow &row)
{
    return row.fault.isEmpty()
        && std::all_of(row.cells.begin(), row.cells.end(),
                       [](const QString &cell) { return cell.isEmpty(); });
}

} // namespace

QList<CsvRow> readCsv(const QString &text)
{
    QStringView rest(text);
    if (rest.startsWith(QChar(0xFEFF)))
        rest = rest.mid(1);
    QList<CsvRow> rows;
    for (CsvReader reader(rest); !reader.atEnd();) {
        CsvRow row = reader.row();
        if (!isBlank(row))
            rows.append(std::move(row));
    }
    return rows;
}

QString csvLine(const QStringList &cells)
{
    QStringList quoted;
    for (QString cell : cells) {
        const bool special = cell.contains(u',') || cell.contains(u';') || cell.contains(u'"')
            || cell.contains(u'\n') || cell.contains(u'\t') || cell != cell.trimmed();
        cell.replace(u'"', QLatin1String("\"\""));
        quoted.append(special ? u'"' + cell + u'"' : cell);
    }
    return quoted.join(u',') + u'\n';
}

} // namespace provisioning
