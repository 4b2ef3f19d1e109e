#include "servers/syslog/inbox.h"

namespace servers::syslog {

bool Inbox::put(Batch batch)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_size + batch.bytes.size() > Capacity)
            return false;
        m_size += batch.bytes.size();
        m_batches.push_back(std::move(batch));
    }
    m_filled.notify_one();
    return true;
}

std::optional<std::vector<Batch>> Inbox::takeAll()
{
    std::unique_lock lock(m_mutex);
    m_filled.wait(lock, [this] { return m_closed || !m_batches.empty(); });
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
