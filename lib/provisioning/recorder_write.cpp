// What the recorder writes down, and how long it holds what the database does not take.

#include "provisioning/recorder.h"

#include "provisioning/reports.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>

namespace provisioning {

using inventory::Device;
using inventory::Event;
using inventory::LogLine;
using namespace std::chrono_literals;

namespace {

constexpr auto LongestHeld = 120s; // a database server is back by then, or somebody has to look
constexpr int LongestFirmware = 64; // "sip78xx.11-3-1MPP4-1"

QString tr(const char *text)
{
    return QCoreApplication::translate("provisioning", text);
}

bool sameMemory(const Device &left, const Device &right)
{
    const bool sameLists =
        left.told == right.told || (left.told && right.told && *left.told == *right.told);
    return sameLists && left.toldPassword == right.toldPassword && left.firmware == right.firmware;
}

} // namespace

bool Recorder::Unwritten::empty() const
{
    return events.isEmpty() && lines.isEmpty() && told.isEmpty() && firmware.isEmpty()
        && claims.isEmpty() && reports.isEmpty();
}

// As much as may wait to be looked at, and no more: it lies in memory all the same.
bool Recorder::Unwritten::isTooMuch() const
{
    qint64 bytes = 0;
    for (const auto &report : reports)
        bytes += report.second.size();
    return size_t(lines.size()) > Backlog::MostMessages || bytes > Backlog::MostReports
        || std::max({events.size(), told.size(), claims.size(), reports.size()})
        > Backlog::MostNotes;
}

void Recorder::keep(Backlog &queues)
{
    const QList<LogLine> lines = attributed(queues);
    tellDropped(queues);
    m_unwritten.events += queues.events;
    m_unwritten.lines += lines;
    m_unwritten.told += queues.told;
    m_unwritten.claims += queues.claims;
    m_unwritten.reports += queues.reports;
    for (const Event &event : std::as_const(queues.events)) { // the last word of each phone
        if (event.mac && !event.firmware.isEmpty())
            m_unwritten.firmware.insert(*event.mac, event.firmware.left(LongestFirmware));
    }
    write();
    m_linesSinceTrim += lines.size();
    if (m_news.events && !queues.events.isEmpty())
        m_news.events(queues.events);
    if (m_news.lines && !lines.isEmpty())
        m_news.lines(lines);
}

// Whose each line is; what of them tells of a resync or an upgrade joins the events.
QList<LogLine> Recorder::attributed(Backlog &queues)
{
    QList<LogLine> lines;
    lines.reserve(qsizetype(queues.messageCount));
    for (const Event &event : queues.events) {
        const bool named = event.outcome == Event::Outcome::Refused; // and by whom?
        if (event.mac && !named && m_fleet->device(*event.mac))
            m_attribution.seenAt(event.address, *event.mac);
    }
    for (std::vector<servers::LogMessage> &messages : queues.batches) {
        for (const servers::LogMessage &message : messages) {
            lines.append(m_attribution.attribute(message, *m_fleet));
            if (auto event = m_attribution.eventOf(lines.back(), *m_fleet))
                queues.events.append(std::move(*event));
        }
        messages = {}; // of a flood, no line is held twice
    }
    return lines;
}

void Recorder::tellDropped(const Backlog &queues)
{
    const auto tell = [this](const QString &what) {
        trouble(Error::world(
            what + u' '
            + tr("Let phones log less (Debug_Level), or put the database on a faster disk.")));
    };
    if (queues.droppedMessages > 0)
        tell(tr("%1 lines of syslog came faster than the disk takes them and were not kept.")
                 .arg(queues.droppedMessages));
    if (queues.droppedNotes > 0)
        tell(tr("%1 contacts of phones came faster than the disk takes them and were not kept.")
                 .arg(queues.droppedNotes));
}

void Recorder::write()
{
    const bool log = writeLog();
    const bool memory = writeMemory();
    const bool claims = writeClaims();
    if (writeReports() && claims && memory && log) {
        m_unwritten.since.reset();
        return;
    }
    const auto now = std::chrono::steady_clock::now();
    m_unwritten.since = m_unwritten.since.value_or(now);
    if (now - *m_unwritten.since < LongestHeld && !m_unwritten.isTooMuch())
        return;
    trouble(Error::world(tr("%1 events, %2 lines of syslog and %3 reports could not be written "
                            "down and are lost.")
                             .arg(QString::number(m_unwritten.events.size()),
                                  QString::number(m_unwritten.lines.size()),
                                  QString::number(m_unwritten.reports.size()))));
    m_unwritten = {};
}

bool Recorder::writeLog()
{
    if (m_unwritten.events.isEmpty() && m_unwritten.lines.isEmpty())
        return true;
    if (const Result<void> kept = m_log->append(m_unwritten.events, m_unwritten.lines); !kept) {
        trouble(kept.error());
        if (kept.error().kind != Error::Kind::Refused) // or it would be refused for ever
            return false;
    }
    m_unwritten.events = {};
    m_unwritten.lines = {};
    return true;
}

void Recorder::takeDown(Device &device, const Told &told)
{
    device.told = told.elements;
    const Result<QString> before = m_vault->toldPassword(device);
    if (told.adminPassword.isEmpty() || (before && *before == told.adminPassword))
        return;
    const auto sealed = m_vault->sealToldPassword(told.mac, told.adminPassword);
    if (sealed)
        device.toldPassword = *sealed;
    else
        trouble(sealed.error());
}

bool Recorder::writeMemory()
{
    QHash<MacAddress, Device> drafts;
    const auto draftOf = [&](const MacAddress &mac) -> Device * {
        if (const Device *known = m_fleet->device(mac); known && !drafts.contains(mac))
            drafts.insert(mac, *known);
        const auto draft = drafts.find(mac);
        return draft == drafts.end() ? nullptr : &*draft; // removed meanwhile
    };
    for (const Told &entry : std::as_const(m_unwritten.told)) {
        if (Device *device = draftOf(entry.mac))
            takeDown(*device, entry);
    }
    const auto &firmware = std::as_const(m_unwritten.firmware);
    for (auto it = firmware.cbegin(); it != firmware.cend(); ++it) {
        if (Device *device = draftOf(it.key()))
            device->firmware = *it;
    }
    QList<Device> changed;
    for (const Device &draft : std::as_const(drafts)) {
        if (!sameMemory(draft, *m_fleet->device(draft.mac)))
            changed.append(draft);
    }
    const Result<void> noted = changed.isEmpty() ? Result<void>() : m_inventory->noteTold(changed);
    if (!noted) {
        trouble(noted.error());
        return false;
    }
    m_unwritten.told = {};
    m_unwritten.firmware = {};
    if (!changed.isEmpty())
        look();
    return true;
}

bool Recorder::writeClaims()
{
    if (m_unwritten.claims.isEmpty())
        return true;
    if (const Result<void> noted = m_inventory->noteClaims(m_unwritten.claims); !noted) {
        trouble(noted.error());
        return false;
    }
    m_unwritten.claims = {};
    look();
    return true;
}

bool Recorder::writeReports()
{
    while (!m_unwritten.reports.isEmpty()) {
        const auto &[mac, bytes] = m_unwritten.reports.first();
        if (const Result<void> kept = keepReport(mac, bytes); !kept) {
            trouble(kept.error());
            return false;
        }
        m_unwritten.reports.removeFirst();
    }
    return true;
}

Result<void> Recorder::keepReport(const MacAddress &mac, const QByteArray &report)
{
    const auto kept = sealed(*m_vault, mac, {QDateTime::currentDateTimeUtc(), report});
    return kept ? m_log->keepReport(*kept) : kept.error();
}

} // namespace provisioning
