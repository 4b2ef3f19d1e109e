#include "gui/widgets/phonename.h"

namespace gui {

QString phoneName(const inventory::Fleet &fleet, const MacAddress &mac)
{
    const inventory::Device *device = fleet.device(mac);
    return device && !device->name.isEmpty() ? device->name : mac.toString();
}

} // namespace gui
