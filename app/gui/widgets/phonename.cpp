#include "gui/widgets/phonename.h"

namespace gui {

QString phoneName(const inventory::Fleet &fleet, const MacAddress &mac)
{
    const inventory::Device *device = fleet.device(mac);
    return device ? phoneName(*device) : mac.toString();
}

QString phoneName(const inventory::Device &device)
{
    return device.name.isEmpty() ? device.mac.toString() : device.name;
}

} // namespace gui
