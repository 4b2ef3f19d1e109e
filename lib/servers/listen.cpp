#include "servers/listen.h"

#include "servers/addresses.h"
#include "servers/portowner.h"

#include <QCoreApplication>

#include <boost/asio/ip/v6_only.hpp>

namespace servers {

namespace asio = boost::asio;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("servers", text);
}

struct Place
{
    Door door;
    asio::ip::address address;
    quint16 port;
    bool tcp;
};

QString described(const Place &place)
{
    return tr("Port %1 (%2) on %3 cannot be opened")
        .arg(QString::number(place.port),
             doorName(place.door) + (place.tcp ? QStringLiteral("/tcp") : QStringLiteral("/udp")),
             textOf(place.address));
}

QString taken(const Place &place)
{
    const QString owner = portOwner(place.port, place.tcp);
    const QString who = owner.isEmpty() ? tr("another program has it") : tr("%1 has it").arg(owner);
    return tr("%1: %2. End that program, or choose another port.").arg(described(place), who);
}

QString forbidden(const Place &place)
{
    return tr("%1: ports below 1024 need a permission. Give it once, as root, with\n"
              "  setcap cap_net_bind_service=+ep %2\n"
              "or choose ports above: 6969 for TFTP, 8080 for HTTP, 8443 for HTTPS, 5514 for "
              "syslog. A factory-new phone that is sent here by DHCP option 66 asks port 69 of "
              "TFTP only.")
        .arg(described(place), QCoreApplication::applicationFilePath());
}

Error listenError(const Place &place, const boost::system::error_code &error)
{
    if (error == asio::error::address_in_use)
        return Error::world(taken(place));
    if (error == asio::error::access_denied)
        return Error::world(forbidden(place));
    if (error == boost::system::errc::address_not_available)
        return Error::world(tr("%1: this machine has no such address. Name one it has, or none "
                               "for all of them.")
                                .arg(described(place)));
    return Error::world(
        tr("%1: %2.").arg(described(place), QString::fromStdString(error.message())));
}

// IPv4 has a socket of its own, so that no address comes mapped.
template<typename Socket>
void keepToOwnFamily(Socket &socket, const asio::ip::address &address,
                     boost::system::error_code &error)
{
    if (address.is_v6())
        socket.set_option(asio::ip::v6_only(true), error);
}

bool hasIpv6()
{
    asio::io_context context;
    asio::ip::udp::socket probe(context);
    boost::system::error_code error;
    probe.open(asio::ip::udp::v6(), error);
    if (!error)
        probe.bind({asio::ip::address_v6::any(), 0}, error);
    return !error;
}

} // namespace

Result<std::vector<asio::ip::address>> listeningAddresses(const QStringList &names)
{
    std::vector<asio::ip::address> addresses;
    for (const QString &name : names) {
        boost::system::error_code error;
        addresses.push_back(asio::ip::make_address(name.toStdString(), error));
        if (error)
            return Error::usage(tr("\"%1\" is no address to listen on. Write one such as "
                                   "192.168.2.245, or none for all of them.")
                                    .arg(name));
    }
    if (names.isEmpty())
        addresses.push_back(asio::ip::address_v4::any());
    if (names.isEmpty() && hasIpv6())
        addresses.push_back(asio::ip::address_v6::any());
    return addresses;
}

Result<asio::ip::udp::socket> bindUdp(asio::io_context &context, Door door,
                                      const asio::ip::address &address, quint16 port)
{
    const asio::ip::udp::endpoint endpoint(address, port);
    asio::ip::udp::socket socket(context);
    boost::system::error_code error;
    socket.open(endpoint.protocol(), error);
    if (!error)
        keepToOwnFamily(socket, address, error);
    if (!error)
        socket.bind(endpoint, error);
    if (error)
        return listenError({door, address, port, false}, error);
    return socket;
}

Result<asio::ip::tcp::acceptor> bindTcp(asio::io_context &context, Door door,
                                        const asio::ip::address &address, quint16 port)
{
    const asio::ip::tcp::endpoint endpoint(address, port);
    asio::ip::tcp::acceptor acceptor(context);
    boost::system::error_code error;
    acceptor.open(endpoint.protocol(), error);
    if (!error)
        keepToOwnFamily(acceptor, address, error);
    if (!error)
        acceptor.set_option(asio::socket_base::reuse_address(true), error); // after a restart
    if (!error)
        acceptor.bind(endpoint, error);
    if (!error)
        acceptor.listen(4096, error); // the system caps it at somaxconn
    if (error)
        return listenError({door, address, port, true}, error);
    return acceptor;
}

} // namespace servers
