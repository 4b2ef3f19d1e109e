#include "phone/siptransaction.h"

#include "phone/digest.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QRandomGenerator>
#include <QUdpSocket>
#include <QUrl>

#include <memory>
#include <mutex>

namespace phone {
namespace {
class Transaction;
} // namespace
} // namespace phone

#define NTA_OUTGOING_MAGIC_T phone::Transaction
#include <sofia-sip/nta.h>
#include <sofia-sip/sip_status.h>
#include <sofia-sip/sip_tag.h>
#include <sofia-sip/su_wait.h>

namespace phone {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("phone", text);
}

QByteArray bracketed(const QString &host)
{
    return host.contains(u':') ? '[' + host.toUtf8() + ']' : host.toUtf8();
}

/** The address of ours that packets to the phone leave from: what it is to answer to. */
std::optional<QByteArray> localAddress(const SipLine &line)
{
    QUdpSocket probe; // connecting a UDP socket sends nothing
    probe.connectToHost(line.host, line.port);
    if (!probe.waitForConnected(5000))
        return std::nullopt;
    return bracketed(probe.localAddress().toString());
}

void initializeOnce()
{
    static std::once_flag once; // su_init() itself is not safe in two threads
    std::call_once(once, [] { su_init(); });
}

template<auto Destroy>
struct Destroyer
{
    template<typename T>
    void operator()(T *object) const
    {
        Destroy(object);
    }
};

/** One NOTIFY and its retries with a password, in an event loop of its own. */
class Transaction
{
public:
    Transaction(const SipLine &line, const QString &event, std::chrono::milliseconds patience)
        : m_line(line), m_event(event.toUtf8()), m_patience(patience),
          m_uri("sip:" + QUrl::toPercentEncoding(line.user) + '@' + bracketed(line.host) + ':'
                + QByteArray::number(line.port))
    {
    }

    Result<void> run(const QByteArray &local)
    {
        if (!open(local))
            return Error::world(tr("Cannot open a SIP socket on %1").arg(QString::fromUtf8(local)));
        send({});
        su_root_run(m_root.get());
        m_request.reset(); // before the agent it belongs to
        return m_result;
    }

    static int answered(Transaction *self, nta_outgoing_t *request, sip_t const *answer)
    {
        self->take(nta_outgoing_status(request), answer);
        return 0;
    }

private:
    bool open(const QByteArray &local)
    {
        m_root.reset(su_root_create(nullptr));
        const auto contact = "sip:" + local + ":*;transport=udp";
        m_agent.reset(nta_agent_create(m_root.get(), URL_STRING_MAKE(contact.constData()), nullptr,
                                       nullptr, TAG_END()));
        if (!m_agent)
            return false;
        const auto from = "<sip:spafleet@" + local + '>';
        const auto to = '<' + m_uri + '>';
        m_leg.reset(nta_leg_tcreate(m_agent.get(), nullptr, nullptr,
                                    SIPTAG_FROM_STR(from.constData()),
                                    SIPTAG_TO_STR(to.constData()), TAG_END()));
        m_timer.reset(
            su_timer_create(su_root_task(m_root.get()), su_duration_t(m_patience.count())));
        if (!m_leg || !m_timer)
            return false;
        nta_leg_tag(m_leg.get(), nullptr);
        return su_timer_set(m_timer.get(), outOfPatience, this) == 0;
    }

    static void outOfPatience(su_root_magic_t *, su_timer_t *, su_timer_arg_t *self)
    {
        static_cast<Transaction *>(self)->silent();
    }

    void send(const QByteArray &authorization)
    {
        const char *credentials = authorization.isEmpty() ? nullptr : authorization.constData();
        m_request.reset(nta_outgoing_tcreate(
            m_leg.get(), &Transaction::answered, this, nullptr, SIP_METHOD_NOTIFY,
            URL_STRING_MAKE(m_uri.constData()), SIPTAG_EVENT_STR(m_event.constData()),
            SIPTAG_SUBSCRIPTION_STATE_STR("terminated"),
            SIPTAG_CONTACT(nta_agent_contact(m_agent.get())),
            TAG_IF(credentials, SIPTAG_AUTHORIZATION_STR(credentials)), TAG_END()));
        if (!m_request)
            end(Error::world(tr("Cannot make a NOTIFY for %1").arg(m_line.host)));
    }

    void take(int status, sip_t const *answer)
    {
        if (status < 200)
            return;
        if (status == 401 && answer && answer->sip_www_authenticate)
            return authenticate(*answer->sip_www_authenticate);
        if (!answer)
            return silent();
        if (status < 300)
            return end({});
        const auto remedy = status == 489 || status == 405 || status == 501
            ? tr("it knows no such event")
            : tr("is the line %1 its own, and Resync_From_SIP on?").arg(m_line.user);
        end(Error::refused(tr("%1 refuses the NOTIFY: SIP status %2; %3")
                               .arg(m_line.host)
                               .arg(status)
                               .arg(remedy)));
    }

    void authenticate(const msg_auth_t &asked)
    {
        QByteArrayList parameters;
        for (auto *parameter = asked.au_params; parameter && *parameter; ++parameter)
            parameters += *parameter;
        const auto challenge =
            parseChallenge(QByteArray(asked.au_scheme) + ' ' + parameters.join(", "));
        if (!challenge || m_password >= m_line.passwords.size())
            return end(Error::refused(
                tr("%1 asks for the password of line %2 and takes none of those known; or set "
                   "Auth_Resync-Reboot to No")
                    .arg(m_line.host, m_line.user)));
        const auto cnonce = QByteArray::number(QRandomGenerator::system()->generate64(), 16);
        const QString &user = m_line.authUser.isEmpty() ? m_line.user : m_line.authUser;
        send(authorization(*challenge, {user.toUtf8(), m_line.passwords.at(m_password++).toUtf8()},
                           "NOTIFY", m_uri, cnonce));
    }

    void silent()
    {
        end(Error::world(tr("The phone at %1 did not answer the NOTIFY; is its SIP port %2?")
                             .arg(m_line.host)
                             .arg(m_line.port)));
    }

    void end(const Result<void> &result)
    {
        m_result = result;
        su_root_break(m_root.get());
    }

    SipLine m_line;
    QByteArray m_event;
    std::chrono::milliseconds m_patience;
    QByteArray m_uri;
    Result<void> m_result;
    qsizetype m_password = 0; ///< index of the next one to try
    // destroyed from the last to the first
    std::unique_ptr<su_root_t, Destroyer<su_root_destroy>> m_root;
    std::unique_ptr<nta_agent_t, Destroyer<nta_agent_destroy>> m_agent;
    std::unique_ptr<nta_leg_t, Destroyer<nta_leg_destroy>> m_leg;
    std::unique_ptr<su_timer_t, Destroyer<su_timer_destroy>> m_timer;
    std::unique_ptr<nta_outgoing_t, Destroyer<nta_outgoing_destroy>> m_request;
};

} // namespace

Result<void> notify(const SipLine &line, const QString &event, std::chrono::milliseconds patience)
{
    initializeOnce();
    const auto local = localAddress(line);
    if (!local)
        return Error::world(tr("Cannot reach the phone at %1: nobody knows that name, or no way "
                               "leads there")
                                .arg(line.host));
    return Transaction(line, event, patience).run(*local);
}

} // namespace phone
