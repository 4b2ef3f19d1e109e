#include "inventory/eventlog.h"

#include "inventory/contacts.h"
#include "inventory/database.h"
#include "inventory/logtables.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace inventory {

namespace {

constexpr qint64 TrimStep = 20'000; // rows removed at once; others write between

// Beside the fleet; a PostgreSQL database holds both.
QString logLocation(const QString &fleet)
{
    if (fleet.contains("://"_L1))
        return fleet;
    const QFileInfo info(fleet);
    const bool usual = info.fileName() == "fleet.db"_L1;
    return info.path() + u'/' + (usual ? u"log.db"_s : info.completeBaseName() + u".log.db"_s);
}

} // namespace

struct EventLog::Private
{
    std::unique_ptr<Database> database;
    QHash<MacAddress, Contact> contacts; // as far as contactsRead
    qint64 contactsRead = -1;

    void readContacts(Transaction &in, qint64 now);
    Result<qint64> removeOldest(const QString &table, const QString &limit, qint64 value);
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
    logtables::Counters last = logtables::advance(in, events.size(), lines.size());
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
    Transaction in(*database, Transaction::Kind::Write);
    in.run(
        u"DELETE FROM %1 WHERE id IN (SELECT id FROM"
        " (SELECT id, at FROM %1 ORDER BY id LIMIT :most) AS oldest WHERE %2)"_s.arg(table, limit),
        TrimStep, value);
    const qint64 removed = in.changedRows();
    if (auto done = in.commit(); !done)
        return done.error();
    return removed;
}

Result<void> EventLog::trim(int days, qint64 mostLines)
{
    const qint64 cutoff = QDateTime::currentDateTimeUtc().addDays(-days).toMSecsSinceEpoch();
    qint64 newest = 0;
    {
        Transaction in(*d->database, Transaction::Kind::Read);
        newest = logtables::counters(in).line;
        if (auto done = in.commit(); !done)
            return done;
    }
    const struct
    {
        QString table, limit;
        qint64 value;
    } steps[] = {{u"line_kept"_s, u"at < :cutoff"_s, cutoff},
                 {u"line_kept"_s, u"id <= :last"_s, newest - mostLines},
                 {u"event"_s, u"at < :cutoff"_s, cutoff}};
    for (const auto &step : steps) {
        for (qint64 removed = TrimStep; removed == TrimStep;) {
            const auto done = d->removeOldest(step.table, step.limit, step.value);
            if (!done)
                return done.error();
            removed = *done;
        }
    }
    return {};
}

} // namespace inventory
