#pragma once

#include "cli/session.h"

namespace cli {

/** extension add · list · show · set · remove */
void addExtensionCommands(CLI::App &app, Session &session);

} // namespace cli
