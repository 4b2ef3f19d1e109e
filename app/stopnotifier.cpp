#include "stopnotifier.h"

#include <QSocketNotifier>

#ifdef Q_OS_UNIX
#include <csignal>
#include <unistd.h>

namespace {

int ends[2] = {-1, -1}; // a handler may do no more than write to a pipe (signal-safety(7))

void onSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(ends[1], &byte, 1);
}

} // namespace

StopNotifier::StopNotifier(std::function<void()> stop, QObject *parent) : QObject(parent)
{
    if (::pipe(ends) != 0)
        return;
    m_notifier = new QSocketNotifier(ends[0], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [stop = std::move(stop)] {
        char byte = 0;
        [[maybe_unused]] const auto taken = ::read(ends[0], &byte, 1);
        stop();
    });
    for (int signal : {SIGTERM, SIGINT, SIGHUP})
        std::signal(signal, onSignal);
}

StopNotifier::~StopNotifier()
{
    if (!m_notifier)
        return;
    for (int signal : {SIGTERM, SIGINT, SIGHUP})
        std::signal(signal, SIG_DFL);
    delete m_notifier;
    ::close(ends[0]);
    ::close(ends[1]);
}

#else

StopNotifier::StopNotifier(std::function<void()>, QObject *parent) : QObject(parent) { }
StopNotifier::~StopNotifier() = default;

#endif
