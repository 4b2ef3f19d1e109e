#pragma once

#include "asterisk/conffile.h"
#include "asterisk/site.h"

namespace asterisk {

/** The peers of @p extension as @p file, a sip.conf or pjsip.conf, has them: whether its phones can
 *  register with the extension's secret and be called, and where their calls start. */
Findings checkPeers(const ConfFile &file, Driver driver, const Extension &extension);

} // namespace asterisk
