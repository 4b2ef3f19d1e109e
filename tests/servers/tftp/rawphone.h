#pragma once

#include "servers/servers.h"
#include "servers/tftp/packet.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/udp.hpp>

#include <sys/socket.h>

#include <array>
#include <cstring>

/** What tests of TFTP over sockets have in common. */
namespace servers::tftp {

inline Configuration onLoopback()
{
    Configuration configuration;
    configuration.addresses = {QStringLiteral("127.0.0.1")};
    configuration.tftp.port = Port::anyFree();
    return configuration;
}

inline FileRequest request(const QByteArray &file, const Options &options = {})
{
    return {false, file, Mode::Octet, options};
}

/** A phone's end of a transfer, one packet at a time. */
class Phone
{
public:
    using udp = boost::asio::ip::udp;

    const udp::endpoint server; ///< where requests go
    udp::endpoint transfer; ///< where the last packet came from

    explicit Phone(const Servers &servers, const char *address = "127.0.0.1")
        : server(boost::asio::ip::make_address(address), servers.status().port(Door::Tftp)),
          m_socket(m_context, server.protocol())
    {
        const timeval patience = {60, 0};
        ::setsockopt(m_socket.native_handle(), SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
        m_socket.native_non_blocking(false);
    }

    void say(const Packet &packet, const udp::endpoint &to) { sayBytes(encode(packet), to); }
    void sayBytes(const QByteArray &bytes, const udp::endpoint &to)
    {
        m_socket.send_to(boost::asio::buffer(bytes.data(), size_t(bytes.size())), to);
    }

    /** Absent after a minute of silence; the packet lives until the next is heard. */
    std::optional<Packet> hear() { return read(0); }

    /** What has come already; absent: nothing. */
    std::optional<Packet> heard() { return read(MSG_DONTWAIT); }

    std::optional<Packet> ask(const Packet &packet)
    {
        say(packet, server);
        return hear();
    }

    /** The whole file, in lock-step; empty where it did not come. */
    QByteArray fetch(const QByteArray &file)
    {
        QByteArray bytes;
        auto packet = ask(request(file));
        for (quint16 expected = 1; packet; ++expected) {
            const auto *data = std::get_if<Data>(&*packet);
            if (!data || data->block != expected)
                return {};
            bytes += data->payload;
            say(Ack{expected}, transfer);
            if (data->payload.size() < DefaultBlockSize)
                return bytes;
            packet = hear();
        }
        return {};
    }

private:
    std::optional<Packet> read(int flags)
    {
        sockaddr_storage from = {};
        socklen_t length = sizeof from;
        const ssize_t size = ::recvfrom(m_socket.native_handle(), m_buffer.data(), m_buffer.size(),
                                        flags, reinterpret_cast<sockaddr *>(&from), &length);
        if (size < 0)
            return std::nullopt;
        std::memcpy(transfer.data(), &from, length);
        transfer.resize(length);
        return parse(QByteArrayView(m_buffer.data(), size));
    }

    boost::asio::io_context m_context;
    udp::socket m_socket;
    std::array<char, 70'000> m_buffer;
};

template<typename Kind>
const Kind *as(const std::optional<Packet> &packet)
{
    return packet ? std::get_if<Kind>(&*packet) : nullptr;
}

} // namespace servers::tftp
