#include "gui/sharedfacts.h"

namespace gui {

namespace {

/** One fact, as phone after phone says it. */
class Agreement
{
public:
    void hear(const QString &said)
    {
        if (!m_first)
            m_first = said;
        else if (*m_first != said)
            m_differs = true;
    }

    SharedFacts::Fact fact() const { return m_differs ? std::nullopt : m_first; }

private:
    std::optional<QString> m_first;
    bool m_differs = false;
};

} // namespace

SharedFacts SharedFacts::of(const inventory::Fleet &fleet, const Contacts &contacts,
                            const QList<MacAddress> &macs)
{
    SharedFacts shared;
    Agreement model;
    Agreement group;
    Agreement site;
    Agreement firmware;
    for (const MacAddress &mac : macs) {
        const inventory::Device *device = fleet.device(mac);
        if (!device)
            continue;
        const inventory::Contact &contact = contacts.value(mac);
        model.hear(device->model);
        group.hear(device->group);
        site.hear(device->site);
        firmware.hear(contact.firmware);
        ++shared.standings[provisioning::standingOf(fleet, *device, contact)];
    }
    shared.model = model.fact();
    shared.group = group.fact();
    shared.site = site.fact();
    shared.firmware = firmware.fact();
    return shared;
}

} // namespace gui
