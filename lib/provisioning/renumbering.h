#pragma once

#include "provisioning/editor.h"

namespace provisioning {

/** @p extension as @p number; its secret, which is sealed for its number, is sealed again. */
Result<inventory::Extension> renumbered(const Vault &vault, inventory::Extension extension,
                                        const QString &number);

/** Lets the lines follow that have an extension: @p draft, which records @p after beside @p before,
 *  changes every phone that has it, its label where that is the number, and removes @p before. */
void renumberLines(const inventory::Fleet &fleet, const inventory::Extension &before,
                   const inventory::Extension &after, Draft &draft);

} // namespace provisioning
