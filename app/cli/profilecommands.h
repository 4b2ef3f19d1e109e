#pragma once

#include "cli/session.h"

namespace cli {

/** profile decode · check: what a phone reads of a file, and what is to be said about it */
void addProfileCommands(CLI::App &app, Session &session);

} // namespace cli
