#include "cli/selection.h"

#include "provisioning/knowndevice.h"

#include <QCoreApplication>

#include <algorithm>

namespace cli {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

} // namespace

void Selection::addTo(CLI::App &command)
{
    command.add_option("mac", macs, "MAC addresses of the phones");
    command.add_option("--group", group, "The phones of that group");
    command.add_flag("--all", all, "Every phone");
}

Result<QList<MacAddress>> Selection::phones(const inventory::Fleet &fleet) const
{
    const int ways = int(!macs.empty()) + int(!group.empty()) + int(all);
    if (ways != 1)
        return Error::usage(tr("Say which phones: MAC addresses, --group NAME or --all."));
    QList<MacAddress> phones;
    for (const std::string &given : macs) {
        const Result<MacAddress> mac = readMac(given);
        if (!mac)
            return mac.error();
        if (const auto known = provisioning::knownDevice(fleet, *mac); !known)
            return known.error();
        if (!phones.contains(*mac))
            phones.append(*mac);
    }
    if (!macs.empty())
        return phones;
    for (const auto &device : fleet.devices) {
        if (all || device->group == text(group))
            phones.append(device->mac);
    }
    std::sort(phones.begin(), phones.end());
    if (phones.isEmpty() && !all)
        return Error::refused(tr("No phone is in a group \"%1\".").arg(text(group)));
    return phones;
}

} // namespace cli
