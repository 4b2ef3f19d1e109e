#include "virtualphone/behaviour.h"

namespace virtualphone {

Behaviour Behaviour::of(schema::Dialect dialect)
{
    Behaviour behaviour;
    if (dialect == schema::Dialect::Multiplatform) {
        behaviour.trigger = Trigger::Blocks;
        behaviour.forcedDelay = ForcedDelay::CountsFromIdle;
        behaviour.randomDelayUnit = std::chrono::seconds{1};
    }
    return behaviour;
}

} // namespace virtualphone
