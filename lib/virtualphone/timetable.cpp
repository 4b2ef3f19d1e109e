#include "virtualphone/timetable.h"

#include "virtualphone/rulebook.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace virtualphone {
namespace {

constexpr auto triggerInterval = 1s; // how often a phone looks: no guide says
constexpr auto atOnce = 1s; // "immediately", but never in a loop without time

std::chrono::seconds seconds(const Configuration &configuration, QByteArrayView name)
{
    return std::chrono::seconds(std::max(configuration.number(name).value_or(0), 0));
}

/** "GMT-08:00" as the phones write it, 0 where it is anything else. */
std::chrono::minutes zoneOffset(const QString &zone)
{
    static const QRegularExpression form(u"^GMT([+-])(\\d{2}):(\\d{2})$"_s);
    const auto match = form.match(zone.trimmed());
    if (!match.hasMatch())
        return 0min;
    const int minutes = match.captured(2).toInt() * 60 + match.captured(3).toInt();
    return std::chrono::minutes(match.captured(1) == u"-" ? -minutes : minutes);
}

std::optional<std::chrono::minutes> timeOfDay(const QString &hhmm)
{
    static const QRegularExpression form(u"^([01]\\d|2[0-3])([0-5]\\d)$"_s);
    const auto match = form.match(hhmm.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    return std::chrono::minutes(match.captured(1).toInt() * 60 + match.captured(2).toInt());
}

} // namespace

void Timetable::started(StartReason reason)
{
    const Configuration &configuration = m_handset.configuration;
    const bool enabled = configuration.isYes("Provision_Enable");
    const bool fresh = reason == StartReason::PowerOn || reason == StartReason::Restart;
    const bool upgraded = reason == StartReason::Upgrade;
    m_periods = 0;
    watchTriggers();
    if (enabled && fresh && configuration.isYes("Resync_On_Reset")) {
        const auto units = configuration.number("Resync_Random_Delay").value_or(0);
        scheduleIn(m_handset.randomDelay(units * m_handset.behaviour.randomDelayUnit),
                   ResyncReason::PowerUp);
    } else if (enabled && upgraded && configuration.isYes("Resync_After_Upgrade_Attempt")) {
        scheduleIn(0ms, ResyncReason::PowerUp);
    } else {
        schedulePeriodic();
    }
}

void Timetable::stopped()
{
    m_resync.reset();
    m_upgrade.reset();
    m_trigger.reset();
    m_busy = false;
    m_idleSince.reset();
}

void Timetable::scheduleIn(std::chrono::milliseconds delay, ResyncReason reason)
{
    m_resync = Due{m_handset.now + delay, reason, {}};
}

void Timetable::schedulePeriodic()
{
    m_resync.reset();
    if (!m_synced || !m_handset.configuration.isYes("Provision_Enable"))
        return;
    if (const auto wait = untilResyncAt()) // then Resync_Periodic is ignored (SPA/ATA p. 52)
        return scheduleIn(*wait, ResyncReason::Periodic);
    const QString schedule = m_handset.configuration.value("Resync_Periodic");
    const auto wait = delay(schedule, m_periods, m_handset);
    if (wait && *wait > 0ms)
        scheduleIn(*wait, ResyncReason::Periodic);
}

std::optional<std::chrono::milliseconds> Timetable::untilResyncAt()
{
    const Configuration &configuration = m_handset.configuration;
    const auto at = timeOfDay(configuration.firstOf({"Resync_At__HHmm_", "Resync_At_HHmm_"}));
    if (!at)
        return std::nullopt;
    const auto local = m_handset.now + zoneOffset(configuration.value("Time_Zone"));
    const auto midnight = std::chrono::floor<std::chrono::days>(local);
    auto wait = midnight + *at - local;
    if (wait <= 0ms)
        wait += 24h;
    return wait + m_handset.randomDelay(seconds(configuration, "Resync_At_Random_Delay"));
}

void Timetable::scheduleRetry()
{
    m_resync.reset();
    const QString schedule = m_handset.configuration.value("Resync_Error_Retry_Delay");
    const auto wait = delay(schedule, m_handset.resync.failures - 1, m_handset);
    if (wait && *wait > 0ms)
        scheduleIn(*wait, ResyncReason::Retry);
    else if (wait && m_handset.behaviour.zeroRetry == Behaviour::ZeroRetry::AtOnce)
        scheduleIn(atOnce, ResyncReason::Retry);
}

void Timetable::resyncEnded(bool success)
{
    m_synced = m_synced || success;
    watchTriggers();
    if (m_resync && m_resync->reason == ResyncReason::Explicit)
        return; // somebody asked again meanwhile
    if (!success)
        return scheduleRetry();
    schedulePeriodic();
    ++m_periods;
}

void Timetable::upgradeEnded(bool success)
{
    m_upgrade.reset();
    if (success)
        return; // the phone restarts
    const QString schedule = m_handset.configuration.value("Upgrade_Error_Retry_Delay");
    const auto wait = delay(schedule, m_handset.upgrade.failures - 1, m_handset);
    if (wait && *wait > 0ms)
        m_upgrade = m_handset.now + *wait;
    if (m_handset.configuration.isYes("Resync_After_Upgrade_Attempt")
        && m_handset.configuration.isYes("Provision_Enable"))
        scheduleIn(0ms, ResyncReason::PowerUp);
}

void Timetable::callEnded()
{
    m_busy = false;
    m_idleSince = m_handset.now;
}

void Timetable::askForResync(const QString &rule)
{
    m_resync = Due{m_handset.now, ResyncReason::Explicit, rule};
}

Moment Timetable::afterCall(Moment when) const
{
    const auto forced = seconds(m_handset.configuration, "Forced_Resync_Delay");
    switch (m_handset.behaviour.forcedDelay) {
    case Behaviour::ForcedDelay::LimitsWaitForIdle:
        return m_busy ? when + forced : when;
    case Behaviour::ForcedDelay::CountsFromIdle:
        if (m_busy)
            return Moment::max();
        return m_idleSince ? std::max(when, *m_idleSince + forced) : when;
    }
    return when;
}

std::optional<Moment> Timetable::due() const
{
    std::optional<Moment> first;
    const auto consider = [&first](std::optional<Moment> when) {
        if (when && *when != Moment::max() && (!first || *when < *first))
            first = when;
    };
    consider(m_trigger);
    consider(m_busy ? std::nullopt : m_upgrade);
    consider(m_resync ? std::optional(afterCall(m_resync->when)) : std::nullopt);
    return first;
}

std::optional<Timetable::Resync> Timetable::takeResync()
{
    const auto now = m_handset.now;
    const bool starts = m_handset.behaviour.trigger == Behaviour::Trigger::Starts;
    if (m_trigger && now >= *m_trigger) {
        watchTriggers();
        if (starts && triggerHolds() && !m_resync)
            scheduleIn(0ms, ResyncReason::Periodic);
        else if (starts && triggerHolds() && m_resync->reason == ResyncReason::Periodic)
            m_resync->when = std::min(m_resync->when, now);
    }
    if (!m_resync || now < afterCall(m_resync->when))
        return std::nullopt;
    const Due taken = *std::exchange(m_resync, std::nullopt);
    if (!starts && taken.reason == ResyncReason::Periodic && hasTrigger() && !triggerHolds()) {
        schedulePeriodic();
        return std::nullopt;
    }
    return Resync{taken.reason, taken.rule};
}

bool Timetable::takeUpgrade()
{
    if (!m_upgrade || m_busy || m_handset.now < *m_upgrade)
        return false;
    m_upgrade.reset();
    return true;
}

bool Timetable::hasTrigger() const
{
    return !m_handset.configuration.value("Resync_Trigger_1").trimmed().isEmpty()
        || !m_handset.configuration.value("Resync_Trigger_2").trimmed().isEmpty();
}

bool Timetable::triggerHolds() const
{
    return holds(m_handset.configuration.value("Resync_Trigger_1"), m_handset)
        || holds(m_handset.configuration.value("Resync_Trigger_2"), m_handset);
}

void Timetable::watchTriggers()
{
    const bool watch = m_handset.behaviour.trigger == Behaviour::Trigger::Starts && hasTrigger()
        && m_handset.configuration.isYes("Provision_Enable");
    m_trigger = watch ? std::optional<Moment>(m_handset.now + triggerInterval) : std::nullopt;
}

} // namespace virtualphone
