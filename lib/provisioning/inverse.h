#pragma once

#include "inventory/change.h"

namespace provisioning {

/** The edit that takes @p edit back, made from the record as it was @p before. Its summary is the
 *  caller's to write. */
inventory::Edit inverseOf(const inventory::Fleet &before, const inventory::Edit &edit);

/** Whether everything @p edit touches is in @p now as the commit of revision @p committed left it:
 *  only then does its inverse take nothing else back. */
bool untouchedSince(const inventory::Fleet &now, const inventory::Edit &edit,
                    inventory::Revision committed);

} // namespace provisioning
