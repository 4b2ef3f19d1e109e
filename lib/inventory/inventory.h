#pragma once

#include "base/result.h"
#include "inventory/change.h"

#include <QList>

#include <memory>

namespace inventory {

/** The record on disk: SQLite, or PostgreSQL where several share it. Belongs to the thread that
 *  opened it; what it hands out may be read in any. */
class Inventory
{
public:
    /** @p location is a file's path (made where it does not exist, mode 0600) or a postgresql://
     *  address. Brings an older database up to date first; a newer one is refused untouched. */
    static Result<std::unique_ptr<Inventory>> open(const QString &location);
    ~Inventory();

    /** The record now. Cheap where nothing changed; sees what other processes committed. */
    Result<FleetPointer> fleet();

    /** Commits @p edit in one transaction. Once it returns ok the edit survives a crash. Refused,
     *  with nothing done, where it contradicts the record. Waits a few seconds at most for another
     *  writer. */
    Result<Revision> commit(const Edit &edit);

    /** Notes what @p device was told, see Device::told; not an edit, no history. */
    Result<void> noteTold(const QList<Device> &devices);

    /** Newest first. */
    Result<QList<HistoryEntry>> history(const MacAddress &mac, int most = 1000);

    /** Takes the newest edit of that phone back, as an edit of its own. */
    Result<Revision> undo(const MacAddress &mac);

    /** Who can open the fleet's key: see secrets::KeyHolder. Name and wrapped key. */
    Result<QMap<QString, QByteArray>> keyHolders();
    Result<void> putKeyHolder(const QString &name, const QByteArray &wrapped);
    Result<void> removeKeyHolder(const QString &name);

private:
    struct Private;
    explicit Inventory(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace inventory
