#include "provisioning/backlog.h"

namespace provisioning {

namespace {

constexpr size_t MostKeptTogether = 50'000; // lines; others wait to write meanwhile

} // namespace

bool Backlog::empty() const
{
    return events.isEmpty() && told.isEmpty() && claims.isEmpty() && reports.isEmpty()
        && batches.empty() && droppedMessages == 0 && droppedNotes == 0;
}

bool Backlog::add(QPair<MacAddress, QByteArray> report)
{
    const qint64 bytes = report.second.size();
    if (reportBytes + bytes > MostReports) {
        ++droppedNotes;
        return false;
    }
    const bool added = add(reports, std::move(report));
    reportBytes += added ? bytes : 0;
    return added;
}

bool Backlog::add(std::vector<servers::LogMessage> messages)
{
    if (messageCount + messages.size() > MostMessages) {
        droppedMessages += qint64(messages.size());
        return false;
    }
    messageCount += messages.size();
    batches.push_back(std::move(messages));
    return true;
}

Backlog Backlog::take()
{
    Backlog taken = std::exchange(*this, {});
    while (taken.messageCount > MostKeptTogether && taken.batches.size() > 1) {
        const size_t size = taken.batches.back().size();
        taken.messageCount -= size;
        messageCount += size;
        batches.push_front(std::move(taken.batches.back()));
        taken.batches.pop_back();
    }
    return taken;
}

} // namespace provisioning
