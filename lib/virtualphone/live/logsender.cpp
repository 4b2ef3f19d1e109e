#include "virtualphone/live/logsender.h"

#include <boost/asio/ip/udp.hpp>

#include <memory>

namespace asio = boost::asio;
using asio::ip::udp;
using boost::system::error_code;

namespace virtualphone {
namespace {

void send(asio::io_context &io, const asio::ip::address &local, const udp::endpoint &server,
          const QByteArray &text)
{
    error_code failed;
    udp::socket socket(io);
    socket.open(server.protocol(), failed);
    if (!failed && server.address().is_v4() == local.is_v4())
        socket.bind(udp::endpoint(local, 0), failed);
    if (!failed)
        socket.send_to(asio::buffer(text.constData(), size_t(text.size())), server, 0, failed);
}

} // namespace

void sendLogLine(asio::io_context &io, const asio::ip::address &local, const LogLine &line)
{
    error_code isName;
    const std::string host = line.host.toStdString();
    const QByteArray text = line.text.toUtf8();
    const auto address = asio::ip::make_address(host, isName);
    if (!isName) // ten thousand phones need no resolver for that
        return send(io, local, udp::endpoint(address, line.port), text);
    const auto resolver = std::make_shared<udp::resolver>(io);
    const udp family = local.is_v4() ? udp::v4() : udp::v6();
    resolver->async_resolve(
        family, host, std::to_string(line.port),
        [&io, local, text, resolver](error_code failed, const udp::resolver::results_type &found) {
            if (!failed && !found.empty())
                send(io, local, found.begin()->endpoint(), text);
        });
}

} // namespace virtualphone
