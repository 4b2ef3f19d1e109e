#pragma once

#include "inventory/event.h"
#include "inventory/fleet.h"

#include <QHash>

/** Fleets in memory for tests of models. */
namespace phones {

inline MacAddress mac(quint64 number)
{
    return *MacAddress::fromInteger(0x002584000000 + number);
}

struct Phone
{
    QString name;
    QString model = QStringLiteral("SPA504G");
    QString group = {};
    QString extension = {};
};

/** The phones have the addresses mac(1), mac(2) …, and revision 1. */
inline std::shared_ptr<inventory::Fleet> of(const QList<Phone> &phones)
{
    auto fleet = std::make_shared<inventory::Fleet>();
    fleet->revision = 1;
    quint64 number = 0;
    for (const Phone &phone : phones) {
        auto device = std::make_shared<inventory::Device>(mac(++number));
        device->name = phone.name;
        device->model = phone.model;
        device->group = phone.group;
        device->changed = 1;
        if (!phone.extension.isEmpty())
            device->lines = {{1, phone.extension, {}}};
        fleet->devices.insert(device->mac, device);
    }
    return fleet;
}

inline inventory::Contact seen(const QDateTime &when, qint64 revision = 1)
{
    inventory::Contact contact;
    contact.last = when;
    contact.fetched = when;
    contact.fetchedRevision = revision;
    return contact;
}

} // namespace phones
