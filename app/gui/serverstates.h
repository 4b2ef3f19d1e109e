#pragma once

#include "gui/backend.h"
#include "servers/configuration.h"

namespace gui {

/** What servers that were to listen as @p plan says do, as @p status has it; one that listens and
 *  has a trouble loses lines. @p trouble: why none of them could be started. */
QList<ServerState> serverStates(const ServerPlan &plan, const servers::Status &status,
                                const QString &trouble = {});

} // namespace gui
