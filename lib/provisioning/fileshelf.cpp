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

// The entry of @p folder that @p name names, letter case apart; empty: none, or several.
QString entryOf(const QString &folder, const QString &name)
{
    if (QFileInfo::exists(folder + u'/' + name))
        return name;
    QString found;
    const QStringList entries = QDir(folder).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    for (const QString &entry : entries) {
        if (entry.compare(name, Qt::CaseInsensitive) != 0)
            continue;
        if (!found.isEmpty())
            return {};
        found = entry;
    }
    return found;
}

} // namespace

FileShelf::FileShelf(const QString &folder)
    : m_folder(folder.isEmpty() ? QString() : QFileInfo(folder).canonicalFilePath())
{
}

QString FileShelf::pathOnDisk(const QString &path) const
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

QString FileShelf::elsewhere(const QString &path) const
{
    const QString name = path.section(u'/', -1);
    if (m_folder.isEmpty() || name.isEmpty())
        return {};
    QDirIterator files(m_folder, QDir::Files, QDirIterator::Subdirectories);
    for (int seen = 0; files.hasNext() && seen < MostSearched; ++seen) {
        const QString file = files.next();
        if (files.fileName().compare(name, Qt::CaseInsensitive) == 0)
            return file.mid(m_folder.size());
    }
    return {};
}

} // namespace provisioning
