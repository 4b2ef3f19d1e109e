#include "virtualphone/live/webserver.h"

#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;
using asio::ip::tcp;
using boost::system::error_code;

namespace virtualphone {
namespace {

constexpr std::chrono::seconds stepLimit{10};
constexpr std::chrono::seconds acceptPause{1};
constexpr size_t largestHead = 8 * 1024; // bytes
constexpr size_t largestBody = 64 * 1024; // bytes

/** Lives as long as something is under way. */
class Connection : public std::enable_shared_from_this<Connection>
{
public:
    Connection(tcp::socket socket, std::weak_ptr<WebServer::Handler> handler)
        : m_stream(std::move(socket)), m_handler(std::move(handler))
    {
        m_parser.header_limit(largestHead);
        m_parser.body_limit(largestBody);
    }

    void begin()
    {
        m_stream.expires_after(stepLimit);
        http::async_read(m_stream, m_buffer, m_parser,
                         [self = shared_from_this()](error_code failed, size_t) {
                             if (!failed)
                                 self->answer();
                         });
    }

private:
    PageRequest request() const
    {
        const auto &message = m_parser.get();
        const auto bytes = [](auto text) {
            return QByteArray(text.data(), qsizetype(text.size()));
        };
        return {bytes(message.method_string()), bytes(message.target()),
                bytes(message[http::field::authorization])};
    }

    void answer()
    {
        const auto handler = m_handler.lock();
        const auto answer = handler ? (*handler)(request()) : std::nullopt;
        if (!answer)
            return;
        m_response.result(unsigned(answer->status));
        m_response.set(http::field::content_type, answer->mediaType.toStdString());
        m_response.set(http::field::connection, "close");
        if (!answer->challenge.isEmpty())
            m_response.set(http::field::www_authenticate, answer->challenge.toStdString());
        m_response.body() = answer->body.toStdString();
        m_response.prepare_payload();
        m_stream.expires_after(stepLimit);
        http::async_write(m_stream, m_response,
                          [self = shared_from_this()](error_code, size_t) { self->close(); });
    }

    void close()
    {
        error_code ignored;
        m_stream.socket().shutdown(tcp::socket::shutdown_send, ignored);
    }

    beast::tcp_stream m_stream;
    std::weak_ptr<WebServer::Handler> m_handler;
    beast::flat_buffer m_buffer;
    http::request_parser<http::string_body> m_parser;
    http::response<http::string_body> m_response;
};

} // namespace

WebServer::WebServer(asio::io_context &io, const tcp::endpoint &local, Handler handler)
    : m_acceptor(io, local), m_pause(io), m_handler(std::make_shared<Handler>(std::move(handler)))
{
    accept();
}

WebServer::~WebServer() = default;

void WebServer::accept()
{
    m_acceptor.async_accept(
        [this, alive = std::weak_ptr(m_handler)](error_code failed, tcp::socket socket) {
            if (alive.expired() || failed == asio::error::operation_aborted)
                return;
            if (failed)
                return acceptLater();
            std::make_shared<Connection>(std::move(socket), m_handler)->begin();
            accept();
        });
}

// Out of files: asked again at once it would say so again, thousands of times a second.
void WebServer::acceptLater()
{
    m_pause.expires_after(acceptPause);
    m_pause.async_wait([this, alive = std::weak_ptr(m_handler)](error_code) {
        if (!alive.expired())
            accept();
    });
}

} // namespace virtualphone
