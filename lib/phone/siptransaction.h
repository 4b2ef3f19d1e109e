#pragma once

#include "phone/sipnotifier.h"

namespace phone {

/** Sends one NOTIFY with @p event and waits for its final answer, in a SIP stack of its own; blocks
 *  the thread for @p patience at most. */
Result<void> notify(const SipLine &line, const QString &event, std::chrono::milliseconds patience);

} // namespace phone
