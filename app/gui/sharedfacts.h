#pragma once

#include "gui/contacts.h"
#include "inventory/fleet.h"
#include "provisioning/standing.h"

#include <QMap>

#include <optional>

namespace gui {

/** What several phones have in common, and how many of them stand how. */
struct SharedFacts
{
    /** What all of them say, which may be nothing; absent: they differ. */
    using Fact = std::optional<QString>;

    Fact model;
    Fact group;
    Fact site;
    Fact firmware;
    QMap<provisioning::Standing, int> standings;

    /** Of those of @p macs that are recorded. Looks at each phone: of many, in another thread. */
    static SharedFacts of(const inventory::Fleet &fleet, const Contacts &contacts,
                          const QList<MacAddress> &macs);
};

} // namespace gui
