#pragma once

#include "inventory/event.h"
#include "servers/contentsource.h"

namespace provisioning {

inventory::Event::Door eventDoor(servers::Door door);

/** What @p request is in the log: who asked for what by which door and what its User-Agent says,
 *  without its query and with its token masked, for they are secrets. */
inventory::Event eventOf(const servers::Request &request, inventory::Event::Outcome outcome);

/** What a phone says of itself in the body of a POST, as the guide's template has it: Product =
 *  "$PN"; MAC_Addr = "$MA"; Ser_Num = "$SN"; SW_Ver = "$SWVER"; (guide SPA/ATA p. 44). */
struct SelfPortrait
{
    std::optional<MacAddress> mac;
    QString serial;
    QString firmware;
};
SelfPortrait portraitIn(const QByteArray &body);

} // namespace provisioning
