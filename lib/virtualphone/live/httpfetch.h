#pragma once

#include "virtualphone/faults.h"
#include "virtualphone/live/tftpfetch.h"

#include <boost/asio/ssl/context.hpp>

namespace virtualphone {

/** Carries out @p fetch by HTTP or HTTPS from @p local, once: redirects and challenges are the
 *  phone's to judge. Calls @p done once from @p io's thread. */
void fetchByHttp(boost::asio::io_context &io, boost::asio::ssl::context &tls,
                 const boost::asio::ip::address &local, const Fetch &fetch,
                 std::shared_ptr<Mischief> mischief, FetchDone done);

} // namespace virtualphone
