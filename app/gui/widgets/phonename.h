#pragma once

#include "inventory/fleet.h"

namespace gui {

/** What people call a phone: its name, or its address where it has none or is not recorded. */
QString phoneName(const inventory::Fleet &fleet, const MacAddress &mac);
QString phoneName(const inventory::Device &device);

} // namespace gui
