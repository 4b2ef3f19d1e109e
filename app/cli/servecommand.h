#pragma once

#include "cli/session.h"

namespace cli {

/** serve: the servers, in the foreground, until SIGINT or SIGTERM */
void addServeCommand(CLI::App &app, Session &session);

} // namespace cli
