#include "provisioning/proof.h"

#include "provisioning/renderer.h"

#include <QCoreApplication>

#include <chrono>

namespace provisioning {

using inventory::Contact;
using inventory::Device;
using inventory::Fleet;
using inventory::Line;

namespace {

constexpr std::chrono::seconds RegistersWithin{30}; // of a phone that was given its profile

QString tr(const char *text)
{
    return QCoreApplication::translate("provisioning", text);
}

QStringList unregisteredLines(const Device &device, const Contact &contact)
{
    QStringList lines;
    for (const Line &line : device.lines) {
        if (!contact.registeredLines.contains(line.number))
            lines.append(QStringLiteral("%1 (%2)").arg(line.number).arg(line.extension));
    }
    return lines;
}

QString unregistered(const QStringList &lines)
{
    return tr("Not registered: line %1. Does Asterisk have this extension with the same "
              "secret? "
              "Export its files and reload it.")
        .arg(lines.join(QStringLiteral(", ")));
}

QString notReported()
{
    return tr(
        "No report came. Does its Report_Rule name this server, as http://SERVER/report/$MA.xml?");
}

// "POST /report/002584d8d062.xml", or PUT by TFTP
bool isReport(const inventory::Event &event)
{
    return event.outcome == inventory::Event::Outcome::Done
        && event.what.section(u' ', 1).startsWith(QLatin1String("/report/"));
}

bool isPush(const inventory::Event &event)
{
    return event.outcome == inventory::Event::Outcome::Done
        && event.door == inventory::Event::Door::Push;
}

/** Weighs what one contact shows. */
class Evidence
{
public:
    Evidence(Push push, const Fleet &fleet, const Device &device, const Contact &contact,
             QDateTime since)
        : m_push(push), m_fleet(fleet), m_device(device), m_contact(contact),
          m_since(std::move(since))
    {
    }

    bool shows(ProofStep step) const
    {
        switch (step) {
        case ProofStep::Pushed:
            return happened(m_contact.pushed);
        case ProofStep::Fetched:
            return happened(m_contact.fetched)
                && m_contact.fetchedRevision >= effectiveRevision(m_fleet, m_device);
        case ProofStep::Applied:
            return happened(m_contact.resynced);
        case ProofStep::Registered:
            return toldItsLines() && unregisteredLines(m_device, m_contact).isEmpty();
        case ProofStep::Upgraded:
            return happened(m_contact.upgraded);
        case ProofStep::Reported:
            return false; // no contact tells of it: see proofOfReport()
        }
        Q_UNREACHABLE();
    }

    QString whyNot(ProofStep step) const
    {
        switch (step) {
        case ProofStep::Pushed:
            return tr("The phone did not answer at its address. Is it switched on, and is its web "
                      "server enabled?");
        case ProofStep::Fetched:
            return notFetched();
        case ProofStep::Applied:
            return tr(
                "It fetched the file and has logged nothing since. Does its Syslog_Server name "
                "this server?");
        case ProofStep::Registered:
            return notRegistered();
        case ProofStep::Upgraded:
            return notUpgraded();
        case ProofStep::Reported:
            return notReported();
        }
        Q_UNREACHABLE();
    }

private:
    bool happened(const QDateTime &when) const { return when.isValid() && when >= m_since; }

    // Before it runs the new firmware a phone tells how it was with the old one.
    bool toldItsLines() const
    {
        const bool settled = m_push != Push::Upgrade
            || (happened(m_contact.upgraded) && m_contact.registeredAsOf >= m_contact.upgraded);
        return settled && happened(m_contact.registeredAsOf);
    }

    QString notFetched() const
    {
        if (!m_contact.failure.isEmpty())
            return m_contact.failure;
        if (happened(m_contact.fetched))
            return tr("What it fetched is older than the record; resync it again.");
        return tr("The phone answered but asked for no file. Is Provision_Enable on, and does it "
                  "reach the address in Profile_Rule?");
    }

    QString notRegistered() const
    {
        if (!toldItsLines())
            return tr("Its status page has not told yet which lines are registered.");
        return unregistered(unregisteredLines(m_device, m_contact));
    }

    QString notUpgraded() const
    {
        if (!m_contact.failure.isEmpty())
            return m_contact.failure;
        return tr("It neither logged \"Successful upgrade\" nor shows other firmware than before. "
                  "Is Upgrade_Enable on, and does its Upgrade_Rule name a file this server has?");
    }

    Push m_push;
    const Fleet &m_fleet;
    const Device &m_device;
    const Contact &m_contact;
    QDateTime m_since;
};

} // namespace

QList<ProofStep> stepsOf(Push push)
{
    switch (push) {
    case Push::Resync:
    case Push::Reboot: // a phone that starts fetches, too
        return {ProofStep::Pushed, ProofStep::Fetched, ProofStep::Applied, ProofStep::Registered};
    case Push::Upgrade:
        return {ProofStep::Pushed, ProofStep::Upgraded, ProofStep::Registered};
    case Push::Report:
        return {ProofStep::Pushed, ProofStep::Reported};
    }
    Q_UNREACHABLE();
}

Proof proofOf(Push push, const Fleet &fleet, const Device &device, const Contact &contact,
              const QDateTime &since)
{
    const Evidence evidence(push, fleet, device, contact, since);
    Proof proof;
    for (const ProofStep step : stepsOf(push)) {
        if (evidence.shows(step)) {
            proof.lit.append(step);
        } else if (!proof.missing) {
            proof.missing = step;
            proof.why = evidence.whyNot(step);
        }
    }
    return proof;
}

Proof proofOfReport(const QList<inventory::Event> &events, const QDateTime &since)
{
    const auto happened = [&](auto is) {
        return std::any_of(events.begin(), events.end(), [&](const inventory::Event &event) {
            return event.when >= since && is(event);
        });
    };
    Proof proof;
    if (happened(isPush))
        proof.lit.append(ProofStep::Pushed);
    if (happened(isReport))
        proof.lit.append(ProofStep::Reported);
    else
        proof = {proof.lit, ProofStep::Reported, notReported()};
    return proof;
}

QString registrationTrouble(const Device &device, const Contact &contact)
{
    if (!contact.fetched.isValid() || !contact.registeredAsOf.isValid()
        || contact.fetched.secsTo(contact.registeredAsOf) < RegistersWithin.count())
        return {};
    const QStringList lines = unregisteredLines(device, contact);
    return lines.isEmpty() ? QString() : unregistered(lines);
}

QString proofStepName(ProofStep step)
{
    switch (step) {
    case ProofStep::Pushed:
        return QStringLiteral("pushed");
    case ProofStep::Fetched:
        return QStringLiteral("fetched");
    case ProofStep::Applied:
        return QStringLiteral("applied");
    case ProofStep::Registered:
        return QStringLiteral("registered");
    case ProofStep::Upgraded:
        return QStringLiteral("upgraded");
    case ProofStep::Reported:
        return QStringLiteral("reported");
    }
    Q_UNREACHABLE();
}

} // namespace provisioning
