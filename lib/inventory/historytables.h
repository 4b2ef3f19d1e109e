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

/** What would put back what that edit changed of that phone. */
QList<Change> reversal(Transaction &in, Revision revision, const MacAddress &mac);

} // namespace historytables

} // namespace inventory
