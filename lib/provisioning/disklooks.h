#pragma once

#include "provisioning/errands.h"

#include <QHash>
#include <QString>

#include <chrono>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>

namespace provisioning {

/** Looks at a disk in a thread of its own, one path at a time: whoever asks waits for it a moment
 *  and no longer, be it a large file on a slow disk or a network that went away. Any thread. */
template<typename Found>
class DiskLooks
{
public:
    using Look = std::function<Found(const QString &path)>;

    struct Patience
    {
        std::chrono::milliseconds asker{20}; ///< waits so long for one look
        std::chrono::milliseconds disk{10'000}; ///< one look may take, until it is called silent
        std::chrono::milliseconds holds{2'000}; ///< what came late, for those who ask again
    };

    enum class State {
        There, ///< as it was since the question came
        Coming, ///< ask again in a moment
        Silent, ///< the disk does not answer
    };
    struct Seen
    {
        State state = State::There;
        Found found = {}; ///< where it was
    };

    explicit DiskLooks(Look look, Patience patience = {})
        : m_look(std::move(look)), m_patience(patience)
    {
    }

    Seen at(const QString &path)
    {
        std::unique_lock lock(m_mutex);
        forgetOld();
        const std::shared_ptr<Entry> entry = entryOf(path);
        if (!entry)
            return {State::Silent, {}};
        const auto deadline = m_busySince + m_patience.asker;
        while (!entry->found && Clock::now() < deadline)
            m_looked.wait_until(lock, deadline);
        if (entry->found)
            return {State::There, *entry->found};
        entry->isAwaited = true;
        return {Clock::now() - m_busySince < m_patience.disk ? State::Coming : State::Silent, {}};
    }

private:
    using Clock = std::chrono::steady_clock;

    static constexpr int MostPaths = 1'000; ///< asked for at once

    struct Entry
    {
        std::optional<Found> found;
        Clock::time_point done;
        bool isAwaited = false; ///< somebody was told that it is coming
    };

    // Under the lock, as all that follows but take().
    std::shared_ptr<Entry> entryOf(const QString &path)
    {
        if (const auto known = m_entries.value(path))
            return known;
        if (m_entries.size() >= MostPaths)
            return nullptr;
        const auto entry = std::make_shared<Entry>();
        m_entries.insert(path, entry);
        if (m_underWay++ == 0)
            m_busySince = Clock::now();
        m_errands.add([this, path, entry] { take(path, *entry); });
        return entry;
    }

    void forgetOld()
    {
        const auto before = Clock::now() - m_patience.holds;
        m_entries.removeIf(
            [before](const auto &entry) { return (*entry)->found && (*entry)->done < before; });
    }

    void take(const QString &path, Entry &entry)
    {
        Found found = m_look(path);
        {
            const std::lock_guard lock(m_mutex);
            entry.found = std::move(found);
            entry.done = Clock::now();
            m_busySince = entry.done;
            --m_underWay;
            if (!entry.isAwaited)
                m_entries.remove(path); // the next who asks wants to know how it is then
        }
        m_looked.notify_all();
    }

    const Look m_look;
    const Patience m_patience;
    std::mutex m_mutex; ///< for what follows; never held while looking
    std::condition_variable m_looked;
    QHash<QString, std::shared_ptr<Entry>> m_entries;
    int m_underWay = 0;
    Clock::time_point m_busySince; ///< when the present look began
    Errands m_errands; ///< ends first
};

} // namespace provisioning
