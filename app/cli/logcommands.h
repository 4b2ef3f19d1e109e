#pragma once

#include "cli/session.h"

namespace cli {

/** syslog tail · event list: what came in */
void addLogCommands(CLI::App &app, Session &session);

} // namespace cli
