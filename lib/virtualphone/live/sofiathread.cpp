#include "virtualphone/live/sofiathread.h"

#include "virtualphone/live/sofia.h"

#include <QtGlobal>

#include <memory>

namespace virtualphone {
namespace {

using Task = std::function<void()>;

/** What the library has to say stays unsaid: whoever asked is told what went wrong. */
void say(void *, const char *, va_list) { }

void runTask(SofiaThread *, su_msg_r message, void **argument)
{
    const std::unique_ptr<Task> task(static_cast<Task *>(*argument));
    Q_UNUSED(message);
    (*task)();
}

} // namespace

SofiaThread::SofiaThread()
{
    std::promise<void> started;
    auto ready = started.get_future();
    m_thread = std::thread([this, &started] { run(started); });
    ready.get();
}

SofiaThread::~SofiaThread()
{
    Q_ASSERT(!m_thread.joinable());
}

void SofiaThread::stop(std::function<void()> last)
{
    if (m_root) {
        post([this, last = std::move(last)] {
            last();
            su_root_break(m_root);
        });
    }
    m_thread.join();
}

void SofiaThread::run(std::promise<void> &started)
{
    su_init();
    su_log_redirect(nullptr, say, nullptr);
    m_root = su_root_create(this);
    su_root_t *const root = m_root;
    started.set_value();
    if (root) {
        su_root_run(root);
        su_root_destroy(root);
    }
    su_deinit();
}

void SofiaThread::post(std::function<void()> task)
{
    auto owned = std::make_unique<Task>(std::move(task));
    su_msg_r message = SU_MSG_R_INIT;
    if (su_msg_create(message, su_root_task(m_root), su_task_null, runTask, sizeof(void *)) != 0)
        return;
    *su_msg_data(message) = owned.release();
    su_msg_send(message);
}

void SofiaThread::call(const std::function<void()> &task)
{
    std::promise<void> done;
    auto ready = done.get_future();
    post([&] {
        task();
        done.set_value();
    });
    ready.get();
}

} // namespace virtualphone
