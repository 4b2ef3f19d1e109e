#include "virtualphone/live/sipengine.h"

#include "virtualphone/live/sipregistration.h"

#include <QCoreApplication>

#include <map>

namespace virtualphone {
namespace {

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

/** What belongs to the engine's thread. */
struct SipEngine::Loop
{
    Loop(const QByteArray &address, quint16 port, Listener told)
        : listener(std::move(told)),
          thread(address, port, [this](nta_incoming_t *request, const sip_t *sip) {
              return received(request, sip);
          })
    {
    }
    ~Loop();

    void keep(quint64 key, const Account &account, const QByteArray &userAgent);
    int received(nta_incoming_t *request, const sip_t *sip);
    int answerNotify(nta_incoming_t *request, const sip_t *sip);
    void reply(quint64 question, const SipReply &answer);

    Listener listener;
    std::map<quint64, std::unique_ptr<SipRegistration>> registrations;
    std::map<quint64, nta_incoming_t *> questions; ///< NOTIFYs not answered yet
    quint64 lastQuestion = 0;
    SofiaThread thread;
};

SipEngine::Loop::~Loop()
{
    thread.stop([this] {
        for (const auto &[question, request] : questions)
            nta_incoming_destroy(request);
        registrations.clear();
    });
}

void SipEngine::Loop::keep(quint64 key, const Account &account, const QByteArray &userAgent)
{
    auto &place = registrations[key];
    place =
        std::make_unique<SipRegistration>(thread, key, account, userAgent, [this, key](int status) {
            listener.registered(key, status);
        });
    place->send();
}

int SipEngine::Loop::received(nta_incoming_t *request, const sip_t *sip)
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

int SipEngine::Loop::answerNotify(nta_incoming_t *request, const sip_t *sip)
{
    SipNotify notify;
    notify.key = keyIn(sip);
    notify.event = sip->sip_event ? QByteArray(sip->sip_event->o_type) : QByteArray();
    notify.authorization = headerText(sip->sip_authorization);
    if (!registrations.contains(notify.key))
        return 404;
    const quint64 question = ++lastQuestion;
    questions.emplace(question, request);
    listener.notified(notify, [this, question](const SipReply &answer) {
        thread.post([this, question, answer] { reply(question, answer); });
    });
    return 0;
}

void SipEngine::Loop::reply(quint64 question, const SipReply &answer)
{
    const auto found = questions.find(question);
    if (found == questions.end())
        return;
    nta_incoming_t *request = found->second;
    questions.erase(found);
    nta_incoming_treply(request, answer.status, answer.phrase.constData(),
                        TAG_IF(!answer.challenge.isEmpty(),
                               SIPTAG_WWW_AUTHENTICATE_STR(answer.challenge.constData())),
                        TAG_END());
    nta_incoming_destroy(request);
}

SipEngine::SipEngine(std::unique_ptr<Loop> loop) : m_loop(std::move(loop)) { }

SipEngine::~SipEngine() = default;

Result<std::unique_ptr<SipEngine>> SipEngine::start(const QString &address, quint16 port,
                                                    Listener listener)
{
    auto loop = std::make_unique<Loop>(address.toLatin1(), port, std::move(listener));
    if (loop->thread.port() == 0) {
        return Error::world(
            QCoreApplication::translate("virtualphone",
                                        "No SIP port could be opened on %1 (asked for %2); "
                                        "choose another, or 0 for any.")
                .arg(address)
                .arg(port));
    }
    return std::unique_ptr<SipEngine>(new SipEngine(std::move(loop)));
}

void SipEngine::keep(quint64 key, const Account &account, const QByteArray &userAgent)
{
    m_loop->thread.post(
        [loop = m_loop.get(), key, account, userAgent] { loop->keep(key, account, userAgent); });
}

void SipEngine::forget(quint64 key)
{
    m_loop->thread.post([loop = m_loop.get(), key] { loop->registrations.erase(key); });
}

quint16 SipEngine::port() const
{
    return m_loop->thread.port();
}

} // namespace virtualphone
