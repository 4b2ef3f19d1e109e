#pragma once

#include "asterisk/conffile.h"
#include "asterisk/site.h"

namespace asterisk {

/** Our part of sip.conf: a peer for each extension as the Asterisk guide has it (type friend, host
 *  dynamic, secret, context, regext) with caller id, mailbox, qualify and dtmfmode. Peers that
 *  @p existing defines itself are left out and reported. */
QByteArray sipConf(const Site &site, const ConfFile &existing, Findings &findings);

/** What a new sip.conf begins with: the site's own from then on. */
QByteArray sipConfStart();

/** The site's own section [@p name] that is no template; the last where there are several. */
const Section *ownSection(const ConfFile &file, QStringView name);

/** The finding for something @p place defines already. */
Finding alreadyDefined(const Place &place, const QString &what);

} // namespace asterisk
