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
constexpr std::chrono::seconds NamesHold{10};

Listings::Names entriesOf(const QString &folder)
{
    Listings::Names names;
    QDirIterator entries(folder, QDir::AllEntries | QDir::NoDotAndDotDot);
    while (entries.hasNext()) {
        entries.next();
        names.insert(entries.fileName().toLower(), entries.fileName());
    }
    return names;
}

// Of each name the first one's path.
Listings::Names filesBelow(const QString &folder)
{
    Listings::Names names;
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    for (int seen = 0; files.hasNext() && seen < MostSearched; ++seen) {
        const QString file = files.next();
        const QString folded = files.fileName().toLower();
        if (!names.contains(folded))
            names.insert(folded, file.mid(folder.size()));
    }
    return names;
}

} // namespace

FileShelf::FileShelf(const QString &folder, Patience patience)
    : m_folder(folder.isEmpty() ? QString() : QFileInfo(folder).canonicalFilePath()),
      m_looks([this](const QString &path) { return look(path); }, patience)
{
}

FileShelf::Found FileShelf::file(const QString &path)
{
    using State = DiskLooks<Found>::State;
    if (m_folder.isEmpty())
        return {nullptr, Miss::NotThere};
    const auto seen = m_looks.at(path);
    if (seen.state == State::There)
        return seen.found;
    return {nullptr, seen.state == State::Coming ? Miss::Coming : Miss::Silent};
}

// The entry of @p folder that @p name names, letter case apart; empty: none, or several.
QString FileShelf::entryOf(const QString &folder, const QString &name)
{
    if (QFileInfo::exists(folder + u'/' + name))
        return name;
    const QDateTime modified = QFileInfo(folder).lastModified(); // by each name that comes or goes
    const bool settled = modified.secsTo(QDateTime::currentDateTime()) > 1;
    const auto entries =
        m_listings.names(folder, settled ? modified : QDateTime(), std::chrono::milliseconds(0),
                         [folder] { return entriesOf(folder); });
    const QString folded = name.toLower();
    return entries->count(folded) == 1 ? entries->value(folded) : QString();
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

FileShelf::Found FileShelf::look(const QString &path)
{
    const QString onDisk = pathOnDisk(path);
    const QString canonical = onDisk.isEmpty() ? QString() : QFileInfo(onDisk).canonicalFilePath();
    if (canonical.isEmpty() || !QFileInfo(canonical).isFile())
        return {nullptr, Miss::NotThere};
    if (!canonical.startsWith(m_folder + u'/'))
        return {nullptr, Miss::LeadsOut};
    const QFileInfo info(canonical);
    const auto bytes = kept(info);
    return bytes ? Found{bytes, Miss::None} : read(info);
}

// Null where it is not kept as it is now.
std::shared_ptr<const QByteArray> FileShelf::kept(const QFileInfo &info) const
{
    const auto found = m_kept.constFind(info.filePath());
    const bool same = found != m_kept.constEnd() && found->size == info.size()
        && found->modified == info.lastModified();
    return same ? found->bytes : nullptr;
}

FileShelf::Found FileShelf::read(const QFileInfo &info)
{
    if (info.size() > LargestFile)
        return {nullptr, Miss::TooLarge};
    QFile file(info.filePath());
    if (!file.open(QIODevice::ReadOnly))
        return {nullptr, Miss::Unreadable};
    const auto bytes = std::make_shared<const QByteArray>(file.readAll());
    if (file.error() != QFileDevice::NoError)
        return {nullptr, Miss::Unreadable};
    keep(info, bytes);
    return {bytes, Miss::None};
}

void FileShelf::keep(const QFileInfo &info, const std::shared_ptr<const QByteArray> &bytes)
{
    if (m_keptBytes + bytes->size() > MostKept) {
        m_kept.clear();
        m_keptBytes = 0;
    }
    m_keptBytes += bytes->size() - m_kept.value(info.filePath()).size;
    m_kept.insert(info.filePath(), {bytes, info.lastModified(), info.size()});
}

QString FileShelf::elsewhere(const QString &path)
{
    const QString name = path.section(u'/', -1);
    if (m_folder.isEmpty() || name.isEmpty())
        return {};
    return m_listings.names({}, {}, NamesHold, [folder = m_folder] { return filesBelow(folder); })
        ->value(name.toLower());
}

} // namespace provisioning
