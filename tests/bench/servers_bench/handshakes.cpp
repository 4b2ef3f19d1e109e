#include "servers_bench/handshakes.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/read.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/ssl/stream.hpp>
#include <boost/asio/write.hpp>

#include <memory>
#include <string>

namespace asio = boost::asio;
using asio::ip::tcp;
using Clock = std::chrono::steady_clock;

namespace {

constexpr std::string_view Request = "GET /tiny HTTP/1.1\r\nHost: localhost\r\n"
                                     "Connection: close\r\n\r\n";

class Load
{
public:
    Load(int port, std::chrono::milliseconds time)
        : m_server(asio::ip::address_v4::loopback(), static_cast<unsigned short>(port)),
          m_end(Clock::now() + time)
    {
        SSL_CTX_set_session_cache_mode(m_tls.native_handle(), SSL_SESS_CACHE_OFF);
        m_tls.set_verify_mode(asio::ssl::verify_none);
    }

    Handshakes run(int clients)
    {
        const auto start = Clock::now();
        for (int i = 0; i < clients; ++i)
            begin();
        m_context.run();
        m_seen.seconds = std::chrono::duration<double>(Clock::now() - start).count();
        return m_seen;
    }

private:
    /** One connection; whatever holds it keeps it open. */
    struct Client
    {
        Client(asio::io_context &context, asio::ssl::context &tls) : stream(context, tls) { }

        asio::ssl::stream<tcp::socket> stream; // with an SSL object of its own: no session
        std::string answer;
    };

    void begin()
    {
        if (Clock::now() >= m_end)
            return;
        auto client = std::make_shared<Client>(m_context, m_tls);
        client->stream.next_layer().async_connect(
            m_server, [this, client](auto error) { error ? next(false) : shake(client); });
    }

    void shake(const std::shared_ptr<Client> &client)
    {
        client->stream.async_handshake(asio::ssl::stream_base::client, [this, client](auto error) {
            error ? next(false) : ask(client);
        });
    }

    void ask(const std::shared_ptr<Client> &client)
    {
        asio::async_write(
            client->stream, asio::buffer(Request),
            [this, client](auto error, size_t) { error ? next(false) : hear(client); });
    }

    void hear(const std::shared_ptr<Client> &client)
    {
        asio::async_read(client->stream, asio::dynamic_buffer(client->answer),
                         [this, client](auto, size_t) {
                             m_seen.resumed += SSL_session_reused(client->stream.native_handle());
                             next(client->answer.starts_with("HTTP/1.1 200"));
                         });
    }

    void next(bool complete)
    {
        ++(complete ? m_seen.complete : m_seen.failed);
        begin();
    }

    asio::io_context m_context{1};
    asio::ssl::context m_tls{asio::ssl::context::tls_client};
    tcp::endpoint m_server;
    Clock::time_point m_end;
    Handshakes m_seen;
};

} // namespace

Handshakes shakeHands(int port, int clients, std::chrono::milliseconds time)
{
    return Load(port, time).run(clients);
}
