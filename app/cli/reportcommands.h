#pragma once

#include "cli/session.h"

namespace cli {

/** report list | show: what phones said of their own settings */
void addReportCommands(CLI::App &app, Session &session);

} // namespace cli
