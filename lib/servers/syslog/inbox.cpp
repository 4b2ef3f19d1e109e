#include "servers/syslog/inbox.h"

#include <chrono>
#include <thread>

namespace servers::syslog {

namespace {

constexpr std::chrono::milliseconds GatherTime{2};

} // namespace

bool Inbox::put(Batch batch)
{
    bool first = false;
    {
        const std::lock_guard lock(m_mutex);
        if (m_size + batch.cost() > m_capacity)
            return false;
        m_size += batch.cost();
        first = m_batches.empty();
        m_batches.push_back(std::move(batch));
    }
    if (first)
        m_filled.notify_one();
    return true;
}

std::optional<std::vector<Batch>> Inbox::takeAll()
{
    std::unique_lock lock(m_mutex);
    if (m_batches.empty()) {
        m_filled.wait(lock, [this] { return m_closed || !m_batches.empty(); });
        lock.unlock();
        std::this_thread::sleep_for(GatherTime); // in a flood a turn for each datagram costs more
        lock.lock();
    }
    if (m_batches.empty())
        return std::nullopt;
    m_size = 0;
    return std::exchange(m_batches, {});
}

void Inbox::close()
{
    {
        const std::lock_guard lock(m_mutex);
        m_closed = true;
    }
    m_filled.notify_all();
}

} // namespace servers::syslog
