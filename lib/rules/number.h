#pragma once

#include "rules/cursor.h"

namespace rules {

/** Reads an unsigned decimal number with at most @p places decimals ("2", ".25", "1.5") and gives
 *  it in units of the last of them: takeDecimal(".25", 3) is 250. At most six digits before the
 *  point. On an error the cursor stands anywhere; the column is that of the number, or of the
 *  decimal that is one too many. */
Result<qint64> takeDecimal(Cursor &at, int places);

} // namespace rules
