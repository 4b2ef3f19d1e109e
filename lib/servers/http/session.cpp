#include "servers/http/session.h"

#include "servers/addresses.h"
#include "servers/http/exchange.h"
#include "servers/http/subject.h"
#include "servers/requestpath.h"
#include "servers/text.h"

#include <boost/asio/ssl/stream.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/read.hpp>

namespace servers::http {

namespace asio = boost::asio;
namespace beast = boost::beast;
using asio::ip::tcp;
using ErrorCode = boost::system::error_code;

namespace {

constexpr quint32 LargestHead = 8 * 1024;
constexpr size_t LargestBuffer = 64 * 1024;
constexpr std::string_view Continue = "HTTP/1.1 100 Continue\r\n\r\n";

/** A connection over Stream: reads a request, asks the source, writes the answer, and again. One
 *  operation is under way at a time, and it keeps the session alive. */
template<typename Stream>
class StreamSession : public Session
{
    static constexpr bool IsTls = !std::is_same_v<Stream, tcp::socket>;

public:
    template<typename... Arguments>
    StreamSession(Server &server, std::shared_ptr<Credentials::Context> context,
                  Arguments &&...arguments)
        : m_server(server), m_context(std::move(context)),
          m_stream(std::forward<Arguments>(arguments)...), m_buffer(LargestBuffer),
          m_askAgain(m_stream.get_executor())
    {
        ErrorCode ignored;
        m_peer = endpointOf(socket().remote_endpoint(ignored));
        m_local = endpointOf(socket().local_endpoint(ignored));
    }

    void start() override
    {
        if constexpr (IsTls)
            shakeHands();
        else
            readHead(Step::Head);
    }

    void expire(const QString &why) override
    {
        const bool waited = step == Step::Idle || step == Step::Farewell
            || (step == Step::Head && m_buffer.size() == 0);
        if (m_response.delivery)
            m_response.delivery->end(Outcome::End::TimedOut,
                                     why.isEmpty() ? QStringLiteral("the phone took too long")
                                                   : why);
        else if (!waited)
            mishap(why.isEmpty() ? QStringLiteral("took too long to say what it wants") : why);
        ErrorCode ignored;
        socket().close(ignored);
    }

    bool hasUnread() const override
    {
        ErrorCode ignored;
        return m_stream.lowest_layer().available(ignored) > 0;
    }

private:
    using Parser = beast::http::request_parser<beast::http::string_body>;

    tcp::socket &socket()
    {
        if constexpr (IsTls)
            return m_stream.next_layer();
        else
            return m_stream;
    }

    /** A handler that keeps this session until it was called; nothing is done once the server has
     *  let go of the session. */
    template<typename Handler>
    auto then(Handler handler)
    {
        return [self = shared_from_this(), this, handler](ErrorCode error, auto &&...) {
            if (isListed)
                handler(error);
        };
    }

    void shakeHands()
    {
        m_server.begin(*this, Step::Handshake);
        m_stream.async_handshake(asio::ssl::stream_base::server, then([this](ErrorCode error) {
                                     if (error) {
                                         mishap(QStringLiteral("TLS handshake: ")
                                                + QString::fromStdString(error.message())
                                                + verdictOn(m_stream.native_handle()));
                                         end();
                                         return;
                                     }
                                     m_subject = verifiedSubject(m_stream.native_handle());
                                     readHead(Step::Head);
                                 }));
    }

    void readHead(Step first)
    {
        m_server.begin(*this, first);
        m_room.reset();
        m_parser.emplace();
        m_parser->header_limit(LargestHead);
        m_parser->body_limit(quint64(m_server.settings().largestBody));
        beast::http::async_read_header(m_stream, m_buffer, *m_parser, then([this](ErrorCode error) {
                                           error ? refuseUnread(error) : takeHead();
                                       }));
    }

    void takeHead()
    {
        Reading reading = read(m_parser->get());
        if (reading.status) {
            mishap(reading.refusal);
            const bool headOnly = m_parser->get().method() == beast::http::verb::head;
            respond(refusal(reading.status, {}, false, !headOnly), false);
            return;
        }
        m_request = std::move(reading.request);
        m_request.door = IsTls ? Door::Https : Door::Http;
        m_request.peer = m_peer;
        m_request.local = m_local;
        m_request.certificateSubject = m_subject;
        if (reading.bringsBody && refusedUnread())
            return;
        m_parser->is_done() ? takeRequest() : awaitBody();
    }

    bool refusedUnread()
    {
        const auto refused = m_server.source().refusalOf(m_request);
        if (!refused)
            return false;
        respond(refusal(statusOf(refused->reason), refused->message, false), false);
        return true;
    }

    void awaitBody()
    {
        const auto length = m_parser->content_length();
        m_room = m_server.bodies().take(length ? qint64(*length)
                                               : m_server.settings().largestBody); // none said: any
        if (!m_room) {
            giveUp(503, QStringLiteral("more bodies at once than there is room for"));
            return;
        }
        m_server.begin(*this, Step::Body, qint64(length.value_or(0)));
        if (!beast::iequals(m_parser->get()[beast::http::field::expect], "100-continue")) {
            readBody();
            return;
        }
        asio::async_write(m_stream, asio::buffer(Continue),
                          then([this](ErrorCode error) { error ? hangUp() : readBody(); }));
    }

    void readBody()
    {
        beast::http::async_read(m_stream, m_buffer, *m_parser, then([this](ErrorCode error) {
                                    error ? refuseUnread(error) : takeRequest();
                                }));
    }

    void takeRequest()
    {
        const std::string &body = m_parser->get().body();
        m_request.body = QByteArray(body.data(), qsizetype(body.size()));
        ask();
    }

    void ask()
    {
        Answer answer = m_server.source().contentFor(m_request);
        if (answer.isComing) {
            askAgain();
            return;
        }
        m_room.reset(); // the body is taken or refused
        const bool keepAlive = staysOpen(m_parser->get(), m_request);
        respond(responseTo(m_server.source(), m_parser->get(), std::move(m_request),
                           std::move(answer), keepAlive),
                keepAlive);
    }

    void askAgain()
    {
        if (step != Step::Answer) // all the waiting has one limit
            m_server.begin(*this, Step::Answer);
        m_askAgain.expires_after(AskAgainAfter);
        m_askAgain.async_wait(then([this](ErrorCode) { ask(); }));
    }

    /** What came was no request; silence and a hang-up before one are none either, and no news. */
    void refuseUnread(ErrorCode error)
    {
        if (error == beast::http::error::header_limit)
            giveUp(431, QStringLiteral("a request whose head is too long"));
        else if (error == beast::http::error::body_limit)
            giveUp(413, QStringLiteral("a request whose body is too long"));
        else if (error.category()
                     == beast::http::make_error_code(beast::http::error::bad_method).category()
                 && error != beast::http::error::end_of_stream
                 && error != beast::http::error::partial_message)
            giveUp(400, QStringLiteral("not HTTP: ") + firstBytes());
        else
            hangUp();
    }

    void hangUp()
    {
        if (step == Step::Body)
            mishap(QStringLiteral("a body that was broken off: ") + m_request.path);
        end();
    }

    void giveUp(int status, const QString &what)
    {
        mishap(what);
        respond(refusal(status, {}, false), false);
    }

    QString firstBytes() const
    {
        const auto data = m_buffer.data();
        const QByteArrayView bytes(static_cast<const char *>(data.data()), qsizetype(data.size()));
        return visibleText(withoutQuery(bytes), 60);
    }

    void respond(Response response, bool keepAlive)
    {
        m_response = std::move(response);
        m_server.begin(*this, Step::Answer, m_response.body.size());
        m_server.counters().http.add(1, quint64(m_response.body.size()));
        const std::array<asio::const_buffer, 2> buffers = {
            asio::buffer(m_response.head),
            asio::const_buffer(m_response.body.data(), size_t(m_response.body.size()))};
        asio::async_write(
            m_stream, buffers,
            [self = shared_from_this(), this, keepAlive](ErrorCode error, size_t written) {
                conclude(error, written);
                if (!isListed)
                    return;
                if (error)
                    end();
                else
                    keepAlive ? readHead(Step::Idle) : sayFarewell();
            });
    }

    void conclude(ErrorCode error, size_t written)
    {
        if (!m_response.delivery)
            return;
        m_response.delivery->setSent(
            std::max<qint64>(0, qint64(written) - qint64(m_response.head.size())));
        if (error)
            m_response.delivery->end(Outcome::End::Aborted,
                                     QString::fromStdString(error.message()));
        else
            m_response.delivery->end(Outcome::End::Complete);
        m_response.delivery.reset();
    }

    void sayFarewell()
    {
        m_server.begin(*this, Step::Farewell);
        if constexpr (IsTls) {
            m_stream.async_shutdown(then([this](ErrorCode) { end(); }));
        } else if (m_parser->is_done() && m_buffer.size() == 0) {
            end();
        } else {
            ErrorCode ignored;
            socket().shutdown(tcp::socket::shutdown_send, ignored);
            drain();
        }
    }

    // Closed with bytes unread, the connection would be reset, and our answer with it.
    void drain()
    {
        m_buffer.clear();
        m_stream.async_read_some(m_buffer.prepare(LargestBuffer / 2),
                                 then([this](ErrorCode error) { error ? end() : drain(); }));
    }

    void end()
    {
        ErrorCode ignored;
        socket().close(ignored);
        m_server.remove(*this);
    }

    void mishap(const QString &what)
    {
        const QString path = step == Step::Body ? m_request.path : QString();
        m_server.mishaps().report({IsTls ? Door::Https : Door::Http, m_peer, what, path});
    }

    Server &m_server;
    std::shared_ptr<Credentials::Context> m_context; ///< outlives the stream
    Stream m_stream;
    beast::flat_buffer m_buffer;
    std::optional<Parser> m_parser;
    std::optional<Room::Share> m_room; ///< of a body under way
    Endpoint m_peer;
    Endpoint m_local;
    QString m_subject;
    Request m_request;
    asio::steady_timer m_askAgain; ///< for what is coming
    Response m_response;
};

} // namespace

std::shared_ptr<Session> makePlainSession(Server &server, tcp::socket socket)
{
    return std::make_shared<StreamSession<tcp::socket>>(server, nullptr, std::move(socket));
}

std::shared_ptr<Session> makeTlsSession(Server &server, tcp::socket socket,
                                        std::shared_ptr<Credentials::Context> context)
{
    Credentials::Context &settings = *context;
    return std::make_shared<StreamSession<asio::ssl::stream<tcp::socket>>>(
        server, std::move(context), std::move(socket), settings);
}

} // namespace servers::http
