#include "virtualphone/upgraderun.h"

#include "rules/version.h"
#include "virtualphone/firmware.h"
#include "virtualphone/phonelog.h"

#include <QCoreApplication>

namespace virtualphone {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(virtualphone)
};

Fetch requestFor(const Handset &handset, const Location &location)
{
    Fetch fetch;
    fetch.purpose = Fetch::Purpose::Firmware;
    fetch.location = location;
    fetch.userAgent = handset.userAgent();
    return fetch;
}

} // namespace

UpgradeRun::UpgradeRun(Handset &handset, const Location &location)
    : m_handset(handset), m_retrieval(requestFor(handset, location), {})
{
}

Actions UpgradeRun::begin()
{
    m_handset.upgrade.when = m_handset.now;
    m_handset.upgrade.location = m_retrieval.location();
    Actions actions;
    logTo(actions, m_handset, LogEvent::UpgradeRequest, m_handset.upgrade);
    actions.push_back(
        Step{Step::Kind::Upgrades,
             Words::tr("asks for the firmware %1").arg(m_retrieval.location().toString())});
    actions.push_back(m_retrieval.ask(++m_handset.lastFetch));
    return actions;
}

Actions UpgradeRun::receive(quint64 id, const FetchResult &result)
{
    if (m_state != State::Running || !m_retrieval.awaits(id))
        return {};
    const auto retrieved = m_retrieval.receive(result);
    if (!retrieved)
        return {m_retrieval.ask(++m_handset.lastFetch)};
    return retrieved->end == Retrieved::End::Content ? accept(retrieved->body)
                                                     : fail(retrieved->error);
}

Actions UpgradeRun::accept(const QByteArray &image)
{
    const auto version = firmwareVersion(image, m_retrieval.location().path);
    if (!version)
        return fail(version.error().message);
    const QString limit = m_handset.configuration.value("Downgrade_Rev_Limit").trimmed();
    if (!rules::allowedByDowngradeLimit(*version, limit))
        return fail(Words::tr("%1 is older than Downgrade_Rev_Limit %2").arg(*version, limit));
    const schema::ModelFacts &facts = m_handset.identity.model->facts();
    if (const auto hop = facts.hopBetween(m_handset.firmware, *version))
        return fail(Words::tr("%1 cannot be loaded over %2: %3 must come first")
                        .arg(*version, m_handset.firmware, hop->through));

    m_state = State::Succeeded;
    m_version = *version;
    m_handset.upgrade.failures = 0;
    m_handset.upgrade.error.clear();
    Actions actions;
    actions.push_back(
        Step{Step::Kind::Receives,
             Words::tr("receives firmware %1, %2 bytes").arg(m_version).arg(image.size())});
    logTo(actions, m_handset, LogEvent::UpgradeSuccess, m_handset.upgrade);
    return actions;
}

Actions UpgradeRun::fail(const QString &error)
{
    m_state = State::Failed;
    ++m_handset.upgrade.failures;
    m_handset.upgrade.error = error;
    Actions actions;
    logTo(actions, m_handset, LogEvent::UpgradeFailure, m_handset.upgrade);
    actions.push_back(Step{Step::Kind::Fails, Words::tr("the upgrade failed: %1").arg(error)});
    return actions;
}

} // namespace virtualphone
