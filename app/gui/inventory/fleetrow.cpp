#include "gui/inventory/fleetrow.h"

#include "gui/widgets/standingmark.h"
#include "provisioning/renderer.h"

#include <QStringList>

namespace gui {

FleetRow makeRow(const inventory::Fleet &fleet, std::shared_ptr<const inventory::Device> device,
                 const inventory::Contact &contact)
{
    FleetRow row{std::move(device), contact, {}, {}, {}};
    row.effective = provisioning::effectiveRevision(fleet, *row.device);
    row.standing = provisioning::standingOf(row.effective, contact);
    QStringList extensions;
    for (const inventory::Line &line : row.device->lines)
        extensions.append(line.extension);
    row.extensions = extensions.join(u' ');
    return row;
}

QString lastingWords(const inventory::Fleet &fleet, const FleetRow &row)
{
    const inventory::Device &phone = *row.device;
    QStringList words{phone.name,  phone.mac.toString(), phone.mac.digits(), phone.model,
                      phone.group, phone.site,           row.extensions};
    for (const inventory::Line &line : phone.lines) {
        words.append(line.label);
        if (const inventory::Extension *extension = fleet.extension(line.extension))
            words.append(extension->name);
    }
    words.removeAll(QString());
    return words.join(u'\n');
}

QString passingWords(const FleetRow &row)
{
    return standingWord(row.standing) + u'\n' + row.contact.address + u'\n' + row.contact.firmware;
}

} // namespace gui
