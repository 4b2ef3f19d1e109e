#pragma once

#include "virtualphone/faults.h"
#include "virtualphone/tftpclient.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/address.hpp>

#include <functional>
#include <memory>

namespace virtualphone {

using FetchDone = std::function<void(FetchResult)>;

/** Carries out @p fetch by TFTP from a port of its own at @p local, and calls @p done once from
 *  @p io's thread. */
void fetchByTftp(boost::asio::io_context &io, const boost::asio::ip::address &local,
                 const Fetch &fetch, std::shared_ptr<Mischief> mischief, FetchDone done);

} // namespace virtualphone
