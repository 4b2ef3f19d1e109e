#pragma once

#include "base/macaddress.h"
#include "schema/phonemodel.h"

#include <QMap>
#include <QString>

namespace virtualphone {

/** Firmware older than any release, as phones of that kind write versions: what a phone is taken to
 *  run of which nobody knows. Every "older than" of a rule holds for it, and no rule of its own
 *  kind refuses it as a version of another format. */
QString oldestFirmware(const schema::ModelFacts &facts);

/** Which phone this is. */
struct Identity
{
    MacAddress mac;
    const schema::PhoneModel *model; ///< never null, outlives the phone
    QString firmware; ///< "7.1.3", what it runs when it is first switched on; the oldest unless set
    QString serial; ///< 12 characters; empty: made from the MAC
    QString hardware = QStringLiteral("1.0.1");
    QString address; ///< its own, as the phone knows it; empty: the driver says on boot

    Identity(MacAddress address_, const schema::PhoneModel &model_)
        : mac(address_), model(&model_), firmware(oldestFirmware(model_.facts()))
    {
    }
};

/** What DHCP tells a phone (the walk's trace, steps 2 to 4). */
struct Lease
{
    QString address;
    /** Options 66, 159, 160 and 150: a host, host:port, or a whole URL. */
    QMap<int, QString> options;
};

} // namespace virtualphone
