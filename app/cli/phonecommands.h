#pragma once

#include "cli/session.h"

namespace cli {

/** phone add · edit · list · show · remove */
void addPhoneCommands(CLI::App &app, Session &session);

/** phone set · unset: what the layers say */
void addLayerCommands(CLI::App &app, Session &session);

/** phone import · export */
void addCsvCommands(CLI::App &app, Session &session);

} // namespace cli
