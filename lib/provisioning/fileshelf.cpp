#include "provisioning/fileshelf.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

namespace provisioning {

namespace {

constexpr qint64 LargestFile = 256 * 1024 * 1024; // ten times the largest image seen
constexpr qint64 MostKept = 256 * 1024 * 1024;
constexpr int DeepestPath = 16;
constexpr int MostSearched = 10'000;
constexpr int MostListings = 1'000; // folders
constexpr std::chrono::seconds NamesHold{10};

} // namespace

FileShelf::FileShelf(const QString &folder)
    : m_folder(folder.isEmpty() ? QString() : QFileInfo(folder).canonicalFilePath())
{
}

// The entry of @p folder that @p name names, letter case apart; empty: none, or several.
QString FileShelf::entryOf(const QString &folder, const QString &name)
{
    const QFileInfo info(folder);
    if (QFileInfo::exists(folder + u'/' + name))
        return name;
    const std::lock_guard lock(m_mutex);
    if (m_listings.size() >= MostListings && !m_listings.contains(folder))
        m_listings.clear();
    Listing &listing = m_listings[folder];
    const QDateTime modified = info.lastModified();
    if (!listing.modified.isValid() || listing.modified != modified) {
        const bool settled = modified.secsTo(QDateTime::currentDateTime()) > 1;
        listing = {settled ? modified : QDateTime(), {}}; // or a name that comes in the same moment
        const auto entries = QDir(folder).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
        for (const QString &entry : entries)
            listing.entries.insert(entry.toLower(), entry);
    }
    const QString folded = name.toLower();
    return listing.entries.count(folded) == 1 ? listing.entries.value(folded) : QString();
}

QString FileShelf::pathOnDisk(const QString &path)
{
    QString at = m_folder;
    const QStringList parts = path.split(u'/', Qt::SkipEmptyParts);
    if (parts.isEmpty() || parts.size() > DeepestPath)
        return {};
    for (const QString &part : parts) {
        if (part.startsWith(u'.')) // neither parents nor what is hidden
            return {};
        const QString entry = entryOf(at, part);
        if (entry.isEmpty())
            return {};
        at += u'/' + entry;
    }
    return at;
}

FileShelf::Found FileShelf::file(const QString &path)
{
    if (m_folder.isEmpty())
        return {nullptr, Miss::NotThere};
    const QString onDisk = pathOnDisk(path);
    const QString canonical = onDisk.isEmpty() ? QString() : QFileInfo(onDisk).canonicalFilePath();
    if (canonical.isEmpty() || !QFileInfo(canonical).isFile())
        return {nullptr, Miss::NotThere};
    if (!canonical.startsWith(m_folder + u'/'))
        return {nullptr, Miss::LeadsOut};
    return read(canonical);
}

FileShelf::Found FileShelf::read(const QString &canonical)
{
    const QFileInfo info(canonical);
    const std::lock_guard lock(m_mutex);
    const auto kept = m_kept.constFind(canonical);
    if (kept != m_kept.constEnd() && kept->size == info.size()
        && kept->modified == info.lastModified())
        return {kept->bytes, Miss::None};
    if (info.size() > LargestFile)
        return {nullptr, Miss::TooLarge};
    QFile file(canonical);
    if (!file.open(QIODevice::ReadOnly))
        return {nullptr, Miss::Unreadable};
    const auto bytes = std::make_shared<const QByteArray>(file.readAll());
    if (file.error() != QFileDevice::NoError)
        return {nullptr, Miss::Unreadable};
    if (m_keptBytes + bytes->size() > MostKept) {
        m_kept.clear();
        m_keptBytes = 0;
    }
    m_keptBytes += bytes->size() - m_kept.value(canonical).size;
    m_kept.insert(canonical, {bytes, info.lastModified(), info.size()});
    return {bytes, Miss::None};
}

QString FileShelf::elsewhere(const QString &path)
{
    const QString name = path.section(u'/', -1);
    if (m_folder.isEmpty() || name.isEmpty())
        return {};
    const std::lock_guard lock(m_mutex);
    listNames();
    return m_names.value(name.toLower());
}

// Under the lock.
void FileShelf::listNames()
{
    const auto now = std::chrono::steady_clock::now();
    if (m_namesListed && now - *m_namesListed < NamesHold)
        return;
    m_namesListed = now;
    m_names.clear();
    QDirIterator files(m_folder, QDir::Files, QDirIterator::Subdirectories);
    for (int seen = 0; files.hasNext() && seen < MostSearched; ++seen) {
        const QString file = files.next();
        const QString folded = files.fileName().toLower();
        if (!m_names.contains(folded))
            m_names.insert(folded, file.mid(m_folder.size()));
    }
}

} // namespace provisioning
