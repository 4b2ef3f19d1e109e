#pragma once

#include "virtualphone/moment.h"

namespace virtualphone {

/** The time by the wall, that never runs backwards while the program runs. */
Moment momentNow();

} // namespace virtualphone
