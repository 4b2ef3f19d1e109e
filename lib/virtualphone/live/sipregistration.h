#pragma once

#include "virtualphone/live/siploop.h"
#include "virtualphone/live/siptext.h"
#include "virtualphone/live/sofia.h"

namespace virtualphone {

/** One line kept registered: REGISTER, the answer to its challenge, and again before it expires or
 *  some time after it failed. */
class SipRegistration
{
public:
    static constexpr int MostProofs = 2; ///< answers to challenges in a row
    static constexpr int RetryAfter = 30; ///< seconds: Reg_Retry_Intvl

    SipRegistration(SipLoop &loop, quint64 key, const Account &account,
                    const QByteArray &userAgent);
    ~SipRegistration();
    SipRegistration(const SipRegistration &) = delete;

    void send(const QByteArray &authorization = {});
    void received(nta_outgoing_t *request, const sip_t *sip);

    quint64 key() const { return m_key; }
    const Account &account() const { return m_account; }

private:
    bool prove(const sip_t &sip);
    void ended(const sip_t *sip, int status);
    void finish(nta_outgoing_t *request);

    SipLoop &m_loop;
    quint64 m_key;
    Account m_account;
    QByteArray m_userAgent;
    RegisterTexts m_texts;
    nta_leg_t *m_leg = nullptr;
    nta_outgoing_t *m_request = nullptr;
    su_timer_t *m_timer = nullptr;
    int m_proofs = 0;
};

/** An authentication header's value as text. */
QByteArray headerText(const msg_auth_t *header);

} // namespace virtualphone
