#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace virtualphone {

/** The version a phone runs after it took @p image, fetched as @p fileName. An image with the
 *  vendor's header ("SkOsMo5 fIrMwArE", version text at 0x5c, length at 0x58, big endian) says it
 *  itself and is refused where it is cut short; of others the file's name must tell
 *  ("spa525g-7-2-30.bin" is 7.2.30). */
Result<QString> firmwareVersion(QByteArrayView image, const QString &fileName);

/** An image of @p size bytes (at least the header's 256) that a virtual phone takes for
 *  @p version; for demonstrations and tests, no real phone would run it. */
QByteArray makeFirmwareImage(const QString &version, qsizetype size);

} // namespace virtualphone
