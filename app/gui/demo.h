#pragma once

#include "gui/servicebackend.h"

namespace gui {

/** Fills an empty record with a small company's phones and a day of what they did, so that someone
 *  who has none can look around. */
void fillDemo(ServiceBackend &backend);

} // namespace gui
