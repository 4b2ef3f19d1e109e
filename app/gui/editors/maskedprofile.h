#pragma once

#include "schema/phonemodel.h"

#include <QString>

namespace gui {

/** Someone may look over the shoulder: @p xml, a profile or the difference of two, with dots for
 *  the values of what @p model calls a secret. */
QString maskedProfile(const QString &xml, const schema::PhoneModel &model);

} // namespace gui
