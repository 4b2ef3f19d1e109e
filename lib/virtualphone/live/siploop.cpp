#include "virtualphone/live/siploop.h"

#include "virtualphone/live/sipregistration.h"

namespace virtualphone {
namespace {

using Task = std::function<void()>;

void runTask(SipLoop *, su_msg_r message, void **argument)
{
    const std::unique_ptr<Task> task(static_cast<Task *>(*argument));
    Q_UNUSED(message);
    (*task)();
}

int onRequest(SipLoop *loop, nta_leg_t *, nta_incoming_t *request, const sip_t *sip)
{
    return loop->received(request, sip);
}

/** The registration a request is for: its contact's parameter comes back in the address. */
quint64 keyIn(const sip_t *sip)
{
    const QByteArray parameters = sip->sip_request->rq_url->url_params;
    for (const QByteArray &one : parameters.split(';')) {
        if (one.startsWith("line="))
            return one.sliced(5).toULongLong();
    }
    return 0;
}

} // namespace

SipLoop::SipLoop(QByteArray address, quint16 port, SipEngine::Listener listener)
    : m_address(std::move(address)), m_wanted(port), m_listener(std::move(listener))
{
    std::promise<quint16> started;
    auto answer = started.get_future();
    m_thread = std::thread([this, &started] { run(started); });
    m_port = answer.get();
}

SipLoop::~SipLoop()
{
    if (m_port)
        post([this] { su_root_break(m_root); });
    m_thread.join();
}

void SipLoop::run(std::promise<quint16> &started)
{
    su_init();
    m_root = su_root_create(this);
    const bool opened = m_root && open();
    const quint16 port = opened ? m_port : 0;
    started.set_value(port);
    if (opened)
        su_root_run(m_root);

    for (const auto &[question, request] : m_questions)
        nta_incoming_destroy(request);
    m_registrations.clear();
    if (m_leg)
        nta_leg_destroy(m_leg);
    if (m_agent)
        nta_agent_destroy(m_agent);
    if (m_root)
        su_root_destroy(m_root);
    su_deinit();
}

bool SipLoop::open()
{
    const QByteArray port = m_wanted ? QByteArray::number(m_wanted) : QByteArray("*");
    const QByteArray url = "sip:" + m_address + ':' + port + ";transport=udp";
    m_agent = nta_agent_create(m_root, URL_STRING_MAKE(url.constData()), nullptr, nullptr,
                               NTATAG_UA(1), TAG_END());
    if (!m_agent)
        return false;
    m_leg = nta_leg_tcreate(m_agent, onRequest, this, NTATAG_NO_DIALOG(1), TAG_END());
    const sip_via_t *via = nta_agent_via(m_agent);
    m_port = via && via->v_port ? quint16(atoi(via->v_port)) : 5060;
    return m_leg != nullptr;
}

QByteArray SipLoop::host() const
{
    return m_address + ':' + QByteArray::number(m_port);
}

void SipLoop::post(std::function<void()> task)
{
    auto *owned = new Task(std::move(task));
    su_msg_r message = SU_MSG_R_INIT;
    if (su_msg_create(message, su_root_task(m_root), su_task_null, runTask, sizeof(void *)) != 0) {
        delete owned;
        return;
    }
    *su_msg_data(message) = owned;
    su_msg_send(message);
}

void SipLoop::keep(quint64 key, const Account &account, const QByteArray &userAgent)
{
    auto &place = m_registrations[key];
    place = std::make_unique<SipRegistration>(*this, key, account, userAgent);
    place->send();
}

void SipLoop::forget(quint64 key)
{
    m_registrations.erase(key);
}

void SipLoop::tell(quint64 key, int status) const
{
    m_listener.registered(key, status);
}

int SipLoop::received(nta_incoming_t *request, const sip_t *sip)
{
    switch (sip->sip_request->rq_method) {
    case sip_method_notify:
        return answerNotify(request, sip);
    case sip_method_options:
        return 200; // Asterisk's qualify asks whether we are there
    case sip_method_invite:
        return 486; // a virtual phone has no ears
    case sip_method_ack:
        return 0;
    default:
        return 405;
    }
}

int SipLoop::answerNotify(nta_incoming_t *request, const sip_t *sip)
{
    SipNotify notify;
    notify.key = keyIn(sip);
    notify.event = sip->sip_event ? QByteArray(sip->sip_event->o_type) : QByteArray();
    notify.authorization = headerText(sip->sip_authorization);
    if (!m_registrations.contains(notify.key))
        return 404;
    const quint64 question = ++m_lastQuestion;
    m_questions.emplace(question, request);
    m_listener.notified(notify, [this, question](const SipReply &answer) {
        post([this, question, answer] { reply(question, answer); });
    });
    return 0;
}

void SipLoop::reply(quint64 question, const SipReply &answer)
{
    const auto found = m_questions.find(question);
    if (found == m_questions.end())
        return;
    nta_incoming_t *request = found->second;
    m_questions.erase(found);
    nta_incoming_treply(request, answer.status, answer.phrase.constData(),
                        TAG_IF(!answer.challenge.isEmpty(),
                               SIPTAG_WWW_AUTHENTICATE_STR(answer.challenge.constData())),
                        TAG_END());
    nta_incoming_destroy(request);
}

} // namespace virtualphone
