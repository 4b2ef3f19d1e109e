#include "cli/commands.h"

#include "cli/admissioncommands.h"
#include "cli/asteriskcommands.h"
#include "cli/certificatecommands.h"
#include "cli/democommand.h"
#include "cli/extensioncommands.h"
#include "cli/historycommands.h"
#include "cli/importcommands.h"
#include "cli/logcommands.h"
#include "cli/modelcommands.h"
#include "cli/phonecommands.h"
#include "cli/probecommand.h"
#include "cli/profilecommands.h"
#include "cli/pushcommands.h"
#include "cli/rendercommands.h"
#include "cli/reportcommands.h"
#include "cli/rulecommands.h"
#include "cli/secretcommands.h"
#include "cli/servecommand.h"
#include "cli/session.h"
#include "cli/settingcommands.h"
#include "cli/virtualphonecommand.h"

namespace cli {

void addAllCommands(CLI::App &app, Session &session)
{
    addSettingCommands(app, session);
    addExtensionCommands(app, session);
    addPhoneCommands(app, session);
    addLayerCommands(app, session);
    addHistoryCommands(app, session);
    addPushCommands(app, session);
    addProbeCommand(app, session);
    addCsvCommands(app, session);
    addModelCommands(app, session);
    addRenderCommands(app, session);
    addAsteriskCommands(app, session);
    addServeCommand(app, session);
    addLogCommands(app, session);
    addReportCommands(app, session);
    addDemoCommand(app, session);
    addVirtualPhoneCommand(app, session);
    addProfileCommands(app, session);
    addImportCommands(app, session);
    addRuleCommands(app, session);
    addDialPlanCommands(app, session);
    addSecretCommands(app, session);
    addAdmissionCommands(app, session);
    addCertificateCommands(app, session);
}

} // namespace cli
