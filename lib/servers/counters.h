#pragma once

#include <QtGlobal>

#include <atomic>

namespace servers {

/** What one door has done; written by its threads, read by any. */
struct Counter
{
    std::atomic<quint64> requests = 0;
    std::atomic<quint64> bytes = 0;

    void add(quint64 newRequests, quint64 newBytes)
    {
        requests.fetch_add(newRequests, std::memory_order_relaxed);
        bytes.fetch_add(newBytes, std::memory_order_relaxed);
    }
};

/** All that Status tells, live. */
struct Counters
{
    Counter tftp;
    Counter http;
    Counter syslog;
    std::atomic<int> openTransfers = 0;
    std::atomic<int> waitingTransfers = 0;
    std::atomic<int> connections = 0;
    std::atomic<quint64> lostLines = 0;
};

} // namespace servers
