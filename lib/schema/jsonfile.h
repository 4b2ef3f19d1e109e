#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace schema {

/** The JSON object in the file at @p path (ours begin with ":/schema/"). Refused where the file is
 *  over 16 MB, is no JSON, or holds something else than an object; the message names the file. */
Result<QJsonObject> readJsonFile(const QString &path);

} // namespace schema
