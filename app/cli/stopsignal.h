#pragma once

#include <chrono>
#include <csignal>

namespace cli {

/** SIGINT and SIGTERM become something to wait for, from now until it goes; nobody dies of one that
 *  came meanwhile. Make it before any thread: threads made later leave these signals to it. */
class StopSignal
{
public:
    StopSignal();
    ~StopSignal();
    StopSignal(const StopSignal &) = delete;
    StopSignal &operator=(const StopSignal &) = delete;

    void wait() const;

    /** Whether one came within @p time. */
    bool wait(std::chrono::milliseconds time) const;

private:
    sigset_t m_signals;
    sigset_t m_before;
};

} // namespace cli
