#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace provisioning {

/** A thread that does one thing after the other, for those who must not wait. Any thread. */
class Errands
{
public:
    Errands() = default;
    ~Errands(); ///< waits for what is under way; what has not begun is left undone
    Errands(const Errands &) = delete;
    Errands &operator=(const Errands &) = delete;

    /** Does @p errand after those before. */
    void add(std::function<void()> errand);

private:
    void work();

    std::mutex m_mutex;
    std::condition_variable m_news;
    std::deque<std::function<void()>> m_errands;
    bool m_stop = false;
    std::thread m_thread; ///< begins with the first errand
};

} // namespace provisioning
