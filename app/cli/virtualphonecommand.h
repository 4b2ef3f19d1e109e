#pragma once

#include "cli/session.h"

namespace cli {

/** virtual-phone: phones in software on the network, until interrupted */
void addVirtualPhoneCommand(CLI::App &app, Session &session);

} // namespace cli
