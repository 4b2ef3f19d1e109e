#pragma once

#include "base/result.h"

#include <QString>

namespace inventory {

/** Whether @p location is a postgresql:// address and no file. */
bool isPostgres(const QString &location);

/** Makes an empty file at @p path, and its folder, for the owner alone (mode 0600; SQLite gives
 *  the same mode to the -wal and -shm files beside it), unless there is one. */
Result<void> ensureDatabaseFile(const QString &path);

} // namespace inventory
