#pragma once

#include "provisioning/push.h"

namespace gui {

/** "resync", "reboot", "upgrade", "report", translated. */
QString pushWord(provisioning::Push push);

} // namespace gui
