#include "cli/stopsignal.h"

#include <pthread.h>

namespace cli {

StopSignal::StopSignal()
{
    sigemptyset(&m_signals);
    sigaddset(&m_signals, SIGINT);
    sigaddset(&m_signals, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &m_signals, &m_before);
}

StopSignal::~StopSignal()
{
    // One that came too late to stop anything must not kill us before the result is written.
    bool pending = true;
    while (pending)
        pending = wait(std::chrono::milliseconds(0));
    pthread_sigmask(SIG_SETMASK, &m_before, nullptr);
}

void StopSignal::wait() const
{
    int which = 0;
    sigwait(&m_signals, &which);
}

bool StopSignal::wait(std::chrono::milliseconds time) const
{
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(time);
    const timespec limit{seconds.count(), std::chrono::nanoseconds(time - seconds).count()};
    return sigtimedwait(&m_signals, nullptr, &limit) > 0;
}

} // namespace cli
