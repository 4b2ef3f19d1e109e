#include "virtualphone/live/sipengine.h"

#include "virtualphone/live/sipregistration.h"
#include "virtualphone/live/sofiathread.h"

#include <QCoreApplication>

#include <map>

namespace virtualphone {
namespace {

/** The registration a request names by its contact's parameter; 0: none. */
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
    explicit Loop(Listener told) : listener(std::move(told)) { }
    ~Loop();

    void open(const QByteArray &address, quint16 number, Port &opened);
    void keep(quint64 key, int from, const Account &account, const QByteArray &userAgent);
    int received(int port, nta_incoming_t *request, const sip_t *sip);
    int answerNotify(int port, nta_incoming_t *request, const sip_t *sip);
    quint64 keyOf(int port, const sip_t *sip) const;
    void reply(quint64 question, const SipReply &answer);

    Listener listener;
    std::vector<std::unique_ptr<SofiaPort>> ports;
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
        ports.clear();
    });
}

void SipEngine::Loop::open(const QByteArray &address, quint16 number, Port &opened)
{
    const int index = int(ports.size());
    auto port = SofiaPort::open(thread, address, number,
                                [this, index](nta_incoming_t *request, const sip_t *sip) {
                                    return received(index, request, sip);
                                });
    if (!port)
        return;
    opened = {index, port->number()};
    ports.push_back(std::move(port));
}

void SipEngine::Loop::keep(quint64 key, int from, const Account &account,
                           const QByteArray &userAgent)
{
    auto &place = registrations[key];
    place = std::make_unique<SipRegistration>(
        *ports[size_t(from)], key, account, userAgent,
        [this, key](int status) { listener.registered(key, status); });
    place->send();
}

int SipEngine::Loop::received(int port, nta_incoming_t *request, const sip_t *sip)
{
    switch (sip->sip_request->rq_method) {
    case sip_method_notify:
        return answerNotify(port, request, sip);
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

/** The registration @p sip is for: as its contact's parameter says, else the first of that user at
 *  the port it came to; 0: nobody's. */
quint64 SipEngine::Loop::keyOf(int port, const sip_t *sip) const
{
    const quint64 key = keyIn(sip);
    if (registrations.contains(key))
        return key;
    const char *user = sip->sip_request->rq_url->url_user;
    for (const auto &[one, registration] : registrations) {
        if (user && registration->isAt(*ports[size_t(port)], user))
            return one;
    }
    return 0;
}

int SipEngine::Loop::answerNotify(int port, nta_incoming_t *request, const sip_t *sip)
{
    SipNotify notify;
    notify.key = keyOf(port, sip);
    notify.event = sip->sip_event ? QByteArray(sip->sip_event->o_type) : QByteArray();
    notify.authorization = headerText(sip->sip_authorization);
    if (notify.key == 0)
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

SipEngine::SipEngine(Listener listener) : m_loop(std::make_unique<Loop>(std::move(listener))) { }

SipEngine::~SipEngine() = default;

Result<SipEngine::Port> SipEngine::open(const QString &address, quint16 port)
{
    Port opened;
    if (m_loop->thread.isRunning())
        m_loop->thread.call([&] { m_loop->open(address.toLatin1(), port, opened); });
    if (opened.number != 0)
        return opened;
    return Error::world(
        QCoreApplication::translate("virtualphone",
                                    "No SIP port could be opened on %1 (asked for %2); "
                                    "choose another, or 0 for any.")
            .arg(address)
            .arg(port));
}

void SipEngine::keep(quint64 key, const Port &from, const Account &account,
                     const QByteArray &userAgent)
{
    m_loop->thread.post([loop = m_loop.get(), key, from = from.index, account, userAgent] {
        loop->keep(key, from, account, userAgent);
    });
}

void SipEngine::forget(quint64 key)
{
    m_loop->thread.post([loop = m_loop.get(), key] { loop->registrations.erase(key); });
}

} // namespace virtualphone
