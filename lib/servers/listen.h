#pragma once

#include "base/result.h"
#include "servers/contentsource.h"

#include <QStringList>

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ip/udp.hpp>

namespace servers {

/** The addresses named, parsed; where none is, all of IPv4 and, if there is any, all of IPv6. */
Result<std::vector<boost::asio::ip::address>> listeningAddresses(const QStringList &names);

/** Each opens a socket at @p address for @p door. The error says who is in the way where the
 *  system tells, and what to do. Port 0: any that is free. */
Result<boost::asio::ip::udp::socket> bindUdp(boost::asio::io_context &context, Door door,
                                             const boost::asio::ip::address &address, quint16 port);
Result<boost::asio::ip::tcp::acceptor> bindTcp(boost::asio::io_context &context, Door door,
                                               const boost::asio::ip::address &address,
                                               quint16 port);

} // namespace servers
