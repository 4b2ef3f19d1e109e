#pragma once

#include "inventory/database.h"
#include "inventory/eventlog.h"

namespace inventory {

/** The log's tables, read and written. What goes wrong is the transaction's to tell. */
namespace logtables {

struct Counters
{
    qint64 event = 0;
    qint64 line = 0;
    qint64 contact = 0;
    qint64 lineBytes = 0; ///< of all lines kept
};

Counters counters(Transaction &in);

/** Hands out ids for that many more; nobody else hands any out until @p in ends. */
Counters advance(Transaction &in, qsizetype events, const QList<LogLine> &lines);

void write(Transaction &in, qint64 id, const Event &event);
void write(Transaction &in, qint64 id, const LogLine &line);

QList<Event> events(Transaction &in, const EventFilter &filter);
QList<LogLine> lines(Transaction &in, const EventFilter &filter);
/** As lines(), by reading every line the filter's ids and owner leave. */
QList<LogLine> readLines(Transaction &in, const EventFilter &filter);

/** What keeping @p line costs, counted towards LogLimits::bytes. */
qint64 sizeOf(const LogLine &line);

void write(Transaction &in, const SealedReport &report);
QList<SealedReport> reports(Transaction &in, const MacAddress &mac);

void write(Transaction &in, const MacAddress &mac, const Contact &contact, qint64 changed);
/** Lays those that changed after @p after over @p contacts. */
void readContacts(Transaction &in, qint64 after, QHash<MacAddress, Contact> &contacts);

} // namespace logtables

} // namespace inventory
