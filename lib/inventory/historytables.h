#pragma once

#include "inventory/change.h"
#include "inventory/database.h"
#include "inventory/touch.h"

namespace inventory {

/** Who changed what when, and what stood there before. What goes wrong is the transaction's to
 *  tell. */
namespace historytables {

void write(Transaction &in, const HistoryEntry &entry, const QList<Touch> &touches);

/** Newest first; of that phone only, where one is given. */
QList<HistoryEntry> entries(Transaction &in, const std::optional<MacAddress> &mac, int most);

/** The newest edit of the phone that is no undo and was not taken back yet. */
std::optional<HistoryEntry> undoable(Transaction &in, const MacAddress &mac);

/** An edit that stands on what an earlier one changed. */
struct Obstacle
{
    HistoryEntry edit; ///< without details
    QString detail; ///< what both changed, as that edit left it
    std::optional<MacAddress> mac; ///< whose record it is; absent: no phone's
};

/** The newest edit after @p revision that changed the same thing and was not taken back. */
std::optional<Obstacle> obstacle(Transaction &in, Revision revision);

/** What would put back all that edit changed, in an order that can be applied. */
QList<Change> reversal(Transaction &in, Revision revision);

} // namespace historytables

} // namespace inventory
