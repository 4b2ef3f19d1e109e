#pragma once

#include "base/result.h"

#include <QString>

#include <functional>
#include <memory>

namespace inventory {

/** What a watch hears of besides the record. */
enum class Watched { Fleet, FleetAndLog };

/** Hears at once when anybody commits to the record: on PostgreSQL by LISTEN, on SQLite by the
 *  system, which tells when a file is written. */
class ChangeWatch
{
public:
    /** @p location as for Inventory::open; of SQLite somebody must hold it open meanwhile. @p heard
     *  is called from a thread of the watch's own, at most every few hundredths of a second, and
     *  may come for a commit that changes nothing for the listener. */
    static Result<std::unique_ptr<ChangeWatch>> start(const QString &location, Watched watched,
                                                      std::function<void()> heard);
    /** @c heard is not called any more once this returns. */
    ~ChangeWatch();

    /** Whether it misses nothing for now. Else, as where a connection to PostgreSQL may break
     *  unheard or the log is on one, whoever wants to know looks every second, too. Any thread. */
    bool hearsAll() const;

private:
    struct Private;
    explicit ChangeWatch(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

/** The channel that Inventory tells its commits to. */
QString fleetChannel();

} // namespace inventory
