#pragma once

#include "servers/contentsource.h"
#include "servers/tokenbucket.h"

#include <chrono>
#include <mutex>

namespace servers {

/** Tells the source what went wrong before it became a request, but not more often than anyone
 *  can read: in a flood some are told, then how many were not. For all threads. */
class Mishaps
{
public:
    using TimePoint = TokenBucket::TimePoint;

    static constexpr int Burst = 40; ///< told at once
    static constexpr int PerSecond = 10; ///< told for long

    explicit Mishaps(ContentSource &source) : m_source(source) { }

    /** False: not told, there were too many of late. */
    bool report(Mishap mishap, TimePoint now = std::chrono::steady_clock::now());

private:
    ContentSource &m_source;
    std::mutex m_mutex;
    TokenBucket m_bucket{Burst, PerSecond};
    quint64 m_untold = 0;
};

} // namespace servers
