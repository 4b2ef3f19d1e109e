#include "gui/inventory/fleetrow.h"

#include "gui/widgets/standingmark.h"

#include <QStringList>

namespace gui {

FleetRow makeRow(const inventory::Fleet &fleet, std::shared_ptr<const inventory::Device> device,
                 const inventory::Contact &contact)
{
    FleetRow row{std::move(device), contact, {}, {}, {}};
    const inventory::Device &phone = *row.device;
    row.standing = provisioning::standingOf(fleet, phone, contact);
    QStringList words{phone.name,      phone.mac.toString(), phone.mac.digits(),
                      phone.model,     phone.group,          phone.site,
                      contact.address, contact.firmware,     standingWord(row.standing)};
    QStringList extensions;
    for (const inventory::Line &line : phone.lines) {
        extensions.append(line.extension);
        words.append(line.label);
        if (const inventory::Extension *extension = fleet.extension(line.extension))
            words.append(extension->name);
    }
    row.extensions = extensions.join(u' ');
    words.append(row.extensions);
    row.haystack = words.join(u'\n').toLower();
    return row;
}

} // namespace gui
