#pragma once

#include "cli/session.h"

namespace cli {

/** asterisk export */
void addAsteriskCommands(CLI::App &app, Session &session);

} // namespace cli
