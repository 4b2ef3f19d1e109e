#pragma once

namespace CLI {
class App;
}

namespace cli {

class Session;

/** Every command, in the order of the help. */
void addAllCommands(CLI::App &app, Session &session);

} // namespace cli
