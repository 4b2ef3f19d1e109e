#pragma once

#include "cli/session.h"

namespace cli {

/** phone resync · reboot · upgrade */
void addPushCommands(CLI::App &app, Session &session);

} // namespace cli
