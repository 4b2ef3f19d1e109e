#pragma once

#include "asterisk/conffile.h"
#include "asterisk/site.h"

namespace asterisk {

/** Our part of extensions.conf: in each context (Asterisk joins sections of one name) a hint and a
 *  Dial for its extensions, then their mailbox, all from priority 1 as no regcontext is needed;
 *  and the inbound groups. What @p existing dials itself is left out and reported. */
QByteArray extensionsConf(const Site &site, const ConfFile &existing, Findings &findings);

} // namespace asterisk
