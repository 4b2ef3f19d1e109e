#include "gui/modelguess.h"

namespace gui {

QString modelByPrefix(const schema::Catalogue &catalogue, const MacAddress &mac)
{
    for (const schema::ModelFacts *facts : catalogue.allFacts()) {
        if (facts->prefixes.contains(mac.prefix()))
            return facts->name;
    }
    return {};
}

} // namespace gui
