#include "ownaddresses.h"

#include <QNetworkInterface>

QStringList ownAddresses()
{
    QStringList four;
    QStringList six;
    for (const QHostAddress &address : QNetworkInterface::allAddresses()) {
        if (address.isLoopback() || address.isLinkLocal())
            continue;
        const bool v4 = address.protocol() == QAbstractSocket::IPv4Protocol;
        (v4 ? four : six).append(address.toString());
    }
    return four + six;
}
