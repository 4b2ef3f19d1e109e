#pragma once

#include "cli/session.h"

namespace cli {

/** secret list · share */
void addSecretCommands(CLI::App &app, Session &session);

} // namespace cli
