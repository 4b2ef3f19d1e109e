#include "inventory/logtables.h"

#include "inventory/logquery.h"
#include "inventory/names.h"
#include "inventory/textindex.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace inventory::logtables {

namespace {

QVariant keyOf(const std::optional<MacAddress> &mac)
{
    return mac ? QVariant(qint64(mac->toInteger())) : QVariant(QMetaType::fromType<qint64>());
}

std::optional<MacAddress> macOf(const Rows &row, int column)
{
    return row.isNull(column) ? std::nullopt : MacAddress::fromInteger(quint64(row.number(column)));
}

// Never a null one: that no line is registered has been told, too.
QString textOf(const QList<int> &numbers)
{
    QStringList texts;
    for (const int number : numbers)
        texts << QString::number(number);
    return texts.isEmpty() ? u""_s : texts.join(u',');
}

QList<int> numbersOf(const QString &text)
{
    QList<int> numbers;
    for (const QString &number : text.split(u',', Qt::SkipEmptyParts))
        numbers << number.toInt();
    return numbers;
}

Event eventOf(const Rows &row)
{
    Event event;
    event.id = row.number(0);
    event.when = row.time(1);
    event.mac = macOf(row, 2);
    event.door = doorOf(row.text(3));
    event.address = row.text(4);
    event.what = row.text(5);
    event.outcome = outcomeOf(row.text(6));
    event.bytes = row.number(7);
    event.revision = row.number(8);
    event.remedy = row.text(9);
    event.firmware = row.text(10);
    if (!row.isNull(11))
        event.registeredLines = numbersOf(row.text(11));
    event.agent = row.text(12);
    event.serial = row.text(13);
    return event;
}

LogLine lineOf(const Rows &row)
{
    LogLine line;
    line.id = row.number(0);
    line.when = row.time(1);
    line.mac = macOf(row, 2);
    line.address = row.text(3);
    line.severity = int(row.number(4));
    line.host = row.text(5);
    line.text = row.text(6);
    return line;
}

QString contactColumns()
{
    return u"SELECT mac, last, address, firmware, fetched_revision, fetched, resynced, pushed,"
           " fetching, failure, registered, registered_as_of, agent, serial, upgraded, changed"
           " FROM contact"_s;
}

Contact contactOf(const Rows &row)
{
    Contact contact;
    contact.last = row.time(1);
    contact.address = row.text(2);
    contact.firmware = row.text(3);
    contact.fetchedRevision = row.number(4);
    contact.fetched = row.time(5);
    contact.resynced = row.time(6);
    contact.pushed = row.time(7);
    contact.fetching = row.number(8) != 0;
    contact.failure = row.text(9);
    contact.registeredLines = numbersOf(row.text(10));
    contact.registeredAsOf = row.time(11);
    contact.agent = row.text(12);
    contact.serial = row.text(13);
    contact.upgraded = row.time(14);
    return contact;
}

template<typename T>
QList<T> read(Transaction &in, const LogQuery &query, T (*make)(const Rows &))
{
    QList<T> found;
    Rows rows = in.rowsOf(query.sql(), query.values());
    while (rows.next())
        found.append(make(rows));
    if (query.isNewestFirst())
        std::reverse(found.begin(), found.end());
    return found;
}

} // namespace

Counters counters(Transaction &in)
{
    Rows rows = in.rows(u"SELECT event, line, contact, line_bytes FROM log_counter"_s);
    return rows.next() ? Counters{rows.number(0), rows.number(1), rows.number(2), rows.number(3)}
                       : Counters();
}

qint64 sizeOf(const LogLine &line)
{
    constexpr qint64 besides = 64; // a row's other columns and its places in two indexes
    // counted as SQL's length() does, by which it is taken off again
    const auto halves = std::count_if(line.text.begin(), line.text.end(),
                                      [](QChar c) { return c.isLowSurrogate(); });
    return line.text.size() - halves + besides;
}

Counters advance(Transaction &in, qsizetype events, const QList<LogLine> &lines)
{
    qint64 bytes = 0;
    for (const LogLine &line : lines)
        bytes += sizeOf(line);
    in.run(u"UPDATE log_counter SET event = event + :events, line = line + :lines,"
           " contact = contact + 1, line_bytes = line_bytes + :bytes"_s,
           qint64(events), qint64(lines.size()), bytes);
    Counters last = counters(in);
    last.event -= events;
    last.line -= lines.size();
    return last;
}

void write(Transaction &in, qint64 id, const Event &event)
{
    in.run(u"INSERT INTO event (id, at, mac, door, address, what, outcome, bytes, revision, remedy,"
           " firmware, registered, agent, serial) VALUES (:id, :at, :mac, :door, :address, :what,"
           " :outcome, :bytes, :revision, :remedy, :firmware, :registered, :agent, :serial)"_s,
           id, event.when, keyOf(event.mac), doorName(event.door), event.address, event.what,
           outcomeName(event.outcome), event.bytes, event.revision, event.remedy, event.firmware,
           event.registeredLines ? QVariant(textOf(*event.registeredLines))
                                 : QVariant(QMetaType::fromType<QString>()),
           event.agent, event.serial);
}

void write(Transaction &in, qint64 id, const LogLine &line)
{
    in.run(u"INSERT INTO line_kept (id, at, mac, address, severity, host, message)"
           " VALUES (:id, :at, :mac, :address, :severity, :host, :message)"_s,
           id, line.when, keyOf(line.mac), line.address, line.severity, line.host, line.text);
}

QList<Event> events(Transaction &in, const EventFilter &filter)
{
    return read<Event>(
        in,
        LogQuery(in.engine(),
                 u"SELECT id, at, mac, door, address, what, outcome, bytes,"
                 " revision, remedy, firmware, registered, agent, serial FROM event"_s,
                 u"what"_s, filter),
        eventOf);
}

QList<LogLine> lines(Transaction &in, const EventFilter &filter)
{
    return textindex::serves(in, filter) ? textindex::search(in, filter) : readLines(in, filter);
}

QList<LogLine> readLines(Transaction &in, const EventFilter &filter)
{
    return read<LogLine>(
        in,
        LogQuery(in.engine(),
                 u"SELECT id, at, mac, address, severity, host, message FROM line_kept"_s,
                 u"message"_s, filter),
        lineOf);
}

void write(Transaction &in, const MacAddress &mac, const Contact &contact, qint64 changed)
{
    in.run(u"INSERT INTO contact (mac, last, address, firmware, fetched_revision, fetched,"
           " resynced, pushed, fetching, failure, registered, registered_as_of, agent, serial,"
           " upgraded, changed) VALUES (:mac, :last, :address, :firmware, :fetched_revision,"
           " :fetched, :resynced, :pushed, :fetching, :failure, :registered, :registered_as_of,"
           " :agent, :serial, :upgraded, :changed)"
           " ON CONFLICT (mac) DO UPDATE SET last = excluded.last, address = excluded.address,"
           " firmware = excluded.firmware, fetched_revision = excluded.fetched_revision,"
           " fetched = excluded.fetched, resynced = excluded.resynced, pushed = excluded.pushed,"
           " fetching = excluded.fetching, failure = excluded.failure,"
           " registered = excluded.registered, registered_as_of = excluded.registered_as_of,"
           " agent = excluded.agent, serial = excluded.serial, upgraded = excluded.upgraded,"
           " changed = excluded.changed"_s,
           qint64(mac.toInteger()), contact.last, contact.address, contact.firmware,
           contact.fetchedRevision, contact.fetched, contact.resynced, contact.pushed,
           int(contact.fetching), contact.failure, textOf(contact.registeredLines),
           contact.registeredAsOf, contact.agent, contact.serial, contact.upgraded, changed);
}

void readContacts(Transaction &in, qint64 after, QHash<MacAddress, Contact> &contacts)
{
    Rows rows = in.rows(contactColumns() + u" WHERE changed > :after"_s, after);
    while (rows.next()) {
        if (const auto mac = macOf(rows, 0))
            contacts.insert(*mac, contactOf(rows));
    }
}

void write(Transaction &in, const SealedReport &report)
{
    in.run(u"INSERT INTO report (mac, at, sealed) VALUES (:mac, :at, :sealed)"
           " ON CONFLICT (mac, at) DO UPDATE SET sealed = excluded.sealed"_s,
           qint64(report.mac.toInteger()), report.when, report.sealed);
}

QList<SealedReport> reports(Transaction &in, const MacAddress &mac)
{
    QList<SealedReport> found;
    Rows rows = in.rows(u"SELECT at, sealed FROM report WHERE mac = :mac ORDER BY at DESC"_s,
                        qint64(mac.toInteger()));
    while (rows.next())
        found.append({mac, rows.time(0), rows.bytes(1)});
    return found;
}

} // namespace inventory::logtables
