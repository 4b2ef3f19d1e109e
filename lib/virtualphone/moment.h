#pragma once

#include <chrono>

namespace virtualphone {

/** A point in time, UTC. Phones never look at a clock themselves: they are told. */
using Moment = std::chrono::sys_time<std::chrono::milliseconds>;

} // namespace virtualphone
