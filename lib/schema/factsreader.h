#pragma once

#include "base/result.h"
#include "schema/phonemodel.h"

#include <QJsonObject>

namespace schema {

/** The facts of one model. @p defaults is what its family says of all its models; what @p object
 *  says itself goes before. Refused, naming the model, where a count is beyond anything a phone
 *  has or a user-agent pattern is no regular expression: the object may be a user's own. */
Result<ModelFacts> readFacts(const QJsonObject &object, const QJsonObject &defaults);

} // namespace schema
