#pragma once

#include "schema/phonemodel.h"

#include <QJsonObject>

namespace cli {

/** What `model list --json` and `model show --json` say of a model; the keys are a contract. */
QJsonObject jsonOf(const schema::ModelFacts &facts);

/** What they say of one element of its profile. */
QJsonObject jsonOf(const schema::Element &element);

/** The user's access as a profile's ua attribute says it: na, ro or rw. */
QString accessWord(schema::Access access);

} // namespace cli
