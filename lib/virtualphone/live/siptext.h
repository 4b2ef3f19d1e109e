#pragma once

#include "virtualphone/action.h"

#include <QByteArray>

namespace virtualphone {

/** The texts of a line's REGISTER (the walk's trace, step 22). Names and numbers come from a
 *  profile: what could break a header is escaped or left out. */
struct RegisterTexts
{
    QByteArray requestUri; ///< "sip:192.168.2.245"
    QByteArray address; ///< From and To: "\"Sally\" <sip:152@192.168.2.245>"
    QByteArray contact; ///< with the parameter that tells whose it is
    QByteArray route; ///< empty: none

    /** @p host is ours, with the port. */
    RegisterTexts(const Account &account, const QByteArray &host, quint64 key);
};

} // namespace virtualphone
