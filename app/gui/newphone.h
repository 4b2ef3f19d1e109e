#pragma once

#include "provisioning/editor.h"

namespace gui {

/** A new phone with a new extension on its first line, as one edit: undo takes both back, and two
 *  that are made at once never share a number. */
Result<provisioning::Draft> addWithExtension(const provisioning::Editor &editor,
                                             const inventory::Fleet &fleet,
                                             provisioning::PhoneSpec phone,
                                             const provisioning::ExtensionSpec &extension);

} // namespace gui
