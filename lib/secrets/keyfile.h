#pragma once

#include "secrets/fleetkey.h"

#include <QString>

namespace secrets {

/** A holder's key in a file of mode 0600. */
struct KeyFile
{
    QString id; ///< the holder's
    FleetKey key;

    /** Error::world where there is none at @p path, where others may read it (the message has the
     *  chmod to type) or where it is none of ours. */
    static Result<KeyFile> read(const QString &path);

    /** Makes one with the id @p id; it is on the disk when this returns. The one that is there
     *  already is never replaced: it is read instead. */
    static Result<KeyFile> readOrMake(const QString &path, const QString &id);
};

/** Where this user's own lies: spafleet/fleet.key in the configuration folder. */
QString ownKeyFile();

} // namespace secrets
