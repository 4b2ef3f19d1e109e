#include "provisioning/networks.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace provisioning {

namespace {

constexpr qsizetype MostNetworks = 256;

} // namespace

Result<Networks> Networks::parse(const QString &text)
{
    static const QRegularExpression separator(QStringLiteral("[,\\s]+"));
    const QStringList parts = text.split(separator, Qt::SkipEmptyParts);
    if (parts.size() > MostNetworks)
        return Error::refused(
            QCoreApplication::translate("provisioning", "More than %1 networks are too many.")
                .arg(MostNetworks));
    Networks networks;
    for (const QString &part : parts) {
        const QPair<QHostAddress, int> network = QHostAddress::parseSubnet(part);
        // "10" would be read as 10.0.0.0/8; whoever means that writes it
        const QString address = part.section(u'/', 0, 0);
        const bool whole = address.contains(u':') || address.count(u'.') == 3;
        if (network.second < 0 || !whole || QHostAddress(address).isNull())
            return Error::refused(
                QCoreApplication::translate("provisioning",
                                            "\"%1\" is no network: write 192.0.2.0/24, "
                                            "2001:db8::/32 or a single address.")
                    .arg(part));
        networks.m_networks.append(network);
    }
    return networks;
}

bool Networks::contains(const QString &address) const
{
    if (m_networks.isEmpty())
        return true;
    QHostAddress host(address);
    if (host.isNull())
        return false;
    host.setScopeId({});
    bool mapped = false;
    if (const quint32 v4 = host.toIPv4Address(&mapped); mapped)
        host = QHostAddress(v4);
    return std::any_of(m_networks.begin(), m_networks.end(),
                       [&host](const auto &network) { return host.isInSubnet(network); });
}

} // namespace provisioning
