#pragma once

#include "servers/contentsource.h"

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ip/udp.hpp>

namespace servers {

/** As text; IPv4 as dotted quad also where it comes mapped into IPv6. */
QString textOf(const boost::asio::ip::address &address);

template<typename AsioEndpoint>
Endpoint endpointOf(const AsioEndpoint &endpoint)
{
    return {textOf(endpoint.address()), endpoint.port()};
}

} // namespace servers
