#pragma once

#include "base/result.h"

#include <QString>

#include <functional>
#include <memory>

namespace inventory {

/** Hears at once when anybody commits to the record on PostgreSQL (LISTEN). SQLite has no such
 *  news, and a connection that broke tells none: whoever wants to know looks every second, too. */
class ChangeWatch
{
public:
    /** @p location as for Inventory::open. @p heard is called from a thread of the watch's own, and
     *  may come for a commit that changes nothing for the listener. */
    static Result<std::unique_ptr<ChangeWatch>> start(const QString &location,
                                                      std::function<void()> heard);
    /** @c heard is not called any more once this returns. */
    ~ChangeWatch();

private:
    struct Private;
    explicit ChangeWatch(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

/** The channel that Inventory tells its commits to. */
QString fleetChannel();

} // namespace inventory
