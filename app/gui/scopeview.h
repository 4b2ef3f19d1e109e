#pragma once

#include "gui/backend.h"
#include "provisioning/renderer.h"

namespace gui {

/** What the layers @p scopes say of every element of a model, what would hold without them, and
 *  what holds: see Backend::scopeView. Any thread. */
Result<ScopeView> makeScopeView(const provisioning::Renderer &renderer,
                                const inventory::FleetPointer &fleet,
                                const QList<inventory::Scope> &scopes, const QString &model);

} // namespace gui
