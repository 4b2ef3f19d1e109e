#pragma once

#include "base/result.h"

#include <QString>

namespace inventory {

/** Whether @p location is a postgresql:// address and no file. */
bool isPostgres(const QString &location);

/** Where events and syslog lie for the fleet at @p fleet: log.db beside it; a PostgreSQL database
 *  holds both. */
QString logLocation(const QString &fleet);

/** The file's path without any link on the way; SQLite keeps the files beside it there. */
QString resolvedPath(const QString &path);

/** Makes an empty file at @p path, and its folder, for the owner alone (mode 0600; SQLite gives
 *  the same mode to the -wal and -shm files beside it), unless there is one. */
Result<void> ensureDatabaseFile(const QString &path);

} // namespace inventory
