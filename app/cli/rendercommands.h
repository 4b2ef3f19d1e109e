#pragma once

#include "cli/session.h"

namespace cli {

/** profile render · bootstrap: the exact bytes phones get */
void addRenderCommands(CLI::App &app, Session &session);

} // namespace cli
