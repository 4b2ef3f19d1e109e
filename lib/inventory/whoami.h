#pragma once

#include <QString>

namespace inventory {

/** Who edits, for the history: the login name and host, "alice@office". */
QString whoAmI();

} // namespace inventory
