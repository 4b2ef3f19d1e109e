#pragma once

#include "virtualphone/adminpages.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/steady_timer.hpp>

#include <functional>
#include <memory>

namespace virtualphone {

/** A phone's web server: one request a connection, small, as phones do it. Belongs to the thread
 *  of its io_context. */
class WebServer
{
public:
    /** Absent: the phone does not listen now, the connection is closed. */
    using Handler = std::function<std::optional<PageAnswer>(const PageRequest &)>;

    /** Throws boost::system::system_error where the port cannot be opened. @p handler is called as
     *  long as this exists. */
    WebServer(boost::asio::io_context &io, const boost::asio::ip::tcp::endpoint &local,
              Handler handler);
    ~WebServer();

    quint16 port() const { return m_acceptor.local_endpoint().port(); }

private:
    void accept();
    void acceptLater();

    boost::asio::ip::tcp::acceptor m_acceptor;
    boost::asio::steady_timer m_pause;
    std::shared_ptr<Handler> m_handler; ///< connections outlive us and find it gone
};

} // namespace virtualphone
