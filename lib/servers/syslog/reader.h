#pragma once

#include "servers/counters.h"
#include "servers/syslog/inbox.h"

#include "servers/contentsource.h"

#include <thread>
#include <unordered_map>

namespace servers::syslog {

/** Empties an Inbox in a thread of its own: reads the messages and hands them to the sink. */
class Reader
{
public:
    Reader(Inbox &inbox, LogSink &sink, Counters &counters);
    ~Reader(); ///< hands over what is in the box, then ends; the box must be closed before

private:
    void run();
    void read(const Batch &batch);
    void handOver();
    const QString &textOf(const boost::asio::ip::address &address);

    Inbox &m_inbox;
    LogSink &m_sink;
    Counters &m_counters;
    std::vector<LogMessage> m_messages;
    std::unordered_map<boost::asio::ip::address, QString> m_addresses;
    std::thread m_thread;
};

} // namespace servers::syslog
