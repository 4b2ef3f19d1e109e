#include "virtualphone/behaviour.h"

#include "virtualphone/readings.h"

namespace virtualphone {

Behaviour Behaviour::of(const schema::ModelFacts &facts)
{
    Behaviour behaviour;
    for (const schema::Trait &trait : facts.traits) {
        // one that there is not, in an entry of the user's own, changes nothing
        if (!trait.reading.isEmpty())
            static_cast<void>(takeReading(behaviour, trait.reading));
    }
    return behaviour;
}

} // namespace virtualphone
