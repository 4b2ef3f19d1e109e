#pragma once

#include "gui/backend.h"

namespace gui {

/** A new phone with a new extension on its first line, as one edit: undo takes both back, and two
 *  that are made at once never share a number. */
Result<provisioning::Draft> addWithExtension(const provisioning::Editor &editor,
                                             const inventory::Fleet &fleet,
                                             provisioning::PhoneSpec phone,
                                             const provisioning::ExtensionSpec &extension);

/** Records a phone of which only address and model are known, on request with the next extension;
 *  @p given, where it is not null, gets its number. */
EditMaker adoption(const MacAddress &mac, const QString &model, bool withExtension,
                   std::shared_ptr<QString> given = nullptr);

} // namespace gui
