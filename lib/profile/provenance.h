#pragma once

#include "base/macaddress.h"
#include "profile/flatxml.h"

#include <optional>

namespace profile {

/** Who a phone says it is, on the Info pages that its own spacfg.xml begins with; empty where the
 *  text does not say. */
struct Identity
{
    QString product; ///< "SPA-922", as the phone spells it
    QString serial;
    QString firmware;
    std::optional<MacAddress> mac;
};

Identity identityOf(const ReadProfile &profile);

/** Whose spelling of the three states @p text uses: a phone's own where it tells of the phone's
 *  state, else that of the profiles @p model reads (null: not known, then an SPA's). */
Origin originOf(QByteArrayView text, const schema::PhoneModel *model);

} // namespace profile
