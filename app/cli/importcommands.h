#pragma once

#include "cli/session.h"

namespace cli {

/** profile import · diff: what phones hold, taken over and compared */
void addImportCommands(CLI::App &app, Session &session);

} // namespace cli
