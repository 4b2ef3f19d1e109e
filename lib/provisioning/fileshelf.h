#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QString>

#include <chrono>
#include <memory>
#include <mutex>
#include <optional>

namespace provisioning {

/** The folder of firmware, logos and ring tones. A file is read once and shared by all who fetch
 *  it; one that is replaced meanwhile stays the old one for those under way. Any thread. */
class FileShelf
{
public:
    /** An empty @p folder holds nothing. */
    explicit FileShelf(const QString &folder);

    enum class Miss { None, NotThere, LeadsOut, TooLarge, Unreadable };
    struct Found
    {
        std::shared_ptr<const QByteArray> bytes; ///< null: see miss
        Miss miss = Miss::None;
    };

    /** The file at @p path, relative to the folder; letter case does not matter where only one file
     *  answers to it. Links that lead out of the folder are not followed. */
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

    struct Listing
    {
        QDateTime modified; ///< the folder's, as each name that comes or goes changes it
        QMultiHash<QString, QString> entries; ///< by their names without letter case
    };

    QString pathOnDisk(const QString &path);
    QString entryOf(const QString &folder, const QString &name);
    void listNames();
    Found read(const QString &canonical);

    QString m_folder; ///< canonical; empty: none
    std::mutex m_mutex;
    QHash<QString, Kept> m_kept;
    qint64 m_keptBytes = 0;
    QHash<QString, Listing> m_listings; ///< by folder
    QHash<QString, QString> m_names; ///< of all files, without letter case, to the first one's path
    std::optional<std::chrono::steady_clock::time_point> m_namesListed;
};

} // namespace provisioning
