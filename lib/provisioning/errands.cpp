#include "provisioning/errands.h"

#include "servers/worker.h"

namespace provisioning {

Errands::~Errands()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_news.notify_one();
    if (m_thread.joinable())
        m_thread.join();
}

void Errands::add(std::function<void()> errand)
{
    const std::lock_guard lock(m_mutex);
    m_errands.push_back(std::move(errand));
    if (!m_thread.joinable())
        m_thread = servers::quietThread([this] { work(); });
    m_news.notify_one();
}

void Errands::work()
{
    while (true) {
        std::function<void()> errand;
        {
            std::unique_lock lock(m_mutex);
            m_news.wait(lock, [this] { return m_stop || !m_errands.empty(); });
            if (m_stop)
                return;
            errand = std::move(m_errands.front());
            m_errands.pop_front();
        }
        errand();
    }
}

} // namespace provisioning
