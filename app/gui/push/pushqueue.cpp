#include "gui/push/pushqueue.h"

#include <utility>

namespace gui {

void PushQueue::add(const QList<Entry> &entries, int first)
{
    Ahead ahead;
    if (first > 0 && first < entries.size()) {
        QList<MacAddress> macs;
        for (const Entry &entry : entries.first(first))
            macs.append(entry.request.first);
        ahead = std::make_shared<const QList<MacAddress>>(macs);
    }
    for (qsizetype i = 0; i < entries.size(); ++i)
        m_waiting.append({entries[i], i < first ? nullptr : ahead});
}

std::optional<PushQueue::Entry> PushQueue::take()
{
    const qsizetype index = next();
    return index < 0 ? std::nullopt : std::optional(m_waiting.takeAt(index).entry);
}

void PushQueue::goOn()
{
    for (Waiting &waiting : m_waiting)
        waiting.ahead.reset();
}

QList<PushQueue::Entry> PushQueue::clear()
{
    QList<Entry> entries;
    for (const Waiting &waiting : std::exchange(m_waiting, {}))
        entries.append(waiting.entry);
    return entries;
}

PushQueue::Hold PushQueue::hold() const
{
    Hold hold = Hold::None;
    const QList<MacAddress> *seen = nullptr; // a push's phones stand together
    for (const Waiting &waiting : m_waiting) {
        if (std::exchange(seen, waiting.ahead.get()) != waiting.ahead.get())
            hold = std::max(hold, holdOf(waiting.ahead));
    }
    return hold;
}

qsizetype PushQueue::next() const
{
    const QList<MacAddress> *held = nullptr;
    for (qsizetype i = 0; i < m_waiting.size(); ++i) {
        const Ahead &ahead = m_waiting[i].ahead;
        if (!ahead)
            return i;
        if (ahead.get() == held)
            continue;
        if (holdOf(ahead) == Hold::None)
            return i;
        held = ahead.get();
    }
    return -1;
}

PushQueue::Hold PushQueue::holdOf(const Ahead &ahead) const
{
    Hold hold = Hold::None;
    for (const MacAddress &mac : ahead ? *ahead : QList<MacAddress>()) {
        switch (m_model.standing(mac)) {
        case PushModel::Standing::Awaited:
            hold = std::max(hold, Hold::Proof);
            break;
        case PushModel::Standing::Proved:
            break;
        case PushModel::Standing::Failed:
            return Hold::Word;
        }
    }
    return hold;
}

} // namespace gui
