#pragma once

#include "asterisk/site.h"
#include "base/finding.h"

#include <QDir>

namespace asterisk {

/** The files in @p dir, the site's own lines and ours, against what @p site says they should do: a
 *  peer that is missing or cannot register, another secret or context, a number its context does
 *  not reach, a hint or a mailbox that is not there, and what our part still holds of extensions
 *  that are gone. Changes nothing and never quotes a secret. Refused as ConfFile::read() refuses.
 */
Result<Findings> checkFiles(const QDir &dir, const Site &site);

} // namespace asterisk
