#pragma once

#include "asterisk/conffile.h"
#include "asterisk/site.h"

namespace asterisk {

/** Our part of pjsip.conf: for each extension an endpoint, an auth and an aor of its name. Further
 *  options are chan_sip's names and are written by chan_pjsip's; one it has no counterpart for is
 *  left out and reported. Names that @p existing defines itself are left out and reported. The
 *  endpoint's auth also answers a phone that challenges a NOTIFY. */
QByteArray pjsipConf(const Site &site, const ConfFile &existing, Findings &findings);

/** What a new pjsip.conf begins with, for without a transport nobody can register. */
QByteArray pjsipConfStart();

} // namespace asterisk
