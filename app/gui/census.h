#pragma once

#include "inventory/event.h"
#include "inventory/fleet.h"
#include "provisioning/standing.h"

#include <QMap>

namespace gui {

/** A phone that needs a person. */
struct FailedPhone
{
    MacAddress mac;
    QString failure; ///< the step that did not work and why

    bool operator==(const FailedPhone &) const = default;
};

/** The fleet counted, for places and charts; made once per change, away from the GUI thread. */
struct Census
{
    QMap<provisioning::Standing, int> standings;
    QMap<QString, int> groups; ///< without those in none
    QMap<QString, int> models;
    QMap<QString, int> firmware; ///< without those nobody knows
    QList<FailedPhone> failed; ///< the first few
    QList<FailedPhone> unregistered; ///< of those that did not fail, the first few
    int allUnregistered = 0; ///< provisioning::registrationTrouble()

    static Census of(const inventory::Fleet &fleet,
                     const QHash<MacAddress, inventory::Contact> &contacts);
};

} // namespace gui
