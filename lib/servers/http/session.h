#pragma once

#include "servers/http/server.h"

namespace servers::http {

/** A connection, as the server sees it. */
class Session : public std::enable_shared_from_this<Session>
{
public:
    virtual ~Session() = default;

    virtual void start() = 0;

    /** Ends it at once; @p why: it was late, or in the way. */
    virtual void expire(const QString &why) = 0;

    /** The peer has said something that waits to be read. */
    virtual bool hasUnread() const = 0;

    std::chrono::steady_clock::time_point began; ///< its present step
    std::chrono::steady_clock::time_point deadline; ///< of its present step
    Step step = Step::Head;
    std::list<std::shared_ptr<Session>>::iterator place; ///< in the server's list
    bool isListed = false;
};

std::shared_ptr<Session> makePlainSession(Server &server, boost::asio::ip::tcp::socket socket);
std::shared_ptr<Session> makeTlsSession(Server &server, boost::asio::ip::tcp::socket socket,
                                        std::shared_ptr<Credentials::Context> context);

} // namespace servers::http
