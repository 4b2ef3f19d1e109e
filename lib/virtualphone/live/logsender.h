#pragma once

#include "virtualphone/action.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/address.hpp>

namespace virtualphone {

/** Sends @p line from a port of its own at @p local, once, to a host that is an address, or a name
 *  with one of @p local's family, as a phone with that address asks for it; what cannot be sent is
 *  forgotten, as syslog does it. From @p io's thread; never waits. */
void sendLogLine(boost::asio::io_context &io, const boost::asio::ip::address &local,
                 const LogLine &line);

} // namespace virtualphone
