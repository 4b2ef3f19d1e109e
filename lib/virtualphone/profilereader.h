#pragma once

#include "base/result.h"
#include "virtualphone/handset.h"

namespace virtualphone {

/** What a profile did to a phone. */
struct Applied
{
    int changed = 0; ///< elements whose value became another
    bool beyondProvisioning = false; ///< one of them not on the Provisioning page
};

/** Undoes encryption and compression of @p bytes and applies what the phone recognises of it, each
 *  element by its state, the last one of a name winning. @p aliases is the text of an alias map,
 *  may be empty. Refused, with nothing applied, where no phone could read it. */
Result<Applied> applyProfile(const QByteArray &bytes, const QByteArray &encoding,
                             const QString &key, const QString &aliases, Handset &handset);

} // namespace virtualphone
