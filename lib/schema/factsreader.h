#pragma once

#include "base/result.h"
#include "schema/phonemodel.h"

#include <QJsonObject>

namespace schema {

/** The facts of one model. @p defaults is what its family says of all its models; what @p object
 *  says itself goes before. Refused, naming the model, where a count is beyond anything a phone
 *  has: the object may be a user's own. */
Result<ModelFacts> readFacts(const QJsonObject &object, const QJsonObject &defaults);

/** Refused where a user-agent pattern is no regular expression. Costs more than all the rest of
 *  the facts, so that ours are held to it by a test and a user's own when they are read. */
Result<void> checkUserAgents(const ModelFacts &facts);

} // namespace schema
