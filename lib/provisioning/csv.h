#pragma once

#include "base/result.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace provisioning {

/** One record of a CSV text and the line it begins on, from 1. */
struct CsvRow
{
    QStringList cells;
    int line = 0;
    QString fault; ///< what is wrong with its quoting; empty: nothing
};

/** Reads RFC 4180, and what spreadsheets make of it: a byte order mark, either line end, semicolons
 *  or tabs between the cells (whichever the first line has most of). Empty lines are passed over.
 */
QList<CsvRow> readCsv(const QString &text);

/** One line with its end; cells that need it are quoted. */
QString csvLine(const QStringList &cells);

} // namespace provisioning
