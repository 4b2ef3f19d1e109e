#pragma once

#include "inventory/event.h"

namespace inventory {

/** A phone has been handed its whole profile, by whichever door. */
bool tookProfile(const Event &event);

/** Brings @p contact up to date with what came in. */
void note(Contact &contact, const Event &event);
void note(Contact &contact, const LogLine &line);

} // namespace inventory
