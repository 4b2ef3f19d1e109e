#pragma once

#include "servers/configuration.h"
#include "servers/counters.h"
#include "servers/http/credentials.h"
#include "servers/http/patience.h"
#include "servers/mishaps.h"
#include "servers/room.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/steady_timer.hpp>

#include <list>
#include <memory>

namespace servers::http {

class Session;

/** Accepts connections and holds their sessions to their time. Lives in one thread, that of its
 *  io_context; several may listen on one socket. */
class Server
{
public:
    Server(boost::asio::io_context &context, ContentSource &source, Mishaps &mishaps,
           Counters &counters, const HttpSettings &settings);
    ~Server();

    /** Accepts from a duplicate of @p acceptor; HTTPS where there are @p credentials. */
    Result<void> listen(const boost::asio::ip::tcp::acceptor &acceptor,
                        std::shared_ptr<Credentials> credentials);
    void stop();

    /** For sessions: @p step begins, in which @p bytes are to be moved. */
    void begin(Session &session, Step step, qint64 bytes = 0);
    void remove(Session &session);

    Room &bodies() { return m_bodies; }
    ContentSource &source() { return m_source; }
    Mishaps &mishaps() { return m_mishaps; }
    Counters &counters() { return m_counters; }
    const HttpSettings &settings() const { return m_settings; }

private:
    struct Door;
    using Sessions = std::list<std::shared_ptr<Session>>; ///< the one longest in its step first

    void accept(Door &door);
    void acceptOne(Door &door);
    void acceptLater(Door &door);
    void add(Door &door, boost::asio::ip::tcp::socket socket);
    size_t open() const { return m_waiting.size() + m_moving.size(); }
    bool isFull() const { return open() >= size_t(m_settings.connections); }
    Sessions &sessionsIn(Step step) { return isWaiting(step) ? m_waiting : m_moving; }
    bool makeRoom();
    void sweepSoon();
    void sweep();
    void sweep(Sessions &sessions);
    void lookForNewCertificatesSoon();
    void lookForNewCertificates();

    boost::asio::io_context &m_context;
    ContentSource &m_source;
    Mishaps &m_mishaps;
    Counters &m_counters;
    HttpSettings m_settings;
    Room m_bodies;
    boost::asio::steady_timer m_sweep; ///< armed while anybody is connected
    boost::asio::steady_timer m_look; ///< at certificates; armed where there are any
    std::list<Door> m_doors;
    Sessions m_waiting; ///< until the phone says something
    Sessions m_moving; ///< a body or an answer is under way
};

} // namespace servers::http
