#pragma once

#include "base/result.h"

#include <QByteArray>

namespace asterisk {

/** Puts @p bytes in place of what is at @p path, whole or not at all. A file that was there keeps
 *  its mode, owner and group, and a link still leads to it; a new one gets mode 0640 and, where we
 *  may give it away, its folder's owner and group, for Asterisk does not run as root. */
Result<void> replaceFile(const QString &path, const QByteArray &bytes);

} // namespace asterisk
