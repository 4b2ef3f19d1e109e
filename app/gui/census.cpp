#include "gui/census.h"

namespace gui {

namespace {

constexpr qsizetype MostNamed = 10;

} // namespace

Census Census::of(const inventory::Fleet &fleet,
                  const QHash<MacAddress, inventory::Contact> &contacts)
{
    Census census;
    static const inventory::Contact never;
    for (const auto &device : fleet.devices) {
        const auto found = contacts.constFind(device->mac);
        const inventory::Contact &contact = found == contacts.constEnd() ? never : *found;
        const auto standing = provisioning::standingOf(fleet, *device, contact);
        ++census.standings[standing];
        ++census.models[device->model];
        if (!device->group.isEmpty())
            ++census.groups[device->group];
        if (!contact.firmware.isEmpty())
            ++census.firmware[contact.firmware];
        if (standing == provisioning::Standing::Failed && census.failed.size() < MostNamed)
            census.failed.append({device->mac, contact.failure});
    }
    return census;
}

} // namespace gui
