#pragma once

#include "inventory/event.h"
#include "inventory/fleet.h"
#include "provisioning/standing.h"

#include <memory>

namespace gui {

/** A phone as the table and its search see it. */
struct FleetRow
{
    std::shared_ptr<const inventory::Device> device; ///< never null
    inventory::Contact contact;
    inventory::Revision effective = 0; ///< of its record: provisioning::effectiveRevision()
    provisioning::Standing standing = provisioning::Standing::NeverSeen;
    QString extensions; ///< "151 152"
};

FleetRow makeRow(const inventory::Fleet &fleet, std::shared_ptr<const inventory::Device> device,
                 const inventory::Contact &contact);

/** The words of the record by which a plain search finds it, with line ends between. */
QString lastingWords(const inventory::Fleet &fleet, const FleetRow &row);
/** Those that its contacts tell. */
QString passingWords(const FleetRow &row);

} // namespace gui
