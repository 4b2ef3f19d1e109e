#pragma once

#include <QStringView>

namespace asterisk {

/** Whether the extension @p name of a dial plan, "151" or a pattern such as "_1XX", takes @p
 * number. Hyphens outside brackets are for the eye; "." takes one sign or more, "!" none or more.
 */
bool takes(QStringView name, QStringView number);

} // namespace asterisk
