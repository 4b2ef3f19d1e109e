#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace schema {

/** The bytes of the file at @p path (ours begin with ":/schema/"). Refused where the file is over
 *  16 MB; the message names the file. */
Result<QByteArray> readJsonFile(const QString &path);

} // namespace schema
