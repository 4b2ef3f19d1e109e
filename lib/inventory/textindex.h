#pragma once

#include "inventory/database.h"
#include "inventory/eventlog.h"

namespace inventory {

/** Finds lines of the log by any part of their text without reading all of them. SQLite only:
 *  PostgreSQL keeps an index of its own.
 *
 *  What is indexed are blocks of 64 lines, by the three-letter parts that occur in them (FTS5,
 *  trigram): a fifth of the space and twice the speed of indexing each line, and the lines of the
 *  few blocks that may hold a text are looked at anyway. Blocks lie in tables of a million lines
 *  each, so that what is forgotten goes with its table. It runs behind the writer, in steps;
 *  lines it has not reached are read. What goes wrong is the transaction's to tell. */
namespace textindex {

/** Indexes the next full blocks, at most @p mostLines lines; how many it took. */
qint64 advance(Transaction &in, qint64 mostLines);

/** Drops the tables that know no line from @p oldest on. */
void forget(Transaction &in, qint64 oldest);

/** Whether the index helps to find what @p filter asks for. */
bool serves(const Transaction &in, const EventFilter &filter);

/** The lines @p filter asks for, which serves() was true for; oldest first. */
QList<LogLine> search(Transaction &in, const EventFilter &filter);

} // namespace textindex

} // namespace inventory
