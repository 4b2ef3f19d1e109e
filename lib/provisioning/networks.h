#pragma once

#include "base/result.h"

#include <QHostAddress>
#include <QList>
#include <QString>

namespace provisioning {

/** A list of networks, "192.0.2.0/24, 2001:db8::/32, 198.51.100.7", as an allow-list. Empty, it
 *  holds every address. */
class Networks
{
public:
    Networks() = default;
    /** Refused, naming the part, where one is no network or there are more than 256. */
    static Result<Networks> parse(const QString &text);

    bool isEmpty() const { return m_networks.isEmpty(); }
    /** IPv6 addresses may name their link ("fe80::1%eth0"); what is no address is in no list. */
    bool contains(const QString &address) const;

private:
    QList<QPair<QHostAddress, int>> m_networks; ///< address and length of the prefix
};

} // namespace provisioning
