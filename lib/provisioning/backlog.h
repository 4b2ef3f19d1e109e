#pragma once

#include "inventory/eventlog.h"
#include "provisioning/journal.h"
#include "servers/contentsource.h"

#include <QList>
#include <QPair>

#include <deque>
#include <vector>

namespace provisioning {

/** What came in and is not written down yet. Bounded: whoever asks, logs or reports faster than the
 *  disk takes it must not fill our memory. Needs a lock around it. */
struct Backlog
{
    static constexpr size_t MostMessages = 1'000'000; ///< lines of syslog
    /** Of each kind, some hundred bytes each: a flood of strangers' requests takes no room from
     *  what was said to our own phones. */
    static constexpr qsizetype MostNotes = 200'000;
    static constexpr qint64 MostReports = 64 * 1024 * 1024; ///< bytes

    QList<inventory::Event> events;
    QList<Told> told;
    QList<inventory::Claim> claims;
    QList<QPair<MacAddress, QByteArray>> reports;
    qint64 reportBytes = 0;
    std::deque<std::vector<servers::LogMessage>> batches; ///< as they were handed over
    size_t messageCount = 0;
    qint64 droppedMessages = 0; ///< lines there was no room for
    qint64 droppedNotes = 0; ///< what else there was no room for

    bool empty() const;

    /** Each counts what it has no room for; false: so it was. */
    bool add(inventory::Event event) { return add(events, std::move(event)); }
    bool add(Told entry) { return add(told, std::move(entry)); }
    bool add(inventory::Claim claim) { return add(claims, std::move(claim)); }
    bool add(QPair<MacAddress, QByteArray> report);
    bool add(std::vector<servers::LogMessage> messages);

    /** All there is, but of the lines no more than are kept together; the rest stays. */
    Backlog take();

private:
    template<typename Entry>
    bool add(QList<Entry> &queue, Entry entry)
    {
        if (queue.size() >= MostNotes) {
            ++droppedNotes;
            return false;
        }
        queue.append(std::move(entry));
        return true;
    }
};

} // namespace provisioning
