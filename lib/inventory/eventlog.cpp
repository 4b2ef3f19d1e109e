#include "inventory/eventlog.h"

#include "inventory/contacts.h"
#include "inventory/database.h"
#include "inventory/databasefile.h"
#include "inventory/logtables.h"
#include "inventory/textindex.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace inventory {

namespace {

constexpr qint64 TrimStep = 20'000; // rows removed at once; others write between
constexpr qint64 IndexStep = 16'384; // lines, some 70 ms; others write between
constexpr int ReportsOfAPhone = 10;

} // namespace

struct EventLog::Private
{
    std::unique_ptr<Database> database;
    QHash<MacAddress, Contact> contacts; // as far as contactsRead
    qint64 contactsRead = -1;

    void readContacts(Transaction &in, qint64 now);
    Result<qint64> removeOldest(const QString &table, const QString &limit, qint64 value);
    Result<void> removeAll(const QString &table, const QString &limit, qint64 value);
    static void forgetBytes(Transaction &in, qint64 lines, qint64 characters);
    Result<qint64> lastBeyond(qint64 mostBytes);
    Result<void> forgetTexts();
};

EventLog::EventLog(std::unique_ptr<Private> data) : d(std::move(data)) { }

EventLog::~EventLog() = default;

Result<std::unique_ptr<EventLog>> EventLog::open(const QString &location)
{
    auto database = Database::open(logLocation(location), u"log"_s, Durability::WhenConvenient);
    if (!database)
        return database.error();
    auto data = std::make_unique<Private>();
    data->database = std::move(*database);
    return std::unique_ptr<EventLog>(new EventLog(std::move(data)));
}

// Those of other programs' appends; our own are known.
void EventLog::Private::readContacts(Transaction &in, qint64 now)
{
    if (now != contactsRead)
        logtables::readContacts(in, contactsRead, contacts);
}

Result<void> EventLog::append(const QList<Event> &events, const QList<LogLine> &lines)
{
    if (events.isEmpty() && lines.isEmpty())
        return {};
    Transaction in(*d->database, Transaction::Kind::Write);
    logtables::Counters last = logtables::advance(in, events.size(), lines);
    d->readContacts(in, last.contact - 1);
    QHash<MacAddress, Contact> touched; // a phone that says much is written once
    const auto noteIn = [&](const auto &what) {
        if (!what.mac)
            return;
        auto known = touched.find(*what.mac);
        if (known == touched.end())
            known = touched.insert(*what.mac, d->contacts.value(*what.mac));
        note(*known, what);
    };
    for (const LogLine &line : lines) {
        logtables::write(in, ++last.line, line);
        noteIn(line);
    }
    for (const Event &event : events) {
        logtables::write(in, ++last.event, event);
        noteIn(event);
    }
    for (auto it = touched.cbegin(); it != touched.cend(); ++it)
        logtables::write(in, it.key(), it.value(), last.contact);
    if (auto done = in.commit(); !done)
        return done;
    d->contacts.insert(touched);
    d->contactsRead = last.contact;
    return {};
}

Result<QList<Event>> EventLog::events(const EventFilter &filter)
{
    Transaction in(*d->database, Transaction::Kind::Read);
    const QList<Event> found = logtables::events(in, filter);
    if (auto done = in.commit(); !done)
        return done.error();
    return found;
}

Result<QList<LogLine>> EventLog::lines(const EventFilter &filter)
{
    Transaction in(*d->database, Transaction::Kind::Read);
    const QList<LogLine> found = logtables::lines(in, filter);
    if (auto done = in.commit(); !done)
        return done.error();
    return found;
}

Result<QHash<MacAddress, Contact>> EventLog::contacts()
{
    Transaction in(*d->database, Transaction::Kind::Read);
    const qint64 now = logtables::counters(in).contact;
    d->readContacts(in, now);
    if (auto done = in.commit(); !done)
        return done.error();
    d->contactsRead = now;
    return d->contacts;
}

// Ids rise with time, so the oldest are the first; only they are looked at.
Result<qint64> EventLog::Private::removeOldest(const QString &table, const QString &limit,
                                               qint64 value)
{
    const QString oldest =
        u" FROM %1 WHERE id IN (SELECT id FROM (SELECT id, at FROM %1 ORDER BY id LIMIT :most)"
        " AS oldest WHERE %2)"_s.arg(table, limit);
    Transaction in(*database, Transaction::Kind::Write);
    if (table == "line_kept"_L1) {
        Rows size = in.rows(u"SELECT count(*), coalesce(sum(length(message)), 0)"_s + oldest,
                            TrimStep, value);
        if (size.next())
            forgetBytes(in, size.number(0), size.number(1));
    }
    in.run(u"DELETE"_s + oldest, TrimStep, value);
    const qint64 removed = in.changedRows();
    if (auto done = in.commit(); !done)
        return done.error();
    return removed;
}

void EventLog::Private::forgetBytes(Transaction &in, qint64 lines, qint64 characters)
{
    in.run(u"UPDATE log_counter SET line_bytes = line_bytes - :bytes"_s,
           characters + lines * logtables::sizeOf(LogLine()));
}

Result<void> EventLog::Private::removeAll(const QString &table, const QString &limit, qint64 value)
{
    for (qint64 removed = TrimStep; removed == TrimStep;) {
        const auto done = removeOldest(table, limit, value);
        if (!done)
            return done.error();
        removed = *done;
    }
    return {};
}

// The id of the last line that must go for the rest to keep within @p mostBytes.
Result<qint64> EventLog::Private::lastBeyond(qint64 mostBytes)
{
    Transaction in(*database, Transaction::Kind::Read);
    qint64 excess = logtables::counters(in).lineBytes - mostBytes;
    qint64 last = 0;
    for (bool more = true; excess > 0 && more;) { // PostgreSQL would hand over all rows at once
        Rows rows = in.rows(u"SELECT id, length(message) FROM line_kept WHERE id > :last"
                            " ORDER BY id LIMIT :most"_s,
                            last, TrimStep);
        for (more = false; excess > 0 && rows.next(); more = true) {
            last = rows.number(0);
            excess -= rows.number(1) + logtables::sizeOf(LogLine());
        }
    }
    if (auto done = in.commit(); !done)
        return done.error();
    return last;
}

Result<void> EventLog::Private::forgetTexts()
{
    Transaction in(*database, Transaction::Kind::Write);
    qint64 oldest = logtables::counters(in).line + 1;
    {
        Rows rows = in.rows(u"SELECT id FROM line_kept ORDER BY id LIMIT 1"_s);
        if (rows.next())
            oldest = rows.number(0);
    }
    textindex::forget(in, oldest);
    return in.commit();
}

Result<void> EventLog::trim(const LogLimits &limits)
{
    const qint64 cutoff = QDateTime::currentDateTimeUtc().addDays(-limits.days).toMSecsSinceEpoch();
    logtables::Counters newest;
    {
        Transaction in(*d->database, Transaction::Kind::Write);
        newest = logtables::counters(in);
        in.run(u"DELETE FROM report WHERE at < :cutoff"_s, cutoff);
        if (auto done = in.commit(); !done)
            return done;
    }
    const auto tooMuch = d->lastBeyond(limits.bytes);
    if (!tooMuch)
        return tooMuch.error();
    const struct
    {
        QString table, limit;
        qint64 value;
    } steps[] = {{u"line_kept"_s, u"at < :cutoff"_s, cutoff},
                 {u"line_kept"_s, u"id <= :last"_s, std::max(newest.line - limits.lines, *tooMuch)},
                 {u"event"_s, u"at < :cutoff"_s, cutoff},
                 {u"event"_s, u"id <= :last"_s, newest.event - limits.events}};
    for (const auto &step : steps) {
        if (auto done = d->removeAll(step.table, step.limit, step.value); !done)
            return done;
    }
    return d->forgetTexts();
}

Result<qint64> EventLog::indexSome()
{
    Transaction in(*d->database, Transaction::Kind::Write);
    const qint64 taken = textindex::advance(in, IndexStep);
    if (auto done = in.commit(); !done)
        return done.error();
    return taken;
}

Result<void> EventLog::keepReport(const SealedReport &report)
{
    Transaction in(*d->database, Transaction::Kind::Write);
    logtables::write(in, report);
    in.run(u"DELETE FROM report WHERE mac = :mac AND at NOT IN (SELECT at FROM"
           " (SELECT at FROM report WHERE mac = :same ORDER BY at DESC LIMIT :most) AS newest)"_s,
           qint64(report.mac.toInteger()), qint64(report.mac.toInteger()), ReportsOfAPhone);
    return in.commit();
}

Result<QList<SealedReport>> EventLog::reports(const MacAddress &mac)
{
    Transaction in(*d->database, Transaction::Kind::Read);
    const QList<SealedReport> found = logtables::reports(in, mac);
    if (auto done = in.commit(); !done)
        return done.error();
    return found;
}

Result<QHash<MacAddress, QDateTime>> EventLog::reporters()
{
    Transaction in(*d->database, Transaction::Kind::Read);
    QHash<MacAddress, QDateTime> found;
    {
        Rows rows = in.rows(u"SELECT mac, max(at) FROM report GROUP BY mac"_s);
        while (rows.next()) {
            if (const auto mac = MacAddress::fromInteger(quint64(rows.number(0))))
                found.insert(*mac, rows.time(1));
        }
    }
    if (auto done = in.commit(); !done)
        return done.error();
    return found;
}

} // namespace inventory
