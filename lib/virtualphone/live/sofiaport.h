#pragma once

#include <QByteArray>

#include <functional>
#include <memory>

struct nta_agent_s;
struct nta_leg_s;
struct nta_incoming_s;
struct sip_s;

namespace virtualphone {

class SofiaThread;

/** One UDP port that SIP is spoken at. Is made, used and ended in the thread it belongs to. */
class SofiaPort
{
public:
    /** Called with a request that belongs to nothing else; the status to answer it with, or 0: it
     *  is answered later. */
    using OnRequest = std::function<int(nta_incoming_s *, const sip_s *)>;

    /** Port 0: any that is free. Null where it cannot be opened. */
    static std::unique_ptr<SofiaPort> open(SofiaThread &thread, const QByteArray &address,
                                           quint16 port, OnRequest onRequest);
    ~SofiaPort();
    SofiaPort(const SofiaPort &) = delete;

    quint16 number() const { return m_number; }
    QByteArray host() const; ///< the address with the port
    SofiaThread &thread() const { return m_thread; }
    nta_agent_s *agent() const { return m_agent; }

    int received(nta_incoming_s *request, const sip_s *sip) { return m_onRequest(request, sip); }

private:
    SofiaPort(SofiaThread &thread, QByteArray address, OnRequest onRequest);

    SofiaThread &m_thread;
    QByteArray m_address;
    quint16 m_number = 0;
    OnRequest m_onRequest;
    nta_agent_s *m_agent = nullptr;
    nta_leg_s *m_leg = nullptr; ///< takes what no other leg does
};

} // namespace virtualphone
