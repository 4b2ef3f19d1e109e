#pragma once

#include "cli/session.h"

namespace cli {

/** demo: the zero-touch walk with a virtual phone */
void addDemoCommand(CLI::App &app, Session &session);

} // namespace cli
