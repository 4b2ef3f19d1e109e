#pragma once

#include "schema/valuetype.h"

#include <QStringView>

#include <optional>

namespace schema {

/** The guides' own word for a type: "FQDN", "ActCode", "Bool". It is what our data files and
 *  scripts use, and is not translated. */
QString typeName(DataType type);

/** The type of that word, in its exact spelling; absent where there is none. */
std::optional<DataType> typeNamed(QStringView name);

} // namespace schema
