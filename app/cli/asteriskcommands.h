#pragma once

#include "cli/session.h"

namespace cli {

/** asterisk export · check */
void addAsteriskCommands(CLI::App &app, Session &session);

} // namespace cli
