#pragma once

#include "inventory/event.h"
#include "inventory/fleet.h"
#include "profile/layers.h"
#include "rules/macros.h"

namespace provisioning {

/** What the macros of rules and log messages stand for on a phone of the record: MA, MAU, MAC, PN,
 *  PSN, SWVER as it was last seen, and A to P and SA to SD as its profile sets them. Unknown where
 *  the record cannot know. (Guide SPA/ATA p. 92.) */
rules::Lookup macroValues(const inventory::Device &device, const profile::Profile &profile,
                          const inventory::Contact &contact);

} // namespace provisioning
