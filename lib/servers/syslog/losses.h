#pragma once

#include "servers/counters.h"
#include "servers/mishaps.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>

#include <chrono>

namespace servers::syslog {

/** Counts lines that were lost, and says so: at once when it begins, then now and then how many
 *  more. Lives in one thread, that of its io_context. */
class Losses
{
public:
    static constexpr std::chrono::seconds Pause{60}; ///< between two that are told

    Losses(boost::asio::io_context &context, Mishaps &mishaps, Counters &counters,
           std::chrono::steady_clock::duration pause = Pause);

    void add(quint64 lines);

private:
    void tell();

    Mishaps &m_mishaps;
    Counters &m_counters;
    std::chrono::steady_clock::duration m_pause;
    boost::asio::steady_timer m_untilNext;
    quint64 m_untold = 0;
    bool m_waiting = false; ///< told a short while ago
};

} // namespace servers::syslog
