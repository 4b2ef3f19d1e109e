#include "virtualphone/live/httpfetch.h"

#include <boost/asio/connect.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/stream.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>

#include <optional>

using namespace Qt::StringLiterals;
namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;
using asio::ip::tcp;
using boost::system::error_code;

namespace virtualphone {
namespace {

constexpr std::chrono::seconds stepLimit{30};
constexpr size_t readAtOnce = 8 * 1024; // bytes; the library's own 512 make a profile 80 reads

QByteArray header(const http::response<http::string_body> &response, http::field field)
{
    const auto value = response[field];
    return QByteArray(value.data(), qsizetype(value.size()));
}

// Where the system can it chooses the port when it connects: to find one that nobody has at all
// takes it the longer the more are taken, and thousands of phones at one address run out of them.
void bind(tcp::socket &socket, const tcp::endpoint &local, error_code &error)
{
#ifdef IP_BIND_ADDRESS_NO_PORT
    using PortLater = asio::detail::socket_option::boolean<IPPROTO_IP, IP_BIND_ADDRESS_NO_PORT>;
    error_code ignored; // an older kernel knows no such option
    socket.set_option(PortLater(true), ignored);
#endif
    socket.bind(local, error);
}

http::verb verbOf(Fetch::Method method)
{
    switch (method) {
    case Fetch::Method::Get:
        return http::verb::get;
    case Fetch::Method::Post:
        return http::verb::post;
    case Fetch::Method::Put:
        return http::verb::put;
    }
    return http::verb::get;
}

http::request<http::string_body> requestOf(const Fetch &fetch)
{
    http::request<http::string_body> request(verbOf(fetch.method),
                                             fetch.location.path.toStdString(), 11);
    request.set(http::field::host, fetch.location.host.toStdString());
    request.set(http::field::user_agent, fetch.userAgent.toStdString());
    request.set(http::field::connection, "close");
    if (!fetch.authorization.isEmpty())
        request.set(http::field::authorization, fetch.authorization.toStdString());
    request.body() = fetch.body.toStdString();
    request.prepare_payload();
    return request;
}

/** Lives as long as something is under way. */
class HttpFetch : public std::enable_shared_from_this<HttpFetch>
{
public:
    HttpFetch(asio::io_context &io, asio::ssl::context &tls, const asio::ip::address &local,
              const Fetch &fetch, std::shared_ptr<Mischief> mischief, FetchDone done)
        : m_where(fetch.location), m_resolver(io), m_stream(io), m_tls(tls), m_local(local, 0),
          m_request(requestOf(fetch)), m_mischief(std::move(mischief)), m_done(std::move(done))
    {
        m_parser.body_limit(std::uint64_t(TftpClient::LargestFile));
    }

    void begin()
    {
        m_resolver.async_resolve(
            m_local.protocol(), m_where.host.toStdString(), std::to_string(m_where.port),
            [self = shared_from_this()](error_code error, const auto &endpoints) {
                if (error || endpoints.empty())
                    return self->fail(u"unknown host"_s);
                self->connect(endpoints.begin()->endpoint());
            });
    }

private:
    void connect(const tcp::endpoint &server)
    {
        error_code error;
        m_stream.socket().open(server.protocol(), error);
        if (!error && m_local.protocol() == server.protocol())
            bind(m_stream.socket(), m_local, error);
        if (error)
            return fail(u"no socket"_s);
        m_stream.expires_after(stepLimit);
        m_stream.async_connect(server, [self = shared_from_this()](error_code failed) {
            if (failed)
                return self->fail(u"http connect failed"_s);
            self->shakeHands();
        });
    }

    void shakeHands()
    {
        if (m_where.scheme != rules::Scheme::Https)
            return write(m_stream);
        m_secured.emplace(m_stream, m_tls);
        SSL_set_tlsext_host_name(m_secured->native_handle(), m_where.host.toStdString().c_str());
        m_secured->async_handshake(asio::ssl::stream_base::client,
                                   [self = shared_from_this()](error_code failed) {
                                       if (failed)
                                           return self->fail(u"https handshake failed"_s);
                                       self->write(*self->m_secured);
                                   });
    }

    template<typename Stream>
    void write(Stream &stream)
    {
        http::async_write(stream, m_request,
                          [self = shared_from_this(), &stream](error_code failed, size_t) {
                              if (failed)
                                  return self->fail(u"http send failed"_s);
                              self->read(stream);
                          });
    }

    template<typename Stream>
    void read(Stream &stream)
    {
        m_stream.expires_after(stepLimit);
        m_buffer.reserve(readAtOnce);
        http::async_read(stream, m_buffer, m_parser,
                         [self = shared_from_this()](error_code failed, size_t) {
                             if (failed)
                                 return self->fail(u"http receive failed"_s);
                             self->finish();
                         });
    }

    void finish()
    {
        const auto &response = m_parser.get();
        FetchResult result;
        result.end = FetchResult::End::Content;
        result.status = response.result_int();
        result.body = QByteArray::fromStdString(response.body());
        result.location = header(response, http::field::location);
        result.challenge = header(response, http::field::www_authenticate);
        end(m_mischief->spoil(result));
    }

    void fail(const QString &error)
    {
        FetchResult result;
        result.error = error;
        end(result);
    }

    void end(const FetchResult &result)
    {
        error_code ignored;
        m_stream.socket().close(ignored);
        if (const FetchDone done = std::exchange(m_done, {}))
            done(result);
    }

    Location m_where;
    tcp::resolver m_resolver;
    beast::tcp_stream m_stream;
    asio::ssl::context &m_tls;
    std::optional<asio::ssl::stream<beast::tcp_stream &>> m_secured; ///< large, so only with https
    tcp::endpoint m_local;
    http::request<http::string_body> m_request;
    http::response_parser<http::string_body> m_parser;
    beast::flat_buffer m_buffer;
    std::shared_ptr<Mischief> m_mischief;
    FetchDone m_done;
};

} // namespace

void fetchByHttp(asio::io_context &io, asio::ssl::context &tls, const asio::ip::address &local,
                 const Fetch &fetch, std::shared_ptr<Mischief> mischief, FetchDone done)
{
    std::make_shared<HttpFetch>(io, tls, local, fetch, std::move(mischief), std::move(done))
        ->begin();
}

} // namespace virtualphone
