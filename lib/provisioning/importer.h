#pragma once

#include "provisioning/editor.h"

namespace provisioning {

/** What a CSV of phones comes to: one edit of the good rows, and a finding for each bad one. */
struct ImportedPhones
{
    Draft draft;
    int added = 0;
    int changed = 0;
    int refused = 0;
};

/** Reads mac, model, name, group, site, line1, label1, line2 … by the names in the first row, in
 * any order. A phone that is there already is changed; a cell left empty keeps what is recorded.
 *  Refused whole only where the first row is missing or names no MAC. */
Result<ImportedPhones> importPhones(const inventory::Fleet &fleet, const Editor &editor,
                                    const QString &csv);

/** The same columns, as many lines as the fleet has; a second export has the same bytes. */
QString exportPhones(const inventory::Fleet &fleet);

} // namespace provisioning
