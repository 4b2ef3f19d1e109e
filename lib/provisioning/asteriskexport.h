#pragma once

#include "asterisk/site.h"
#include "base/finding.h"
#include "inventory/fleet.h"
#include "provisioning/vault.h"

namespace provisioning {

/** One Asterisk server's share of the fleet, and what should be said about it. */
struct AsteriskShare
{
    asterisk::Site site;
    Findings findings; ///< an extension on several phones, a group that rings nobody …
};

/** What the Asterisk server @p server (empty: the first) is to be told: its extensions with their
 *  secrets, and the inbound groups that ring one of them. Refused where the settings name no such
 *  server or a secret cannot be opened. */
Result<AsteriskShare> asteriskShare(const inventory::Fleet &fleet, const Vault &vault,
                                    const QString &server, asterisk::Driver driver);

/** The account by which @p phone registers as @p extension: its number or, where its option
 *  "together" is "yes", a peer of the phone's own, for one chan_sip peer holds one contact. */
QString accountOf(const inventory::Extension &extension, const MacAddress &phone);

/** What should be said of an extension that these phones hold; nothing where it is one phone, or
 *  they ring together. */
Findings findingsOfHolders(const inventory::Extension &extension, const QList<MacAddress> &phones);

/** The setting "asterisk.inbound.NUMBER" = "CONTEXT: EXTENSION, EXTENSION …" as a group. */
Result<asterisk::InboundGroup> inboundGroup(const QString &number, const QString &value);

/** What the names of these settings begin with. */
QString inboundPrefix();

} // namespace provisioning
