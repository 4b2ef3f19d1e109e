#pragma once

#include "schema/parameter.h"

namespace gui {

/** The line of help of @p parameter in the window's language (translations/parameters_*.ts); in
 *  English where that has none. */
QString helpOf(const schema::Parameter &parameter);

} // namespace gui
