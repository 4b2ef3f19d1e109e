#include "cli/pushrun.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>

#include <unistd.h>

namespace cli {

namespace {

using inventory::Contact;
using inventory::Device;
using inventory::Event;
using provisioning::Proof;
using provisioning::proofStepName;
using provisioning::Push;
using namespace std::chrono_literals;

constexpr auto BetweenLooks = 500ms; // at the log

QString tr(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

} // namespace

Result<Exit> PushRun::run(const QList<MacAddress> &macs)
{
    bool held = false;
    for (const MacAddress &mac : macs) {
        if (!m_rows.isEmpty() && m_stop.wait(m_order.pause))
            break;
        if (m_order.first > 0 && m_rows.size() == m_order.first) {
            const Result<bool> proven = haveProven();
            if (!proven)
                return proven.error();
            held = !*proven;
            if (held)
                break;
        }
        if (auto done = tell(*m_fleet->device(mac)); !done)
            return done.error();
        progress(macs.size());
    }
    if (m_order.wait > 0s && !held) {
        if (auto done = follow(); !done)
            return done.error();
    }
    print();
    if (held)
        m_session.terminal.message(
            tr("Not told: %1 of %2. Those that went first did not all give proof.")
                .arg(macs.size() - m_rows.size())
                .arg(macs.size()));
    return m_rows.size() == macs.size() && allWell() ? Exit::Done : Exit::Found;
}

Result<bool> PushRun::haveProven()
{
    const Result<void> followed = follow();
    return followed ? Result<bool>(allWell()) : followed.error();
}

bool PushRun::allWell() const
{
    return std::all_of(m_rows.begin(), m_rows.end(), [](const Row &row) { return row.well(); });
}

Result<void> PushRun::tell(const Device &device)
{
    const auto contacts = m_log.contacts();
    if (!contacts)
        return contacts.error();
    const QDateTime since = QDateTime::currentDateTimeUtc();
    const Event event =
        m_pusher.push(m_order.push, *m_fleet, device, contacts->value(device.mac), m_order.way)
            .result();
    m_rows.append({device.mac, since, event, std::nullopt});
    return m_log.append({event}, {});
}

Result<void> PushRun::follow()
{
    const auto end = std::chrono::steady_clock::now() + m_order.wait;
    for (;;) {
        if (auto done = look(); !done)
            return done;
        if (allWell() || std::chrono::steady_clock::now() >= end || m_stop.wait(BetweenLooks))
            return {};
    }
}

// What the log shows by now, and what the phones said since.
Result<void> PushRun::look()
{
    const auto before = m_log.contacts();
    if (!before)
        return before.error();
    if (const auto said = m_pusher.follow(*m_fleet, *before); !said.isEmpty()) {
        if (auto kept = m_log.append(said, {}); !kept)
            return kept;
    }
    const auto contacts = m_log.contacts();
    if (!contacts)
        return contacts.error();
    for (Row &row : m_rows) {
        if (!row.told() || (row.proof && !row.proof->missing))
            continue;
        const auto proof = proofOf(row, contacts->value(row.mac));
        if (!proof)
            return proof.error();
        row.proof = *proof;
    }
    return {};
}

Result<Proof> PushRun::proofOf(const Row &row, const Contact &contact) const
{
    if (m_order.push != Push::Report)
        return provisioning::proofOf(m_order.push, *m_fleet, *m_fleet->device(row.mac), contact,
                                     row.since);
    inventory::EventFilter filter;
    filter.mac = row.mac;
    filter.most = 50; // a report is among a phone's last steps
    const auto events = m_log.events(filter);
    return events ? Result<Proof>(provisioning::proofOfReport(*events, row.since)) : events.error();
}

void PushRun::progress(qsizetype all) const
{
    if (all > 1 && isatty(STDERR_FILENO))
        fprintf(stderr, "\r%lld of %lld%s", qlonglong(m_rows.size()), qlonglong(all),
                m_rows.size() == all ? "\n" : "");
}

QString PushRun::Row::state() const
{
    if (!told())
        return QStringLiteral("failed");
    if (!proof || proof->lit.isEmpty())
        return QStringLiteral("pushed");
    QStringList lit;
    for (const auto step : proof->lit)
        lit.append(proofStepName(step));
    return lit.join(QStringLiteral(" → "));
}

QString PushRun::Row::why() const
{
    if (!told())
        return event.remedy;
    if (!proof || !proof->missing)
        return {};
    return tr("missing: %1. %2").arg(proofStepName(*proof->missing), proof->why);
}

QJsonObject PushRun::Row::toJson() const
{
    QJsonArray lit;
    for (const auto step : proof ? proof->lit : QList<provisioning::ProofStep>())
        lit.append(proofStepName(step));
    const bool missing = proof && proof->missing;
    return {{QStringLiteral("mac"), mac.toString()},
            {QStringLiteral("pushed"), told()},
            {QStringLiteral("steps"), lit},
            {QStringLiteral("missing"),
             missing ? QJsonValue(proofStepName(*proof->missing)) : QJsonValue()},
            {QStringLiteral("why"), why()}};
}

void PushRun::print() const
{
    QJsonArray array;
    Table table{{tr("PHONE"), tr("STEPS"), tr("WHY")}, {}};
    for (const Row &row : m_rows) {
        array.append(row.toJson());
        table.rows.append({row.mac.toString(), row.state(), row.why()});
    }
    if (m_session.json)
        m_session.terminal.json(QJsonDocument(array));
    else
        m_session.terminal.table(table);
}

} // namespace cli
