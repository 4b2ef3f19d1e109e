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
};

Counters counters(Transaction &in);

/** Hands out ids for that many more; nobody else hands any out until @p in ends. */
Counters advance(Transaction &in, qsizetype events, qsizetype lines);

void write(Transaction &in, qint64 id, const Event &event);
void write(Transaction &in, qint64 id, const LogLine &line);

QList<Event> events(Transaction &in, const EventFilter &filter);
QList<LogLine> lines(Transaction &in, const EventFilter &filter);

void write(Transaction &in, const MacAddress &mac, const Contact &contact, qint64 changed);
/** Lays those that changed after @p after over @p contacts. */
void readContacts(Transaction &in, qint64 after, QHash<MacAddress, Contact> &contacts);

} // namespace logtables

} // namespace inventory
