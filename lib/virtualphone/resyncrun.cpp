#include "virtualphone/resyncrun.h"

#include "virtualphone/phonelog.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace virtualphone {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(virtualphone)
};

/** The actions of @p more behind those of @p actions. */
void append(Actions &actions, Actions more)
{
    std::move(more.begin(), more.end(), std::back_inserter(actions));
}

/** Names only: among the values are secrets. */
QString inWords(const QStringList &changed)
{
    constexpr qsizetype most = 4;
    if (changed.isEmpty())
        return Words::tr("nothing changes");
    const QString first = changed.first(std::min(most, changed.size())).join(QStringLiteral(", "));
    return changed.size() <= most
        ? Words::tr("changes %1").arg(first)
        : Words::tr("changes %1 and %n more", nullptr, int(changed.size() - most)).arg(first);
}

} // namespace

ResyncRun::ResyncRun(Handset &handset, const QString &once) : m_handset(handset), m_once(once)
{
    if (once.isEmpty())
        m_rules = {"Profile_Rule", "Profile_Rule_B", "Profile_Rule_C", "Profile_Rule_D"};
}

Actions ResyncRun::begin()
{
    m_handset.resync.when = m_handset.now;
    if (m_once.isEmpty())
        return next();
    const auto verdict = judge(m_once, RuleKind::Profile, m_handset);
    if (!verdict)
        return fail(verdict.error().message);
    assign(*verdict);
    return verdict->fetches ? fetch(*verdict) : next();
}

Actions ResyncRun::next()
{
    while (!m_rules.isEmpty()) {
        const QString rule = m_handset.configuration.value(m_rules.takeFirst());
        const auto verdict = judge(rule, RuleKind::Profile, m_handset);
        if (!verdict)
            return fail(verdict.error().message);
        assign(*verdict);
        if (verdict->fetches)
            return fetch(*verdict);
    }
    m_state = State::Succeeded;
    m_handset.resync.failures = 0;
    m_handset.resync.error.clear();
    return {};
}

Actions ResyncRun::fetch(const Verdict &verdict)
{
    m_verdict = verdict;
    m_handset.resync.location = verdict.location;
    Fetch request;
    request.purpose = Fetch::Purpose::Profile;
    request.location = verdict.location;
    request.userAgent = m_handset.userAgent();
    if (verdict.post && verdict.location.scheme != rules::Scheme::Tftp) {
        request.method = Fetch::Method::Post;
        request.body = postBody(verdict);
    }
    m_retrieval.emplace(request, verdict.credentials);

    Actions actions;
    logTo(actions, m_handset, LogEvent::ResyncRequest, m_handset.resync);
    actions.push_back(
        Step{Step::Kind::Fetches, Words::tr("asks for %1").arg(verdict.location.toString())});
    actions.push_back(m_retrieval->ask(++m_handset.lastFetch));
    return actions;
}

QByteArray ResyncRun::postBody(const Verdict &verdict) const
{
    const QByteArray name = "GPP_" + QByteArray(1, verdict.post->toUpper().toLatin1());
    return expand(m_handset.configuration.value(name), m_handset, m_handset.resync).toUtf8();
}

Actions ResyncRun::receive(quint64 id, const FetchResult &result)
{
    if (m_state != State::Running || !m_retrieval || !m_retrieval->awaits(id))
        return {};
    const auto retrieved = m_retrieval->receive(result);
    if (!retrieved)
        return {m_retrieval->ask(++m_handset.lastFetch)};
    switch (retrieved->end) {
    case Retrieved::End::Content:
        return accept(*retrieved);
    case Retrieved::End::FileFailure:
        if (!m_handset.configuration.isYes("Resync_Fails_On_FNF"))
            return next(); // the guide: then a missing file is a success (SPA/ATA p. 56)
        break;
    case Retrieved::End::NoConnection:
        break;
    }
    return fail(retrieved->error);
}

Actions ResyncRun::accept(const Retrieved &retrieved)
{
    const QByteArray aliasElement = m_verdict.alias
        ? "GPP_" + QByteArray(1, m_verdict.alias->toUpper().toLatin1())
        : QByteArray();
    const auto applied = applyProfile(retrieved.body, m_verdict.key,
                                      m_handset.configuration.value(aliasElement), m_handset);
    if (!applied)
        return fail(applied.error().message);
    m_applied = m_applied || !applied->changed.isEmpty();
    m_needsReboot = m_needsReboot || applied->beyondProvisioning
        || (anyChangeReboots() && !applied->changed.isEmpty());

    Actions actions;
    actions.push_back(Step{Step::Kind::Applies,
                           Words::tr("receives %1 bytes; %2")
                               .arg(retrieved.body.size())
                               .arg(inWords(applied->changed))});
    m_handset.resync.error.clear();
    logTo(actions, m_handset, LogEvent::ResyncSuccess, m_handset.resync);
    append(actions, next());
    return actions;
}

Actions ResyncRun::fail(const QString &error)
{
    m_state = State::Failed;
    ++m_handset.resync.failures;
    m_handset.resync.error = error;
    Actions actions;
    logTo(actions, m_handset, LogEvent::ResyncFailure, m_handset.resync);
    actions.push_back(Step{Step::Kind::Fails, Words::tr("the resync failed: %1").arg(error)});
    return actions;
}

bool ResyncRun::anyChangeReboots() const
{
    return m_handset.behaviour.provisioningChange == Behaviour::ProvisioningChange::Reboots;
}

void ResyncRun::assign(const Verdict &verdict)
{
    for (const auto &[name, value] : verdict.assignments) {
        const auto index = m_handset.identity.model->indexOf(name.toLatin1());
        if (!index)
            continue; // as in a profile, what a phone does not know it passes over
        const auto effect = m_handset.configuration.set(*index, value);
        m_applied = m_applied || effect != Configuration::Effect::None;
        m_needsReboot = m_needsReboot || effect == Configuration::Effect::Changed
            || (anyChangeReboots() && effect != Configuration::Effect::None);
    }
}

} // namespace virtualphone
