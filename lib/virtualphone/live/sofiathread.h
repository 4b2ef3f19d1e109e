#pragma once

#include <functional>
#include <future>
#include <thread>

struct su_root_s;

namespace virtualphone {

/** A thread with a sofia-sip root: everything of that library happens in it. */
class SofiaThread
{
public:
    SofiaThread();
    SofiaThread(const SofiaThread &) = delete;
    ~SofiaThread(); ///< stop() was called

    /** Ends the thread; @p last is run in it before its root goes. Nothing runs afterwards. */
    void stop(std::function<void()> last);

    /** Runs @p task in the thread; from any thread, between construction and stop(). */
    void post(std::function<void()> task);
    /** The same, and waits for it; not from the thread itself. */
    void call(const std::function<void()> &task);

    bool isRunning() const { return m_root != nullptr; } ///< false: it could not start
    su_root_s *root() const { return m_root; }

private:
    void run(std::promise<void> &started);

    su_root_s *m_root = nullptr;
    std::thread m_thread;
};

} // namespace virtualphone
