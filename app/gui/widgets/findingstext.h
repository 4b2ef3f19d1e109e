#pragma once

#include "base/finding.h"

namespace gui {

/** What was found, a line each, as it is shown beside what it is about: where, what, and what to do
 *  about it; of more than @p most only how many they are. */
QString textOf(const Findings &findings, qsizetype most = 5);

} // namespace gui
