#pragma once

#include <QFile>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

/** The rows of tests' data: tab-separated text, a row a line; lines that begin with # are remarks.
 */
namespace table {

/** What a cell says: \n, \t and \xHH in it are the character they stand for. */
inline QString unescaped(QString cell)
{
    static const QRegularExpression code(QStringLiteral("\\\\x([0-9a-f]{2})"));
    cell.replace(QStringLiteral("\\n"), QStringLiteral("\n"));
    cell.replace(QStringLiteral("\\t"), QStringLiteral("\t"));
    for (auto match = code.match(cell); match.hasMatch(); match = code.match(cell))
        cell.replace(match.capturedStart(), match.capturedLength(),
                     QChar(match.captured(1).toUShort(nullptr, 16)));
    return cell;
}

/** Of the file at @p path; every row has @p columns cells, or the test ends with a word about it.
 */
inline QList<QStringList> at(const QString &path, int columns)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    QList<QStringList> rows;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#'))
            continue;
        QStringList cells = line.split(u'\t');
        if (cells.size() != columns)
            qFatal("%s: %d cells where %d belong: %s", qPrintable(path), int(cells.size()), columns,
                   qPrintable(line));
        for (QString &cell : cells)
            cell = unescaped(cell);
        rows.append(cells);
    }
    return rows;
}

/** Of tests/data/NAME: "rules/decisions.tsv". */
inline QList<QStringList> of(const char *name, int columns)
{
    return at(QStringLiteral(SPAFLEET_TEST_DATA "/") + QString::fromLatin1(name), columns);
}

} // namespace table
