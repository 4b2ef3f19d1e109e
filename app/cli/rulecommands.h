#pragma once

#include "cli/session.h"

namespace cli {

/** rule expand · explain · test, and dialplan test */
void addRuleCommands(CLI::App &app, Session &session);
void addDialPlanCommands(CLI::App &app, Session &session);

} // namespace cli
