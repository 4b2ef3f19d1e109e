#pragma once

#include "virtualphone/adminpages.h"
#include "virtualphone/faults.h"
#include "virtualphone/live/livephones.h"
#include "virtualphone/live/sipengine.h"
#include "virtualphone/live/webserver.h"

#include <boost/asio/ssl/context.hpp>
#include <boost/asio/steady_timer.hpp>

#include <map>

namespace virtualphone {

/** What a phone stands on; most of it is shared by all of a process. */
struct LiveGround
{
    boost::asio::io_context &io;
    boost::asio::ssl::context &tls;
    SipEngine *sip; ///< null: nobody registers
    SipEngine::Port sipPort; ///< where this one registers from
    const LivePhones::Observer &observer;
};

/** A Phone and its sockets. Belongs to the thread of the io_context. */
class LivePhone
{
public:
    /** Registrations of this phone carry @p firstKey + the line's number. Throws
     *  boost::system::system_error where its port cannot be opened. */
    LivePhone(const LiveGround &ground, const LivePhones::Station &station, quint64 firstKey);

    void powerOn();
    void registered(int line, int status);
    SipReply notified(int line, const SipNotify &notify);
    quint16 webPort() const { return m_web ? m_web->port() : 0; }

private:
    void perform(const Actions &actions);
    void perform(const Fetch &fetch);
    void perform(const LogLine &line);
    void perform(const Register &registration);
    void perform(const Unregister &registration);
    void perform(const Step &) { }
    void sleep();
    std::optional<PageAnswer> page(const PageRequest &request);
    SipReply challenge() const;
    bool mayNotify(int line, const SipNotify &notify) const;

    LiveGround m_ground;
    Phone m_phone;
    AdminPages m_pages;
    quint64 m_firstKey;
    QByteArray m_nonce;
    boost::asio::ip::address m_local;
    boost::asio::steady_timer m_timer;
    std::shared_ptr<Mischief> m_mischief;
    std::unique_ptr<WebServer> m_web;
};

} // namespace virtualphone
