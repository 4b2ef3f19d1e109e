#pragma once

#include "servers/configuration.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/udp.hpp>

#include <map>
#include <memory>
#include <random>

namespace servers::tftp {

/** A socket transfers answer from. */
struct Channel : std::enable_shared_from_this<Channel>
{
    explicit Channel(boost::asio::ip::udp::socket bound) : socket(std::move(bound)) { }

    boost::asio::ip::udp::socket socket;
    bool isListener = false; ///< requests come here
    bool isWildcard = false; ///< bound to no address: what leaves must say from which
    bool isWatched = false; ///< told of when it can be read
};

/** Gives each transfer a port: one of its own as RFC 1350 wants, from the range of the settings;
 *  shared with other phones where the range is used up; the one that was asked where the settings
 *  say so, or where the system gives no more sockets. */
class Ports
{
public:
    Ports(boost::asio::io_context &context, const TftpSettings &settings);

    /** For a transfer that was asked for at @p local through @p listener. */
    std::shared_ptr<Channel> open(const boost::asio::ip::address &local,
                                  const std::shared_ptr<Channel> &listener);

private:
    using Endpoint = boost::asio::ip::udp::endpoint;

    std::shared_ptr<Channel> bind(const Endpoint &endpoint);
    std::shared_ptr<Channel> openInRange(const boost::asio::ip::address &local);

    boost::asio::io_context &m_context;
    bool m_single;
    quint16 m_first;
    quint16 m_last;
    std::minstd_rand m_random{std::random_device{}()};
    std::map<Endpoint, std::weak_ptr<Channel>> m_inRange;
};

} // namespace servers::tftp
