#pragma once

#include "provisioning/editor.h"

namespace provisioning {

/** Lets the keys follow that watch or call an extension, of every phone and in every layer: @p
 *  draft, which makes @p after of @p before in @p fleet, gives them its new number and, where they
 *  are labelled with its name, the new name in the same edit, and says how many they are. Without a
 *  name an extension goes by its number. A label that somebody wrote stays. Reads each layer once.
 */
void letKeysFollow(const inventory::Fleet &fleet, const inventory::Extension &before,
                   const inventory::Extension &after, Draft &draft);

} // namespace provisioning
