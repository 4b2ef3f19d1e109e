#pragma once

#include "servers/configuration.h"
#include "servers/datagrams.h"
#include "servers/mishaps.h"
#include "servers/syslog/inbox.h"
#include "servers/syslog/losses.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>

#include <list>
#include <memory>

namespace servers::syslog {

/** Takes syslog from sockets into an Inbox and does nothing else: the system's buffer for a socket
 *  is small. Lives in one thread, that of its io_context. */
class Server
{
public:
    Server(boost::asio::io_context &context, Inbox &inbox, Mishaps &mishaps, Counters &counters,
           const SyslogSettings &settings);
    ~Server();

    void listen(boost::asio::ip::udp::socket socket); ///< bound
    void listen(boost::asio::ip::tcp::acceptor acceptor); ///< listening
    void stop();

private:
    struct Datagrams;
    struct StreamDoor;
    class Connection;

    void await(Datagrams &datagrams);
    void readAll(Datagrams &datagrams);
    int readAwake(int handle);
    void accept(StreamDoor &door);
    void acceptLater(StreamDoor &door, const QString &why);
    void add(boost::asio::ip::tcp::socket socket);
    void dropQuietest();
    void deliver(Batch batch);

    Inbox &m_inbox;
    Mishaps &m_mishaps;
    Losses m_losses;
    SyslogSettings m_settings;
    DatagramReader m_reader;
    std::list<Datagrams> m_datagrams;
    std::list<StreamDoor> m_streamDoors;
    std::list<std::shared_ptr<Connection>> m_connections; ///< the one silent for longest first
};

} // namespace servers::syslog
