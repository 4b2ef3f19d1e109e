#pragma once

#include "base/result.h"
#include "inventory/event.h"

#include <QHash>
#include <QList>

#include <memory>

namespace inventory {

/** What to look for; empty members ask for everything. */
struct EventFilter
{
    std::optional<MacAddress> mac;
    QString address; ///< also lines that name no phone and come from here
    QString text; ///< contained in the text; the case of A to Z does not matter
    qint64 after = 0; ///< only ids greater than this
    int most = 0; ///< the newest so many; 0: all
    int oldest = 0; ///< the oldest so many, to go through all page by page; 0: all
    qint64 last = 0; ///< no ids greater than this; 0: to the end
};

/** How much of the log is kept. */
struct LogLimits
{
    int days = 30; ///< of events, lines and reports
    qint64 lines = 5'000'000; ///< of syslog
    qint64 events = 1'000'000;
    qint64 bytes = qint64(4) << 30; ///< of the lines' texts, with what a row adds to them
};

/** A phone's own settings, as it sent them; they may hold passwords. */
struct SealedReport
{
    MacAddress mac;
    QDateTime when; ///< UTC
    QByteArray sealed;
};

/** Events and syslog lines, in log.db beside fleet.db (or in tables of the same PostgreSQL
 *  database), so that a flood never holds the fleet's writer. Belongs to one thread. */
class EventLog
{
public:
    /** @p location as for Inventory::open: that of the fleet, beside which the log lies. */
    static Result<std::unique_ptr<EventLog>> open(const QString &location);
    ~EventLog();

    /** Keeps them in one transaction; their ids are given here. Thousands at once cost little more
     *  than one. A loss of power may take the last moments' along. */
    Result<void> append(const QList<Event> &events, const QList<LogLine> &lines);

    /** Oldest first. */
    Result<QList<Event>> events(const EventFilter &filter);
    Result<QList<LogLine>> lines(const EventFilter &filter);

    /** By phone; as this and other programs' appends left it. Costs what changed since it was last
     *  asked. */
    Result<QHash<MacAddress, Contact>> contacts();

    /** Makes texts of the next lines quick to find, a few thousand at a time, so that appends pass
     *  between; how many it took, 0 once it caught up. Searches find all lines, taken or not. */
    Result<qint64> indexSome();

    /** Forgets what is beyond the limits, the oldest first; contacts stay. Works in steps, so that
     *  appends of other programs pass between. */
    Result<void> trim(const LogLimits &limits);

    /** Keeps what a phone said of its own settings, sealed by whoever calls; of each phone the
     *  newest few. */
    Result<void> keepReport(const SealedReport &report);
    /** Newest first. */
    Result<QList<SealedReport>> reports(const MacAddress &mac);
    /** Which phones have reported, and when last. */
    Result<QHash<MacAddress, QDateTime>> reporters();

private:
    struct Private;
    explicit EventLog(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace inventory
