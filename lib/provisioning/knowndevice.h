#pragma once

#include "base/result.h"
#include "inventory/fleet.h"

namespace provisioning {

/** The phone with that address, owned by @p fleet; refused where the record has none. */
Result<const inventory::Device *> knownDevice(const inventory::Fleet &fleet, const MacAddress &mac);

} // namespace provisioning
