#pragma once

#include "cli/session.h"

namespace cli {

/** certificate request | check */
void addCertificateCommands(CLI::App &app, Session &session);

} // namespace cli
