#pragma once

#include "cli/session.h"

namespace cli {

/** phone invite · secret token make | show | revoke */
void addAdmissionCommands(CLI::App &app, Session &session);

} // namespace cli
