#pragma once

#include "inventory/event.h"
#include "inventory/fleet.h"
#include "inventory/touch.h"

#include <optional>

namespace inventory {

/** The words by which the database, and scripts, know these. Never translated. */
QString layerName(profile::Layer layer);
std::optional<profile::Layer> layerOf(const QString &name);
QString stateName(profile::State state);
/** Keep where @p name is none of them: it changes nothing on a phone. */
profile::State stateOf(QStringView name);
/** What doorName() and outcomeName() made; Admin and Failed where @p name is none of them. */
Event::Door doorOf(const QString &name);
Event::Outcome outcomeOf(const QString &name);
QString kindName(Thing::Kind kind);
std::optional<Thing::Kind> kindOf(const QString &name);

} // namespace inventory
