#include "cli/commands.h"

#include "cli/extensioncommands.h"
#include "cli/session.h"
#include "cli/settingcommands.h"

namespace cli {

void addAllCommands(CLI::App &app, Session &session)
{
    addSettingCommands(app, session);
    addExtensionCommands(app, session);
}

} // namespace cli
