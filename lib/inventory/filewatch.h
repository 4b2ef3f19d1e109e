#pragma once

#include <QFileSystemWatcher>
#include <QStringList>
#include <QTimer>

#include <atomic>
#include <chrono>
#include <functional>

namespace inventory {

/** Hears when one of several files is written, by any process of this machine. Belongs to one
 *  thread, with an event loop. */
class FileWatch
{
public:
    /** @p heard is called soon after a file was written, and again, later and later, for half a
     *  minute: what is written counts only once it is on the disk, which nothing tells of. So a
     *  change is heard of no later than twice the time its writing took. */
    FileWatch(QStringList files, std::function<void()> heard);

    /** Whether each of the files is there and the system tells of it. Any thread. */
    bool hearsAll() const { return m_hearsAll; }

private:
    void begin();
    void written();
    void tell();

    const QStringList m_files;
    std::function<void()> m_heard;
    QFileSystemWatcher m_watcher;
    QTimer m_timer;
    std::chrono::milliseconds m_pause{0};
    std::atomic_bool m_hearsAll = false;
};

} // namespace inventory
