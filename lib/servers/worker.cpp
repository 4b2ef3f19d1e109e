#include "servers/worker.h"

#include <csignal>

namespace servers {

std::thread quietThread(std::function<void()> body)
{
    sigset_t all;
    sigset_t before;
    ::sigfillset(&all);
    ::pthread_sigmask(SIG_SETMASK, &all, &before); // the new thread inherits it
    std::thread thread(std::move(body));
    ::pthread_sigmask(SIG_SETMASK, &before, nullptr);
    return thread;
}

Worker::Worker() : m_context(1), m_guard(m_context.get_executor()) { }

Worker::~Worker()
{
    stop();
}

void Worker::run()
{
    m_thread = quietThread([this] { m_context.run(); });
}

void Worker::stop()
{
    m_context.stop();
    if (m_thread.joinable())
        m_thread.join();
}

} // namespace servers
