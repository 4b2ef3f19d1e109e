#pragma once

#include "cli/session.h"

namespace cli {

/** phone history · undo */
void addHistoryCommands(CLI::App &app, Session &session);

} // namespace cli
