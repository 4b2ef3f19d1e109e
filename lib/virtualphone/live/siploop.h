#pragma once

#include "virtualphone/live/sipengine.h"

#include <QHash>

#include <future>
#include <map>
#include <thread>

struct nta_agent_s;
struct nta_leg_s;
struct nta_incoming_s;
struct sip_s;
struct su_root_s;

namespace virtualphone {

class SipRegistration;

/** The thread behind SipEngine: one sofia-sip root and agent, and what belongs to them. All but
 *  post() and port() happens in that thread. */
class SipLoop
{
public:
    SipLoop(QByteArray address, quint16 port, SipEngine::Listener listener);
    ~SipLoop();
    SipLoop(const SipLoop &) = delete;

    /** Runs @p task in the thread; from any thread. */
    void post(std::function<void()> task);
    quint16 port() const { return m_port; } ///< 0: it could not start

    void keep(quint64 key, const Account &account, const QByteArray &userAgent);
    void forget(quint64 key);
    void tell(quint64 key, int status) const;

    su_root_s *root() const { return m_root; }
    nta_agent_s *agent() const { return m_agent; }
    QByteArray host() const; ///< ours, with the port

    int received(nta_incoming_s *request, const sip_s *sip);

private:
    void run(std::promise<quint16> &started);
    bool open();
    void reply(quint64 question, const SipReply &answer);
    int answerNotify(nta_incoming_s *request, const sip_s *sip);

    QByteArray m_address;
    quint16 m_wanted;
    quint16 m_port = 0;
    SipEngine::Listener m_listener;
    su_root_s *m_root = nullptr;
    nta_agent_s *m_agent = nullptr;
    nta_leg_s *m_leg = nullptr; ///< takes what no registration is for
    std::map<quint64, std::unique_ptr<SipRegistration>> m_registrations;
    std::map<quint64, nta_incoming_s *> m_questions; ///< NOTIFYs not answered yet
    quint64 m_lastQuestion = 0;
    std::thread m_thread;
};

} // namespace virtualphone
