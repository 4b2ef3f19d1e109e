#include "phone/addressrange.h"

#include "phone/phonecontrol.h"

#include <QCoreApplication>
#include <QHostAddress>

namespace phone {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("phone", text);
}

} // namespace

Result<AddressRange> AddressRange::parse(const QString &text, quint16 port)
{
    const qsizetype slash = text.indexOf(u'/');
    if (slash >= 0)
        return network(text.first(slash).trimmed(), text.sliced(slash + 1).trimmed(), port);
    const auto endpoint = parseEndpoint(text, port);
    if (!endpoint)
        return endpoint.error();
    AddressRange range;
    range.m_host = endpoint->host;
    range.m_port = endpoint->port;
    return range;
}

Result<AddressRange> AddressRange::network(const QString &address, const QString &prefix,
                                           quint16 port)
{
    const QHostAddress any(address);
    bool isNumber = false;
    const int bits = prefix.toInt(&isNumber);
    const bool isAddress = any.protocol() == QAbstractSocket::IPv4Protocol
        && any.toString() == address; // QHostAddress takes 192.0.2 for 192.0.0.2
    if (!isAddress || !isNumber || bits > 32 || bits < 0)
        return Error::usage(
            tr("“%1/%2” is no network; write 192.0.2.0/24").arg(address.left(80), prefix.left(80)));
    if (bits < ShortestPrefix)
        return Error::usage(tr("/%1 are too many addresses; probe at most a /%2 at a time")
                                .arg(bits)
                                .arg(ShortestPrefix));
    const quint32 mask = ~quint32(0) << (32 - bits);
    const int all = 1 << (32 - bits);
    const int ends = bits < 31 ? 1 : 0; // the network's own and its broadcast address
    AddressRange range;
    range.m_first = (any.toIPv4Address() & mask) + quint32(ends);
    range.m_size = all - 2 * ends;
    range.m_port = port;
    return range;
}

QString AddressRange::host(int index) const
{
    return m_host.isEmpty() ? QHostAddress(m_first + quint32(index)).toString() : m_host;
}

} // namespace phone
