#include "virtualphone/live/clock.h"

namespace virtualphone {

Moment momentNow()
{
    using std::chrono::milliseconds;
    using Steady = std::chrono::steady_clock;
    static const auto wall = std::chrono::floor<milliseconds>(std::chrono::system_clock::now());
    static const auto steady = Steady::now();
    return wall + std::chrono::floor<milliseconds>(Steady::now() - steady);
}

} // namespace virtualphone
