#pragma once

#include "cli/session.h"

namespace cli {

/** setting set · list */
void addSettingCommands(CLI::App &app, Session &session);

} // namespace cli
