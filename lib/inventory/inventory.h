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

    /** Notes what @p devices were told and say they run, see Device::told and Device::firmware; not
     *  an edit, no history. */
    Result<void> noteTold(const QList<Device> &devices);

    /** Lets these phones enrol from now on, by whichever address comes first: said before a phone
     *  is pushed. No edit, no history. */
    Result<void> invite(const QList<MacAddress> &macs);
    /** Notes which addresses came first. */
    Result<void> noteClaims(const QList<Claim> &claims);

    /** Newest first; an edit of several phones is one entry that names them all and details that
     *  phone's part. */
    Result<QList<HistoryEntry>> history(const MacAddress &mac, int most = 1000);
    /** Of the whole fleet, newest first. */
    Result<QList<HistoryEntry>> history(int most = 1000);

    /** Takes the newest edit that touched this phone back whole, as an edit of its own: all it
     *  changed, of other phones, extensions, layers and settings too. Again: the one before.
     *  Refused, saying what and who, where there is none, where something it changed was changed
     *  again since, or where what it would put back contradicts the record by now. */
    Result<Revision> undo(const MacAddress &mac);

    /** Who can open the fleet's key: see secrets::KeyHolder. Name and wrapped key. */
    Result<QMap<QString, QByteArray>> keyHolders();
    /** As putKeyHolder(), unless there is one already: then false, and nothing is done. So that two
     *  programs that find a new record do not each give it a key. */
    Result<bool> putFirstKeyHolder(const QString &name, const QByteArray &wrapped);
    Result<void> putKeyHolder(const QString &name, const QByteArray &wrapped);
    Result<void> removeKeyHolder(const QString &name);

private:
    struct Private;
    explicit Inventory(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace inventory
