#pragma once

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>

#include <functional>
#include <thread>

namespace servers {

/** A thread that runs @p body and takes no signals: those are for the program's main thread. */
std::thread quietThread(std::function<void()> body);

/** A thread and the io_context that runs in it. */
class Worker
{
public:
    Worker();
    ~Worker(); ///< as stop()
    Worker(const Worker &) = delete;
    Worker &operator=(const Worker &) = delete;

    void run(); ///< begins to handle events

    void stop(); ///< ends the thread after the event it is at; nothing runs afterwards

    boost::asio::io_context &context() { return m_context; }

private:
    boost::asio::io_context m_context;
    boost::asio::executor_work_guard<boost::asio::io_context::executor_type> m_guard;
    std::thread m_thread;
};

} // namespace servers
