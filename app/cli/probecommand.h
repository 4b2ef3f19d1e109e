#pragma once

#include "cli/session.h"

namespace cli {

/** `phone probe`: who answers at an address or in a network. */
void addProbeCommand(CLI::App &app, Session &session);

} // namespace cli
