#include "virtualphone/live/sipregistration.h"

#include "virtualphone/digest.h"
#include "virtualphone/live/sofiathread.h"

namespace virtualphone {
namespace {

int onResponse(SipRegistration *registration, nta_outgoing_t *request, const sip_t *sip)
{
    registration->received(request, sip);
    return 0;
}

void onTime(SofiaThread *, su_timer_t *, SipRegistration *registration)
{
    registration->send();
}

int secondsGranted(const sip_t *sip, int asked)
{
    if (sip && sip->sip_contact && sip->sip_contact->m_expires)
        return atoi(sip->sip_contact->m_expires);
    return sip && sip->sip_expires ? int(sip->sip_expires->ex_delta) : asked;
}

} // namespace

QByteArray headerText(const msg_auth_t *header)
{
    if (!header)
        return {};
    QByteArray text = header->au_scheme;
    for (const msg_param_t *one = header->au_params; one && *one; ++one)
        text += (one == header->au_params ? ' ' : ',') + QByteArray(*one);
    return text;
}

SipRegistration::SipRegistration(SofiaPort &port, quint64 key, const Account &account,
                                 const QByteArray &userAgent, OnStatus onStatus)
    : m_port(port), m_key(key), m_account(account), m_userAgent(userAgent),
      m_onStatus(std::move(onStatus)), m_texts(account, port.host(), key)
{
    m_leg = nta_leg_tcreate(port.agent(), nullptr, nullptr,
                            SIPTAG_FROM_STR(m_texts.address.constData()),
                            SIPTAG_TO_STR(m_texts.address.constData()), TAG_END());
    if (m_leg)
        nta_leg_tag(m_leg, nullptr);
    m_timer = su_timer_create(su_root_task(port.thread().root()), 0);
}

SipRegistration::~SipRegistration()
{
    su_timer_destroy(m_timer);
    if (m_request)
        nta_outgoing_destroy(m_request);
    if (m_leg)
        nta_leg_destroy(m_leg);
}

void SipRegistration::send(const QByteArray &authorization, bool toProxy)
{
    const bool toRegistrar = !authorization.isEmpty() && !toProxy;
    const url_string_t *route =
        m_texts.route.isEmpty() ? nullptr : URL_STRING_MAKE(m_texts.route.constData());
    m_request = m_leg
        ? nta_outgoing_tcreate(
            m_leg, onResponse, this, route, SIP_METHOD_REGISTER,
            URL_STRING_MAKE(m_texts.requestUri.constData()),
            SIPTAG_CONTACT_STR(m_texts.contact.constData()),
            SIPTAG_USER_AGENT_STR(m_userAgent.constData()),
            SIPTAG_ALLOW_STR("ACK, BYE, CANCEL, INFO, INVITE, NOTIFY, OPTIONS, REFER"),
            SIPTAG_SUPPORTED_STR("replaces"),
            TAG_IF(toRegistrar, SIPTAG_AUTHORIZATION_STR(authorization.constData())),
            TAG_IF(toProxy, SIPTAG_PROXY_AUTHORIZATION_STR(authorization.constData())), TAG_END())
        : nullptr;
    if (!m_request)
        ended(nullptr, 0); // the account names no host that could be asked
}

void SipRegistration::received(nta_outgoing_t *request, const sip_t *sip)
{
    const int status = sip && sip->sip_status ? sip->sip_status->st_status : 0;
    if (status < 200 && status != 0)
        return;
    finish(request);
    const bool challenged = status == 401 || status == 407;
    if (challenged && m_proofs < MostProofs && prove(*sip))
        return;
    ended(sip, status == 408 ? 0 : status); // the stack says 408 when nobody answered
}

bool SipRegistration::isAt(const SofiaPort &port, QByteArrayView user) const
{
    const QByteArray escaped = user.toByteArray();
    return &m_port == &port && QByteArray::fromPercentEncoding(escaped) == m_account.user.toUtf8();
}

void SipRegistration::finish(nta_outgoing_t *request)
{
    nta_outgoing_destroy(request);
    if (m_request == request)
        m_request = nullptr;
}

bool SipRegistration::prove(const sip_t &sip)
{
    ++m_proofs;
    const msg_auth_t *asked =
        sip.sip_www_authenticate ? sip.sip_www_authenticate : sip.sip_proxy_authenticate;
    const digest::Credentials credentials{m_account.authUser.toUtf8(), m_account.password.toUtf8()};
    const QByteArray answer =
        digest::answer(headerText(asked), credentials, "REGISTER", m_texts.requestUri,
                       QByteArray::number(m_key * 8 + quint64(m_proofs), 16));
    if (!answer.isEmpty())
        send(answer, !sip.sip_www_authenticate);
    return !answer.isEmpty();
}

void SipRegistration::ended(const sip_t *sip, int status)
{
    m_proofs = 0;
    const int granted = secondsGranted(sip, m_account.expires);
    const int wait = status >= 200 && status < 300 ? std::max(granted / 2, 1) : RetryAfter;
    su_timer_set_interval(m_timer, onTime, this, su_duration_t(wait) * 1000);
    m_onStatus(status);
}

} // namespace virtualphone
