#pragma once

#include "cli/session.h"

namespace cli {

/** profile diff A B: each a file, a phone's MAC as it is rendered, or MAC@live as it is */
void addDiffCommand(CLI::App &noun, Session &session);

} // namespace cli
