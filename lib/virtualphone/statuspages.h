#pragma once

#include "virtualphone/phone.h"

namespace virtualphone {

/** What a phone shows of itself on its pages. */

/** /admin/spacfg.xml: who it is, under Info/…, and every element with its page, secrets empty. */
QByteArray configurationPage(const Phone &phone);

/** /admin/status.xml: who it is, which lines are registered, whether a call is up. */
QByteArray statusPage(const Phone &phone);

/** The Info page a browser sees. */
QByteArray infoPage(const Phone &phone);

} // namespace virtualphone
