#pragma once

#include "virtualphone/live/siptext.h"
#include "virtualphone/live/sofia.h"
#include "virtualphone/live/sofiaport.h"

#include <functional>

namespace virtualphone {

/** One line kept registered: REGISTER, the answer to its challenge, and again before it expires or
 *  some time after it failed. */
class SipRegistration
{
public:
    static constexpr int MostProofs = 2; ///< answers to challenges in a row
    static constexpr int RetryAfter = 30; ///< seconds: Reg_Retry_Intvl

    /** How it stands, a SIP status; 0: nobody there. */
    using OnStatus = std::function<void(int)>;

    SipRegistration(SofiaPort &port, quint64 key, const Account &account,
                    const QByteArray &userAgent, OnStatus onStatus);
    ~SipRegistration();
    SipRegistration(const SipRegistration &) = delete;

    /** @p authorization goes to the registrar, or to a proxy before it. */
    void send(const QByteArray &authorization = {}, bool toProxy = false);
    void received(nta_outgoing_t *request, const sip_t *sip);

    /** Whether it is @p user's, as a request's address has it, and registers from @p port. */
    bool isAt(const SofiaPort &port, QByteArrayView user) const;

private:
    bool prove(const sip_t &sip);
    void ended(const sip_t *sip, int status);
    void finish(nta_outgoing_t *request);

    const SofiaPort &m_port;
    quint64 m_key;
    Account m_account;
    QByteArray m_userAgent;
    OnStatus m_onStatus;
    RegisterTexts m_texts;
    nta_leg_t *m_leg = nullptr;
    nta_outgoing_t *m_request = nullptr;
    su_timer_t *m_timer = nullptr;
    int m_proofs = 0;
};

/** An authentication header's value as text. */
QByteArray headerText(const msg_auth_t *header);

} // namespace virtualphone
