#pragma once

#include "servers/contentsource.h"

#include <chrono>
#include <mutex>

namespace servers {

/** Tells the source what went wrong before it became a request, but not more often than anyone
 *  can read: in a flood some are told, then how many were not. For all threads. */
class Mishaps
{
public:
    using TimePoint = std::chrono::steady_clock::time_point;

    static constexpr int Burst = 40; ///< told at once
    static constexpr int PerSecond = 10; ///< told for long

    explicit Mishaps(ContentSource &source) : m_source(source) { }

    void report(Door door, const Endpoint &peer, const QString &what,
                TimePoint now = std::chrono::steady_clock::now());

private:
    bool mayTell(TimePoint now);

    ContentSource &m_source;
    std::mutex m_mutex;
    TimePoint m_filled;
    double m_tokens = Burst;
    quint64 m_untold = 0;
};

} // namespace servers
