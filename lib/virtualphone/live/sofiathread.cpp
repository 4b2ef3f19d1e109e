#include "virtualphone/live/sofiathread.h"

#include "virtualphone/live/sofia.h"

#include <memory>

namespace virtualphone {
namespace {

using Task = std::function<void()>;

void runTask(SofiaThread *, su_msg_r message, void **argument)
{
    const std::unique_ptr<Task> task(static_cast<Task *>(*argument));
    Q_UNUSED(message);
    (*task)();
}

int onRequest(SofiaThread *thread, nta_leg_t *, nta_incoming_t *request, const sip_t *sip)
{
    return thread->received(request, sip);
}

} // namespace

SofiaThread::SofiaThread(QByteArray address, quint16 port, OnRequest onRequest)
    : m_address(std::move(address)), m_wanted(port), m_onRequest(std::move(onRequest))
{
    std::promise<quint16> started;
    auto answer = started.get_future();
    m_thread = std::thread([this, &started] { run(started); });
    m_port = answer.get();
}

SofiaThread::~SofiaThread()
{
    Q_ASSERT(!m_thread.joinable());
}

void SofiaThread::stop(std::function<void()> last)
{
    if (m_port) {
        post([this, last = std::move(last)] {
            last();
            su_root_break(m_root);
        });
    }
    m_thread.join();
}

void SofiaThread::run(std::promise<quint16> &started)
{
    su_init();
    m_root = su_root_create(this);
    const quint16 port = m_root ? open() : 0;
    started.set_value(port);
    if (port)
        su_root_run(m_root);
    if (m_leg)
        nta_leg_destroy(m_leg);
    if (m_agent)
        nta_agent_destroy(m_agent);
    if (m_root)
        su_root_destroy(m_root);
    su_deinit();
}

quint16 SofiaThread::open()
{
    const QByteArray port = m_wanted ? QByteArray::number(m_wanted) : QByteArray("*");
    const QByteArray url = "sip:" + m_address + ':' + port + ";transport=udp";
    m_agent = nta_agent_create(m_root, URL_STRING_MAKE(url.constData()), nullptr, nullptr,
                               NTATAG_UA(1), TAG_END());
    if (!m_agent)
        return 0;
    m_leg = nta_leg_tcreate(m_agent, onRequest, this, NTATAG_NO_DIALOG(1), TAG_END());
    const sip_via_t *via = nta_agent_via(m_agent);
    return via && via->v_port ? quint16(atoi(via->v_port)) : 5060;
}

QByteArray SofiaThread::host() const
{
    return m_address + ':' + QByteArray::number(m_port);
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

} // namespace virtualphone
