#pragma once

#include "base/result.h"
#include "schema/jsonreader.h"
#include "schema/phonemodel.h"

#include <vector>

namespace schema {

/** The facts of the models in the object at hand, which has "models" or "families" of such objects.
 *  What it says of all of them holds unless a family or model says something else. Refused, naming
 *  the model, where a count is beyond anything a phone has: the object may be a user's own. */
Result<std::vector<ModelFacts>> readModels(JsonReader &json);

/** The list of modules of keys at hand. */
QList<KeyModule> readKeyModules(JsonReader &json);

/** The dialect of that word: "multiplatform", else SPA's. */
Dialect dialectNamed(QByteArrayView word);

/** The list of traits at hand. */
QList<Trait> readTraits(JsonReader &json);

/** Refused where a user-agent pattern is no regular expression. Costs more than all the rest of
 *  the facts, so that ours are held to it by a test and a user's own when they are read. */
Result<void> checkUserAgents(const ModelFacts &facts);

} // namespace schema
