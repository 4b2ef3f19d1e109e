#pragma once

#include "servers/configuration.h"
#include "servers/counters.h"

#include <chrono>
#include <deque>
#include <mutex>

namespace servers {

/** Turns counters into what they grew by a second, over the last ten or since the start. */
class Rates
{
public:
    using TimePoint = std::chrono::steady_clock::time_point;

    static constexpr std::chrono::seconds Span{10};

    explicit Rates(TimePoint start = std::chrono::steady_clock::now());

    /** From any thread. All of a Status but what is listening. */
    Status measure(const Counters &counters, TimePoint now = std::chrono::steady_clock::now());

private:
    struct Sample
    {
        TimePoint when;
        Traffic tftp;
        Traffic http;
        Traffic syslog;
    };

    void remember(const Sample &sample);

    std::mutex m_mutex;
    std::deque<Sample> m_samples; ///< at most one a second, the oldest first
};

} // namespace servers
