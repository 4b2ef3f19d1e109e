#pragma once

#include "schema/catalogue.h"

#include <QJsonObject>

namespace cli {

/** What `model list --json` and `model show --json` say of a model; the keys are a contract. */
QJsonObject jsonOf(const schema::ModelFacts &facts);

/** What they say of a module of keys: also which phones of @p catalogue carry how many. */
QJsonObject jsonOf(const schema::KeyModule &module, const schema::Catalogue &catalogue);

/** What they say of one element of its profile. */
QJsonObject jsonOf(const schema::Element &element);

/** The user's access as a profile's ua attribute says it: na, ro or rw. */
QString accessWord(schema::Access access);

} // namespace cli
