#pragma once

#include "inventory/event.h"

namespace inventory {

/** Brings @p contact up to date with what came in. */
void note(Contact &contact, const Event &event);
void note(Contact &contact, const LogLine &line);

} // namespace inventory
