#pragma once

#include "provisioning/disklooks.h"
#include "provisioning/listings.h"

#include <QByteArray>
#include <QDateTime>
#include <QFileInfo>
#include <QHash>
#include <QString>

#include <memory>

namespace provisioning {

/** The folder of firmware, logos and ring tones. A file is read once and shared by all who fetch
 *  it; one that is replaced meanwhile stays the old one for those under way. Any thread: nobody
 *  waits longer for the disk than patience says. */
class FileShelf
{
public:
    enum class Miss {
        None,
        NotThere,
        LeadsOut,
        TooLarge,
        Unreadable,
        Coming, ///< it is being read: ask again in a moment
        Silent, ///< the disk does not answer
    };
    struct Found
    {
        std::shared_ptr<const QByteArray> bytes; ///< null: see miss
        Miss miss = Miss::None;
    };
    using Patience = DiskLooks<Found>::Patience;

    /** An empty @p folder holds nothing. */
    explicit FileShelf(const QString &folder, Patience patience = {});

    /** The file at @p path, relative to the folder; letter case does not matter where only one file
     *  answers to it, and a folder that just changed may be a moment behind in that. Links that
     *  lead out of the folder are not followed. */
    Found file(const QString &path);

    /** A file of that name somewhere in the folder, as a path to ask for; may be empty. Knows a
     *  file that is new some seconds later: strangers ask for what is not there all day. */
    QString elsewhere(const QString &path);

private:
    struct Kept
    {
        std::shared_ptr<const QByteArray> bytes;
        QDateTime modified;
        qint64 size = 0;
    };

    // In the thread that looks.
    Found look(const QString &path);
    QString pathOnDisk(const QString &path);
    QString entryOf(const QString &folder, const QString &name);
    std::shared_ptr<const QByteArray> kept(const QFileInfo &info) const;
    Found read(const QFileInfo &info);
    void keep(const QFileInfo &info, const std::shared_ptr<const QByteArray> &bytes);

    QString m_folder; ///< canonical; empty: none
    QHash<QString, Kept> m_kept;
    qint64 m_keptBytes = 0;
    Listings m_listings; ///< of folders, and as "" of all their files
    DiskLooks<Found> m_looks; ///< uses the others
};

} // namespace provisioning
