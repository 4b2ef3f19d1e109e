#pragma once

#include "inventory/event.h"
#include "inventory/fleet.h"

#include <QString>

namespace provisioning {

/** How a phone stands to its record, in one word; the worst that holds. */
enum class Standing {
    NeverSeen,
    Fetching,
    UpToDate,
    Outdated, ///< what it fetched last is older than the record
    Failed, ///< the last step it tried did not work
};

/** Where @p device stands, as far as its contacts show. */
Standing standingOf(const inventory::Fleet &fleet, const inventory::Device &device,
                    const inventory::Contact &contact);

/** The same, where provisioning::effectiveRevision() of the phone is known: much cheaper. */
Standing standingOf(inventory::Revision effective, const inventory::Contact &contact);

/** "never seen", "fetching" …: what scripts see. Not translated. */
QString standingName(Standing standing);

} // namespace provisioning
