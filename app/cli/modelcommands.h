#pragma once

#include "cli/session.h"

namespace cli {

/** model list · show · learn */
void addModelCommands(CLI::App &app, Session &session);

} // namespace cli
