#pragma once

#include "base/result.h"

#include <QString>

namespace inventory {

class Database;

/** Error::world where @p database holds another program's tables or those of a newer Spafleet.
 *  Only looks. */
Result<void> refuseForeign(Database &database, const QString &family);

/** Runs, in one transaction, the migrations of @p family that @p database has not seen. They are
 *  compiled in from resources/sql/FAMILY: NNN_name.sql for every engine, then
 *  NNN_name.sqlite.sql or NNN_name.psql.sql for one; a blank line ends a statement. The table
 *  spafleet_FAMILY holds the version; an empty database is version 0. */
Result<void> migrate(Database &database, const QString &family);

/** The version that migrate() reaches. */
int newestVersion(const QString &family);

} // namespace inventory
