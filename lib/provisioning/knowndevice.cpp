#include "provisioning/knowndevice.h"

#include <QCoreApplication>

namespace provisioning {

Result<const inventory::Device *> knownDevice(const inventory::Fleet &fleet, const MacAddress &mac)
{
    if (const inventory::Device *device = fleet.device(mac))
        return device;
    return Error::refused(QCoreApplication::translate("provisioning", "%1 is not in the inventory.")
                              .arg(mac.toString()));
}

} // namespace provisioning
