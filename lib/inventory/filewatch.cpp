#include "inventory/filewatch.h"

namespace inventory {

using namespace std::chrono_literals;

namespace {

constexpr auto FirstPause = 50ms; // a commit is many writes, one word for all of them is enough
constexpr auto LongestPause = 30s;

#ifdef Q_OS_WIN
constexpr bool TellsAtOnce = false; // a file that is held open may seem unchanged for long
#else
constexpr bool TellsAtOnce = true;
#endif

} // namespace

FileWatch::FileWatch(QStringList files, std::function<void()> heard)
    : m_files(std::move(files)), m_heard(std::move(heard))
{
    m_timer.setSingleShot(true);
    QObject::connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_timer, [this] { written(); });
    QObject::connect(&m_timer, &QTimer::timeout, &m_watcher, [this] { tell(); });
    begin();
}

void FileWatch::begin()
{
    QStringList missing = m_files;
    for (const QString &watched : m_watcher.files())
        missing.removeOne(watched);
    m_hearsAll = TellsAtOnce && (missing.isEmpty() || m_watcher.addPaths(missing).isEmpty());
}

// Whoever writes much would wake us at each write.
void FileWatch::written()
{
    if (const QStringList watched = m_watcher.files(); !watched.isEmpty())
        m_watcher.removePaths(watched);
    m_pause = FirstPause;
    m_timer.start(m_pause);
}

void FileWatch::tell()
{
    begin();
    m_heard();
    m_pause *= 2;
    if (m_pause <= LongestPause)
        m_timer.start(m_pause);
}

} // namespace inventory
