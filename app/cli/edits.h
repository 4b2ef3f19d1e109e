#pragma once

#include "cli/session.h"
#include "provisioning/editor.h"

namespace cli {

/** Commits what @p draft holds and says its findings; Found where one of them is an error. */
Result<Exit> commit(Session &session, const Result<provisioning::Draft> &draft);

/** What a command makes of the record as it is now. */
using Make = std::function<Result<provisioning::Draft>(const provisioning::Editor &editor,
                                                       const inventory::Fleet &fleet)>;

/** Commits what @p make makes. */
Result<Exit> edit(Session &session, const Make &make);

/** The editor over the session's catalogue and vault. */
Result<provisioning::Editor> editor(Session &session);

/** Says what should be said of the fleet's settings for as long as they are so; of the settings
 *  @p about only, unless empty. */
void sayStanding(Session &session, const inventory::Fleet &fleet, const QStringList &about);

/** Stands for a secret on screen. */
QString masked(const QString &secret);

} // namespace cli
