#include "gui/census.h"

#include "provisioning/proof.h"

namespace gui {

namespace {

constexpr qsizetype MostNamed = 10;

void keep(QList<FailedPhone> &few, const MacAddress &mac, const QString &failure)
{
    if (few.size() < MostNamed)
        few.append({mac, failure});
}

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
        if (standing == provisioning::Standing::Failed) {
            keep(census.failed, device->mac, contact.failure);
        } else if (const QString trouble = provisioning::registrationTrouble(*device, contact);
                   !trouble.isEmpty()) {
            ++census.allUnregistered;
            keep(census.unregistered, device->mac, trouble);
        }
    }
    return census;
}

} // namespace gui
