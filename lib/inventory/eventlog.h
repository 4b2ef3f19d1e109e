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
    QString text; ///< contained in the text, case does not matter
    qint64 after = 0; ///< only ids greater than this
    int most = 0; ///< the newest so many; 0: all
    int oldest = 0; ///< the oldest so many, to go through all page by page; 0: all
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

    /** Forgets what is older than @p days and lines beyond the newest @p mostLines; contacts stay.
     *  Works in steps, so that appends of other programs pass between. */
    Result<void> trim(int days, qint64 mostLines);

private:
    struct Private;
    explicit EventLog(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace inventory
