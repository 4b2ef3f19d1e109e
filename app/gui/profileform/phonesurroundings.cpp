#include "gui/profileform/phonesurroundings.h"

#include "gui/widgets/phonename.h"
#include "provisioning/macrovalues.h"

namespace gui {

namespace {

int secondsOf(const profile::Profile &profile, QByteArrayView element, int otherwise)
{
    const auto index = profile.model->indexOf(element);
    bool number = false;
    const int seconds =
        index ? profile.values[size_t(*index)].setting.value.toInt(&number) : otherwise;
    return number ? seconds : otherwise;
}

} // namespace

Surroundings surroundingsOf(const inventory::Fleet &fleet, const inventory::Device &device,
                            const profile::Profile &profile, const inventory::Contact &contact)
{
    Surroundings all;
    all.lookup = provisioning::macroValues(device, profile, contact);
    all.phone = phoneName(device);
    all.multiplatform = profile.model->facts().dialect == schema::Dialect::Multiplatform;
    all.timers.shortSeconds = secondsOf(profile, "Interdigit_Short_Timer", all.timers.shortSeconds);
    all.timers.longSeconds = secondsOf(profile, "Interdigit_Long_Timer", all.timers.longSeconds);
    for (const auto &extension : fleet.extensions)
        all.extensions.append({extension->number, extension->name});
    return all;
}

} // namespace gui
