#include "servers/syslog/server.h"

#include "servers/addresses.h"
#include "servers/syslog/framing.h"

#include <boost/asio/buffer.hpp>
#include <boost/asio/steady_timer.hpp>

namespace servers::syslog {

namespace asio = boost::asio;
using asio::ip::tcp;

namespace {

constexpr int ReadAtOnce = 128;
constexpr int LargestDatagram = 16 * 1024; // phones write SIP messages, up to some 8 kB
constexpr int ListenBuffer = 64 * 1024 * 1024;
constexpr int RoundsAtOnce = 32; // then the other sockets have their turn
constexpr int Many = 16; // datagrams in one reading: a flood
constexpr std::chrono::microseconds LongestWait{100};
constexpr int ReadSize = 64 * 1024; // of a stream
constexpr std::chrono::milliseconds AcceptPause{100};

} // namespace

struct Server::Datagrams
{
    asio::ip::udp::socket socket;
    quint32 dropped = 0; ///< by the system, as far as we know
};

struct Server::StreamDoor
{
    explicit StreamDoor(tcp::acceptor opened)
        : acceptor(std::move(opened)), pause(acceptor.get_executor())
    {
    }

    tcp::acceptor acceptor;
    asio::steady_timer pause; ///< where no file is left for a connection
};

/** A sender over TCP. */
class Server::Connection
{
public:
    Connection(Server &server, tcp::socket socket)
        : m_server(server), m_socket(std::move(socket)), m_buffer(ReadSize, '\0')
    {
        boost::system::error_code error;
        m_peer = m_socket.remote_endpoint(error);
    }

    /** Begins; it is the last one in the list. */
    void start(const std::shared_ptr<Connection> &self)
    {
        m_place = std::prev(m_server.m_connections.end());
        wait(self);
    }

    /** The server forgets it: what was read already and not taken yet is lost. */
    void close()
    {
        m_forgotten = true;
        boost::system::error_code error;
        m_socket.close(error);
    }

    const tcp::endpoint &peer() const { return m_peer; }

private:
    void wait(const std::shared_ptr<Connection> &self)
    {
        m_socket.async_read_some(asio::buffer(m_buffer.data(), size_t(m_buffer.size())),
                                 [this, self](auto error, size_t count) {
                                     if (m_forgotten)
                                         return; // its place in the list is gone
                                     if (error)
                                         end();
                                     else
                                         take(self, qsizetype(count));
                                 });
    }

    void take(const std::shared_ptr<Connection> &self, qsizetype count)
    {
        m_framing.feed(QByteArrayView(m_buffer).first(count));
        Batch batch;
        while (const auto frame = m_framing.next())
            batch.add(*frame, m_peer.address(), m_peer.port());
        m_server.deliver(std::move(batch));
        m_server.m_connections.splice(m_server.m_connections.end(), m_server.m_connections,
                                      m_place);
        wait(self);
    }

    void end()
    {
        Batch batch;
        batch.add(m_framing.rest(), m_peer.address(), m_peer.port());
        m_server.deliver(std::move(batch));
        m_server.m_connections.erase(m_place);
    }

    Server &m_server;
    tcp::socket m_socket;
    tcp::endpoint m_peer;
    Framing m_framing;
    QByteArray m_buffer;
    std::list<std::shared_ptr<Connection>>::iterator m_place;
    bool m_forgotten = false;
};

Server::Server(asio::io_context &context, Inbox &inbox, Mishaps &mishaps, Counters &counters,
               const SyslogSettings &settings)
    : m_inbox(inbox), m_mishaps(mishaps), m_losses(context, mishaps, counters),
      m_settings(settings), m_reader(ReadAtOnce, LargestDatagram, DatagramReader::Local::Ignored)
{
}

Server::~Server() = default;

void Server::listen(asio::ip::udp::socket socket)
{
    enlargeBuffers(socket, ListenBuffer);
    socket.non_blocking(true);
    m_datagrams.push_back({std::move(socket)});
    await(m_datagrams.back());
}

void Server::listen(tcp::acceptor acceptor)
{
    acceptor.non_blocking(true);
    m_streamDoors.emplace_back(std::move(acceptor));
    accept(m_streamDoors.back());
}

void Server::stop()
{
    m_datagrams.clear();
    m_streamDoors.clear();
    for (const auto &connection : m_connections)
        connection->close();
    m_connections.clear();
}

void Server::await(Datagrams &datagrams)
{
    datagrams.socket.async_wait(asio::socket_base::wait_read, [this, &datagrams](auto error) {
        if (!error)
            readAll(datagrams);
    });
}

// In a flood the next lines are here before the system could have put us to sleep and woken us.
int Server::readAwake(int handle)
{
    const auto end = std::chrono::steady_clock::now() + LongestWait;
    int count = 0;
    do {
        count = m_reader.read(handle);
    } while (count == 0 && std::chrono::steady_clock::now() < end);
    return count;
}

void Server::readAll(Datagrams &datagrams)
{
    const int handle = datagrams.socket.native_handle();
    Batch batch;
    int count = Many;
    for (int round = 0; count >= Many && round < RoundsAtOnce; ++round) {
        count = round == 0 ? m_reader.read(handle) : readAwake(handle);
        for (int i = 0; i < count; ++i) {
            const Datagram datagram = m_reader.at(i);
            batch.add(datagram.bytes, datagram.peer.address(), datagram.peer.port());
        }
    }
    const quint32 dropped = droppedBy(datagrams.socket);
    m_losses.add(dropped - std::exchange(datagrams.dropped, dropped));
    deliver(std::move(batch));
    await(datagrams);
}

void Server::accept(StreamDoor &door)
{
    door.acceptor.async_accept([this, &door](auto error, tcp::socket socket) {
        if (error == asio::error::operation_aborted)
            return;
        if (!error) {
            add(std::move(socket));
            accept(door);
            return;
        }
        acceptLater(door, QString::fromStdString(error.message()));
    });
}

// Most likely no file is left: then it would fail again at once, and again.
void Server::acceptLater(StreamDoor &door, const QString &why)
{
    m_mishaps.report({Door::Syslog, endpointOf(door.acceptor.local_endpoint()),
                      QStringLiteral("no connection can be taken: ") + why});
    if (!m_connections.empty())
        dropQuietest();
    door.pause.expires_after(AcceptPause);
    door.pause.async_wait([this, &door](auto stopped) {
        if (!stopped)
            accept(door);
    });
}

void Server::add(tcp::socket socket)
{
    if (m_connections.size() >= size_t(m_settings.connections))
        dropQuietest();
    m_connections.push_back(std::make_shared<Connection>(*this, std::move(socket)));
    m_connections.back()->start(m_connections.back());
}

void Server::dropQuietest()
{
    m_mishaps.report({Door::Syslog, endpointOf(m_connections.front()->peer()),
                      QStringLiteral("made room for another connection")});
    m_connections.front()->close();
    m_connections.pop_front();
}

void Server::deliver(Batch batch)
{
    if (batch.frames.empty())
        return;
    const size_t count = batch.frames.size();
    batch.received = QDateTime::currentDateTimeUtc();
    if (!m_inbox.put(std::move(batch)))
        m_losses.add(count);
}

} // namespace servers::syslog
