#include "virtualphone/live/tftpfetch.h"

#include "virtualphone/live/clock.h"

#include <boost/asio/ip/udp.hpp>
#include <boost/asio/steady_timer.hpp>

#include <array>

using namespace Qt::StringLiterals;
namespace asio = boost::asio;
using asio::ip::udp;
using boost::system::error_code;

namespace virtualphone {
namespace {

constexpr size_t largestDatagram = 1500;
constexpr std::chrono::seconds dallying{3}; // longer than a server waits for the last word

/** Lives as long as something is under way. */
class TftpFetch : public std::enable_shared_from_this<TftpFetch>
{
public:
    TftpFetch(asio::io_context &io, const asio::ip::address &local, const Fetch &fetch,
              std::shared_ptr<Mischief> mischief, FetchDone done)
        : m_client(fetch), m_socket(io), m_timer(io), m_resolver(io), m_local(local, 0),
          m_mischief(std::move(mischief)), m_done(std::move(done))
    {
    }

    void begin(const Location &where)
    {
        m_resolver.async_resolve(
            m_local.protocol(), where.host.toStdString(), std::to_string(where.port),
            [self = shared_from_this()](error_code error, const auto &endpoints) {
                if (error || endpoints.empty())
                    return self->fail(u"unknown host"_s);
                self->connect(*endpoints.begin());
            });
    }

private:
    void connect(const udp::endpoint &server)
    {
        error_code error;
        m_server = server;
        m_socket.open(server.protocol(), error);
        if (!error && m_local.protocol() == server.protocol())
            m_socket.bind(m_local, error);
        if (error)
            return fail(u"no socket"_s);
        receive();
        send(m_client.start(momentNow()));
        sleep();
    }

    void send(const QByteArray &datagram)
    {
        error_code ignored; // a datagram that cannot be sent is a datagram lost
        if (!datagram.isEmpty() && !m_mischief->losesDatagram())
            m_socket.send_to(asio::buffer(datagram.constData(), size_t(datagram.size())), m_server,
                             0, ignored);
    }

    void receive()
    {
        m_socket.async_receive_from(
            asio::buffer(m_buffer), m_from,
            [self = shared_from_this()](error_code error, size_t size) {
                if (!error)
                    self->received(size);
                else if (error != asio::error::operation_aborted)
                    self->receive(); // port unreachable: only time tells that nobody is there
            });
    }

    void received(size_t size)
    {
        const QByteArrayView datagram(m_buffer.data(), qsizetype(size));
        if (!m_mischief->losesDatagram() && isMine(datagram)) {
            m_server = m_from; // the transfer goes on with the port that answered (RFC 1350 §4)
            m_answered = true;
            send(m_client.receive(datagram, momentNow()));
        }
        receive();
        if (!m_client.result())
            sleep();
        else if (m_done)
            finish();
    }

    bool isMine(QByteArrayView datagram) const
    {
        if (m_answered)
            return m_from == m_server;
        return m_from.address() == m_server.address() && m_client.canBegin(datagram);
    }

    void sleep()
    {
        m_timer.expires_after(std::max(m_client.due() - momentNow(), std::chrono::milliseconds(1)));
        m_timer.async_wait([self = shared_from_this()](error_code error) {
            if (!error)
                self->wake();
        });
    }

    void wake()
    {
        send(m_client.wake(momentNow()));
        if (m_client.result())
            return finish();
        sleep();
    }

    // The port is kept a little: were it given to another phone of this process at once, that one
    // would hear what the server still has to say to this one.
    void finish()
    {
        m_timer.expires_after(dallying);
        m_timer.async_wait([self = shared_from_this()](error_code) {
            error_code ignored;
            self->m_socket.close(ignored);
        });
        if (const FetchDone done = std::exchange(m_done, {}))
            done(m_mischief->spoil(*m_client.result()));
    }

    void fail(const QString &error)
    {
        FetchResult result;
        result.error = error;
        if (const FetchDone done = std::exchange(m_done, {}))
            done(result);
    }

    TftpClient m_client;
    udp::socket m_socket;
    asio::steady_timer m_timer;
    udp::resolver m_resolver;
    udp::endpoint m_local;
    udp::endpoint m_server;
    udp::endpoint m_from;
    bool m_answered = false;
    std::array<char, largestDatagram> m_buffer;
    std::shared_ptr<Mischief> m_mischief;
    FetchDone m_done;
};

} // namespace

void fetchByTftp(asio::io_context &io, const asio::ip::address &local, const Fetch &fetch,
                 std::shared_ptr<Mischief> mischief, FetchDone done)
{
    std::make_shared<TftpFetch>(io, local, fetch, std::move(mischief), std::move(done))
        ->begin(fetch.location);
}

} // namespace virtualphone
