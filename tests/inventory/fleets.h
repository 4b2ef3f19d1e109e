#pragma once

#include "inventory/inventory.h"

#include <QString>

/** Small fleets that the tests of this room are made of. */
namespace fleets {

inline MacAddress mac(quint64 number)
{
    return *MacAddress::fromInteger(0x002584000000 + number);
}

inline inventory::Device phone(quint64 number, const QList<inventory::Line> &lines = {})
{
    inventory::Device device(mac(number));
    device.model = QStringLiteral("SPA502G");
    device.name = QStringLiteral("phone %1").arg(number);
    device.lines = lines;
    return device;
}

inline inventory::Extension extension(const QString &number)
{
    inventory::Extension made;
    made.number = number;
    made.name = QStringLiteral("Person ") + number;
    return made;
}

inline inventory::Edit edit(const QList<inventory::Change> &changes,
                            const QString &summary = QStringLiteral("an edit"))
{
    return {summary, changes};
}

inline inventory::Change put(const inventory::Device &device)
{
    return inventory::PutDevice{device};
}

inline inventory::Change put(const inventory::Extension &extension)
{
    return inventory::PutExtension{extension};
}

/** On the phone's own layer; an absent value unsets. */
inline inventory::Change set(quint64 number, const QString &element,
                             const std::optional<QString> &value)
{
    std::optional<inventory::StoredSetting> setting;
    if (value)
        setting = inventory::StoredSetting{profile::State::Value, *value, {}};
    return inventory::SetSetting{{profile::Layer::Phone, mac(number).digits()}, element, setting};
}

} // namespace fleets
