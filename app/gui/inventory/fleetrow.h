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
    provisioning::Standing standing = provisioning::Standing::NeverSeen;
    QString extensions; ///< "151 152"
    QString haystack; ///< all words of the row, lower case, for plain search
};

FleetRow makeRow(const inventory::Fleet &fleet, std::shared_ptr<const inventory::Device> device,
                 const inventory::Contact &contact);

} // namespace gui
