#pragma once

#include "schema/phonemodel.h"

#include <QJsonObject>

namespace schema {

/** A model's facts as readModels() reads them, lines and keys among them; what is unknown or empty
 *  is left out. */
QJsonObject jsonOf(const ModelFacts &facts);

/** What a parameter is, as refine() reads it. */
QJsonObject jsonOf(const Parameter &parameter);

} // namespace schema
