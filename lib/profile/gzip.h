#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QByteArrayView>

namespace profile {

/** @p bytes as gzip(1) packs them (RFC 1952), without a name or a time, so that the same bytes give
 *  the same file. Phones look for this header (provisioning guide SPA/ATA, "Configuration File
 *  Compression"). */
QByteArray gzip(QByteArrayView bytes);

bool isGzip(QByteArrayView bytes);

/** Unpacks; refuses what is damaged, cut off, or grows beyond @p limit bytes. Several members in a
 *  row are one text, and bytes behind the last are passed over, as gzip(1) does. */
Result<QByteArray> gunzip(QByteArrayView bytes, qsizetype limit);

} // namespace profile
