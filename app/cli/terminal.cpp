#include "cli/terminal.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>

namespace cli {

namespace {

bool writeAll(std::FILE *stream, const QByteArray &bytes)
{
    return std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream) == size_t(bytes.size());
}

QList<qsizetype> columnWidths(const Table &table)
{
    QList<qsizetype> widths;
    for (const QString &heading : table.headings)
        widths.append(heading.size());
    for (const QStringList &row : table.rows) {
        for (qsizetype i = 0; i < std::min(row.size(), widths.size()); ++i)
            widths[i] = std::max(widths[i], printable(row[i]).size());
    }
    return widths;
}

QString padded(const QStringList &cells, const QList<qsizetype> &widths)
{
    QString line;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const QString cell = printable(cells[i]);
        line += i + 1 < cells.size() ? cell.leftJustified(widths.value(i)) + QStringLiteral("  ")
                                     : cell;
    }
    while (line.endsWith(u' '))
        line.chop(1);
    return line;
}

/** "SEVERITY WHERE MESSAGE (REMEDY)" */
QString lineOf(const Finding &finding)
{
    QString where = finding.where;
    if (finding.line > 0)
        where += QStringLiteral("%1%2")
                     .arg(where.isEmpty() ? QString() : QStringLiteral("@"))
                     .arg(finding.line);
    if (finding.line > 0 && finding.column > 0)
        where += QStringLiteral(":%1").arg(finding.column);
    QString text = finding.message;
    if (!finding.remedy.isEmpty())
        text += QStringLiteral(" (%1)").arg(finding.remedy);
    return QStringLiteral("%1 %2 %3")
        .arg(severityName(finding.severity), where.isEmpty() ? QStringLiteral("-") : where, text);
}

/** What would make a terminal show the rest of the line backwards. */
bool turnsText(QChar c)
{
    return (c >= QChar(0x202A) && c <= QChar(0x202E)) || (c >= QChar(0x2066) && c <= QChar(0x2069));
}

} // namespace

Exit exitOf(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Refused:
        return Exit::Found;
    case Error::Kind::Usage:
        return Exit::Usage;
    case Error::Kind::World:
        return Exit::World;
    }
    Q_UNREACHABLE();
}

QString printable(const QString &text)
{
    QString shown = text;
    for (QChar &c : shown) {
        if (turnsText(c))
            c = QChar(0xFFFD);
        else if (c.category() == QChar::Other_Control)
            c = c == u'\t' || c == u'\n' || c == u'\r' ? QChar(u' ') : QChar(0xFFFD);
    }
    return shown;
}

void Terminal::write(const QByteArray &bytes)
{
    m_failed = !writeAll(stdout, bytes) || m_failed;
}

void Terminal::line(const QString &text)
{
    write(text.toUtf8() + '\n');
}

void Terminal::json(const QJsonDocument &document)
{
    write(document.toJson(QJsonDocument::Indented));
}

void Terminal::table(const Table &table)
{
    if (table.rows.isEmpty())
        return;
    const QList<qsizetype> widths = columnWidths(table);
    line(padded(table.headings, widths));
    for (const QStringList &row : table.rows)
        line(padded(row, widths));
}

void Terminal::findings(const Findings &findings)
{
    for (const Finding &finding : findings)
        line(printable(lineOf(finding)));
}

void Terminal::messages(const Findings &findings)
{
    for (const Finding &finding : findings)
        message(lineOf(finding));
}

void Terminal::flush()
{
    m_failed = std::fflush(stdout) != 0 || m_failed;
}

void Terminal::message(const QString &text)
{
    writeAll(stderr, QByteArray("spafleetctl: ") + printable(text).toUtf8() + '\n');
}

void Terminal::error(const Error &error)
{
    if (error.column > 0) {
        message(QCoreApplication::translate("cli", "column %1: %2")
                    .arg(error.column)
                    .arg(error.message));
    } else {
        message(error.message);
    }
}

QJsonArray findingsToJson(const Findings &findings)
{
    QJsonArray array;
    for (const Finding &finding : findings) {
        array.append(QJsonObject{{QStringLiteral("severity"), severityName(finding.severity)},
                                 {QStringLiteral("where"), finding.where},
                                 {QStringLiteral("line"), finding.line},
                                 {QStringLiteral("column"), finding.column},
                                 {QStringLiteral("message"), finding.message},
                                 {QStringLiteral("remedy"), finding.remedy}});
    }
    return array;
}

} // namespace cli
