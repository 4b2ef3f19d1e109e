#pragma once

#include "base/result.h"
#include "schema/dictionary.h"
#include "schema/family.h"

#include <QJsonObject>

#include <memory>

namespace schema {

/** The family a JSON object describes (README beside resources/schema), its parameters taken from
 *  @p dictionary. Refused, naming the parameter, where a name could not be an element's, a set or
 *  evidence is not declared, or a count is beyond anything a phone has: the object may be a
 *  user's own. */
Result<std::unique_ptr<Family>> readFamily(const QJsonObject &object, const Dictionary &dictionary);

} // namespace schema
