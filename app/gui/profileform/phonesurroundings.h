#pragma once

#include "gui/editors/surroundings.h"
#include "inventory/event.h"
#include "inventory/fleet.h"
#include "profile/layers.h"

namespace gui {

/** What the values of @p device are read with, were it told @p profile. */
Surroundings surroundingsOf(const inventory::Fleet &fleet, const inventory::Device &device,
                            const profile::Profile &profile, const inventory::Contact &contact);

} // namespace gui
