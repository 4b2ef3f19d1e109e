#include "cli/commands.h"

#include "cli/asteriskcommands.h"
#include "cli/extensioncommands.h"
#include "cli/modelcommands.h"
#include "cli/phonecommands.h"
#include "cli/session.h"
#include "cli/settingcommands.h"

namespace cli {

void addAllCommands(CLI::App &app, Session &session)
{
    addSettingCommands(app, session);
    addExtensionCommands(app, session);
    addModelCommands(app, session);
    addPhoneCommands(app, session);
    addLayerCommands(app, session);
    addCsvCommands(app, session);
    addAsteriskCommands(app, session);
}

} // namespace cli
