#pragma once

#include "base/result.h"
#include "virtualphone/handset.h"

#include <QStringList>

namespace virtualphone {

/** What a profile did to a phone. */
struct Applied
{
    QStringList changed; ///< elements whose value became another, in the model's order
    bool beyondProvisioning = false; ///< one of them not on the Provisioning page
};

/** Undoes encryption and compression of @p bytes and applies what the phone recognises of it, each
 *  element by its state, the last one of a name winning. @p aliases is the text of an alias map,
 *  may be empty. Refused, with nothing applied, where no phone could read it. */
Result<Applied> applyProfile(const QByteArray &bytes, const QString &key, const QString &aliases,
                             Handset &handset);

} // namespace virtualphone
