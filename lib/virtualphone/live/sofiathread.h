#pragma once

#include <QByteArray>

#include <functional>
#include <future>
#include <thread>

struct nta_agent_s;
struct nta_leg_s;
struct nta_incoming_s;
struct sip_s;
struct su_root_s;

namespace virtualphone {

/** A thread with a sofia-sip root and one agent at one UDP port. All that belongs to them happens
 *  in that thread. */
class SofiaThread
{
public:
    /** Called in the thread with a request that belongs to nothing else; the status to answer it
     *  with, or 0: it is answered later. */
    using OnRequest = std::function<int(nta_incoming_s *, const sip_s *)>;

    /** @p port 0: any that is free. */
    SofiaThread(QByteArray address, quint16 port, OnRequest onRequest);
    SofiaThread(const SofiaThread &) = delete;

    /** Ends the thread; @p last is run in it before the agent goes. Nothing runs afterwards. */
    void stop(std::function<void()> last);
    ~SofiaThread(); ///< stop() was called

    /** Runs @p task in the thread; from any thread, between construction and stop(). */
    void post(std::function<void()> task);

    quint16 port() const { return m_port; } ///< 0: it could not start
    QByteArray host() const; ///< the address with the port
    su_root_s *root() const { return m_root; }
    nta_agent_s *agent() const { return m_agent; }

    int received(nta_incoming_s *request, const sip_s *sip) { return m_onRequest(request, sip); }

private:
    void run(std::promise<quint16> &started);
    quint16 open();

    QByteArray m_address;
    quint16 m_wanted;
    quint16 m_port = 0;
    OnRequest m_onRequest;
    su_root_s *m_root = nullptr;
    nta_agent_s *m_agent = nullptr;
    nta_leg_s *m_leg = nullptr; ///< takes what no other leg does
    std::thread m_thread;
};

} // namespace virtualphone
