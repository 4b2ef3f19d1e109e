#include "virtualphone/phone.h"

#include "virtualphone/phonelog.h"

using namespace Qt::StringLiterals;

namespace virtualphone {
namespace {

void append(Actions &actions, Actions more)
{
    std::move(more.begin(), more.end(), std::back_inserter(actions));
}

QString inWords(std::chrono::milliseconds span)
{
    return Phone::tr("%n second(s)", nullptr,
                     int(std::chrono::ceil<std::chrono::seconds>(span).count()));
}

} // namespace

std::optional<NotifyEvent> notifyEvent(QByteArrayView name)
{
    if (name == "resync")
        return NotifyEvent::Resync;
    if (name == "reboot_now")
        return NotifyEvent::RebootNow;
    if (name == "restart_now")
        return NotifyEvent::RestartNow;
    if (name == "report")
        return NotifyEvent::Report;
    return std::nullopt;
}

Phone::Phone(Identity identity, Lease lease, Behaviour behaviour, quint64 seed)
    : m_handset(std::move(identity), std::move(lease), behaviour, seed), m_timetable(m_handset)
{
}

Actions Phone::powerOn(Moment now)
{
    m_handset.now = now;
    m_start = StartReason::PowerOn;
    Actions actions;
    comeUp(actions);
    settle(actions);
    return actions;
}

std::optional<Moment> Phone::due() const
{
    if (m_boot)
        return m_boot;
    return working() ? std::nullopt : m_timetable.due();
}

Actions Phone::wake(Moment now)
{
    m_handset.now = now;
    Actions actions;
    if (m_boot && now >= *m_boot)
        comeUp(actions);
    settle(actions);
    return actions;
}

/** Does whatever is due. */
void Phone::settle(Actions &actions)
{
    if (!m_up || working())
        return;
    if (const auto what = m_timetable.takeResync())
        startResync(*what, actions);
    else if (m_timetable.takeUpgrade())
        considerUpgrade(actions, true);
}

void Phone::comeUp(Actions &actions)
{
    m_boot.reset();
    m_up = true;
    actions.push_back(
        Step{Step::Kind::Boots,
             tr("%1 starts with firmware %2").arg(m_handset.productName(), m_handset.firmware)});
    m_timetable.started(m_start);
    registerLines(actions);
    if (const auto when = m_timetable.due(); when && *when > m_handset.now)
        actions.push_back(
            Step{Step::Kind::Waits, tr("waits %1").arg(inWords(*when - m_handset.now))});
}

void Phone::goDown(StartReason reason, Actions &actions)
{
    actions.push_back(Step{Step::Kind::Reboots, tr("reboots")});
    for (const auto &[line, state] : m_handset.lines)
        actions.push_back(Unregister{line});
    m_handset.lines.clear();
    m_resync.reset();
    m_upgrade.reset();
    m_report.reset();
    m_rebootPending = false;
    m_up = false;
    m_start = reason;
    m_timetable.stopped();
    m_boot = m_handset.now + m_handset.behaviour.bootTime;
}

void Phone::registerLines(Actions &actions)
{
    std::map<int, LineState> wanted;
    for (const Account &account : m_handset.accounts())
        wanted[account.line] = LineState{account, false, m_handset.now};
    for (const auto &[line, state] : m_handset.lines) {
        if (!wanted.contains(line))
            actions.push_back(Unregister{line});
    }
    for (auto &[line, state] : wanted) {
        const auto present = m_handset.lines.find(line);
        if (present != m_handset.lines.end() && present->second.account == state.account)
            state = present->second;
        else
            actions.push_back(Register{state.account, m_handset.sipUserAgent()});
    }
    m_handset.lines = std::move(wanted);
}

void Phone::startResync(const Timetable::Resync &what, Actions &actions)
{
    m_handset.reason = what.reason;
    m_resync.emplace(m_handset, what.rule);
    append(actions, m_resync->begin());
    resyncMayHaveEnded(actions);
}

Actions Phone::fetched(quint64 id, const FetchResult &result, Moment now)
{
    m_handset.now = now;
    Actions actions;
    if (m_resync) {
        append(actions, m_resync->receive(id, result));
        resyncMayHaveEnded(actions);
    } else if (m_upgrade) {
        append(actions, m_upgrade->receive(id, result));
        upgradeMayHaveEnded(actions);
    }
    if (m_report) {
        append(actions, m_report->receive(id, result));
        if (m_report->isOver())
            m_report.reset();
    }
    settle(actions);
    return actions;
}

void Phone::resyncMayHaveEnded(Actions &actions)
{
    if (!m_resync || m_resync->state() == ResyncRun::State::Running)
        return;
    const ResyncRun run = *std::exchange(m_resync, std::nullopt);
    m_rebootPending = m_rebootPending || run.needsReboot();
    m_timetable.resyncEnded(run.state() == ResyncRun::State::Succeeded);
    considerUpgrade(actions); // the walk's trace: before any reboot (steps 12 and 13)
    if (m_upgrade)
        return;
    if (m_rebootPending)
        return goDown(StartReason::ParameterUpdate, actions);
    registerLines(actions);
}

/** @p retry: Upgrade_Error_Retry_Delay is over. What failed is not asked for again before. */
void Phone::considerUpgrade(Actions &actions, bool retry)
{
    const QString rule = m_handset.configuration.value("Upgrade_Rule").trimmed();
    if (rule.isEmpty() || isBusy() || !m_handset.configuration.isYes("Upgrade_Enable"))
        return; // only while no line is active (SPA/ATA guide p. 57)
    const auto verdict = judge(rule, RuleKind::Upgrade, m_handset);
    if (!verdict) {
        actions.push_back(
            Step{Step::Kind::Fails, tr("Upgrade_Rule: %1").arg(verdict.error().message)});
        return;
    }
    const bool failedBefore =
        !retry && m_handset.upgrade.failures > 0 && verdict->location == m_handset.upgrade.location;
    const QString target = verdict->location.toString();
    const bool done = !verdict->conditional && target == m_unconditional;
    if (!verdict->fetches || failedBefore || done)
        return;
    m_unconditional = verdict->conditional ? QString() : target;
    startUpgrade(verdict->location, actions);
}

void Phone::startUpgrade(const Location &location, Actions &actions)
{
    m_upgrade.emplace(m_handset, location);
    append(actions, m_upgrade->begin());
}

void Phone::upgradeMayHaveEnded(Actions &actions)
{
    if (!m_upgrade || m_upgrade->state() == UpgradeRun::State::Running)
        return;
    const UpgradeRun run = *std::exchange(m_upgrade, std::nullopt);
    const bool success = run.state() == UpgradeRun::State::Succeeded;
    m_timetable.upgradeEnded(success);
    if (success) {
        m_handset.firmware = run.version();
        return goDown(StartReason::Upgrade, actions);
    }
    m_unconditional.clear();
    if (m_rebootPending)
        return goDown(StartReason::ParameterUpdate, actions);
    registerLines(actions);
}

Actions Phone::registration(int line, int status, Moment now)
{
    m_handset.now = now;
    const auto found = m_handset.lines.find(line);
    if (found == m_handset.lines.end())
        return {};
    LineState &state = found->second;
    const bool registered = status >= 200 && status < 300;
    const bool refreshed = state.registered && registered;
    if (state.registered != registered)
        state.since = now;
    state.registered = registered;
    if (refreshed)
        return {};
    const QString who = state.account.user + u'@' + state.account.domain;
    if (registered)
        return {Step{Step::Kind::Registers, tr("line %1 is registered as %2").arg(line).arg(who)}};
    const QString why = status == 0 ? tr("nobody answers") : u"SIP %1"_s.arg(status);
    return {Step{Step::Kind::Fails,
                 tr("line %1 could not register as %2: %3").arg(line).arg(who, why)}};
}

Result<Actions> Phone::resync(const QString &rule, Moment now)
{
    if (!m_up || !m_handset.configuration.isYes("Provision_Enable"))
        return Error::refused(tr("Provision_Enable is No."));
    m_handset.now = now;
    m_timetable.askForResync(rule);
    Actions actions;
    settle(actions);
    return actions;
}

Result<Actions> Phone::upgrade(const QString &rule, Moment now)
{
    if (!m_up || working() || isBusy() || !m_handset.configuration.isYes("Upgrade_Enable"))
        return Error::refused(tr("Upgrade_Enable is No, or the phone is busy."));
    m_handset.now = now;
    Actions actions;
    const QString what = rule.isEmpty() ? m_handset.configuration.value("Upgrade_Rule") : rule;
    const auto verdict = judge(what, RuleKind::Upgrade, m_handset);
    if (!verdict)
        return verdict.error();
    if (verdict->fetches)
        startUpgrade(verdict->location, actions);
    return actions;
}

Result<Actions> Phone::report(Moment now)
{
    const QString rule = m_handset.configuration.value("Report_Rule");
    if (!m_up || rule.trimmed().isEmpty())
        return Error::refused(tr("Report_Rule is empty."));
    m_handset.now = now;
    const auto verdict = judge(rule, RuleKind::Report, m_handset);
    if (!verdict)
        return verdict.error();
    if (!verdict->fetches)
        return Actions();
    m_report.emplace(m_handset, *verdict);
    return m_report->begin();
}

Actions Phone::reboot(Moment now)
{
    m_handset.now = now;
    Actions actions;
    goDown(StartReason::Restart, actions);
    return actions;
}

Result<Actions> Phone::notify(NotifyEvent event, Moment now)
{
    switch (event) {
    case NotifyEvent::Resync:
        if (!m_handset.configuration.isYes("Resync_From_SIP"))
            return Error::refused(tr("Resync_From_SIP is No."));
        return resync({}, now);
    case NotifyEvent::RebootNow:
    case NotifyEvent::RestartNow:
        return reboot(now);
    case NotifyEvent::Report:
        return report(now);
    }
    return Actions();
}

Actions Phone::setBusy(bool busy, Moment now)
{
    m_handset.now = now;
    if (busy)
        m_timetable.callBegan();
    else
        m_timetable.callEnded();
    Actions actions;
    settle(actions);
    return actions;
}

} // namespace virtualphone
