#pragma once

#include "asterisk/conffile.h"
#include "asterisk/site.h"

namespace asterisk {

/** Our part of voicemail.conf: the mailboxes of the extensions. A mailbox whose option "vmsecret"
 *  gives no PIN keeps the one it has in our part (its user may have changed it by phone, and
 *  Asterisk writes that there), or gets six random digits, for one without a PIN is open to all;
 *  a note tells. Those @p existing defines itself are left out and reported. */
QByteArray voicemailConf(const Site &site, const ConfFile &existing, Findings &findings);

} // namespace asterisk
