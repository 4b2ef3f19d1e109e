#pragma once

#include "inventory/event.h"
#include "phone/phonecontrol.h"
#include "phone/sipnotifier.h"
#include "provisioning/renderer.h"

namespace provisioning {

/** How a phone is told something. */
struct Way
{
    enum class By {
        Http, ///< by its web server
        Sip, ///< by a NOTIFY
    };

    By by = By::Http;
    QString address; ///< "host" or "host:port"; empty: where it was last seen
};

/** A phone's web server, as whom we come, and where its rules send it. */
struct WebTarget
{
    phone::Endpoint endpoint;
    QString profileUrl; ///< empty: its Profile_Rule sends it nowhere
    QString upgradeUrl; ///< empty: its Upgrade_Rule asks for no firmware now
};

/** Refused where nobody knows the phone's address, or it is in none of the networks that may
 *  fetch. */
Result<WebTarget> webTarget(const Renderer &renderer, const inventory::Fleet &fleet,
                            const inventory::Device &device, const inventory::Contact &contact,
                            const Way &way);

/** The first line of @p device that has an extension, as SIP reaches it; refused where it has
 *  none. */
Result<phone::SipLine> sipTarget(const Renderer &renderer, const inventory::Fleet &fleet,
                                 const inventory::Device &device, const inventory::Contact &contact,
                                 const Way &way);

} // namespace provisioning
