#include "virtualphone/timetable.h"

#include "virtualphone/rulebook.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace virtualphone {
namespace {

constexpr auto triggerInterval = 1s; // how often a phone looks: no guide says
constexpr auto atOnce = 1s; // "immediately", but never in a loop without time

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

/** A reboot by an update or an upgrade brings no resync of its own (SPA/ATA guide p. 85). */
rules::Moment momentOf(StartReason reason)
{
    switch (reason) {
    case StartReason::PowerOn:
    case StartReason::Restart:
        return rules::Moment::PowerUp;
    case StartReason::ParameterUpdate:
        return rules::Moment::RebootByUpdate;
    case StartReason::Upgrade:
        return rules::Moment::UpgradeAttempt;
    }
    return rules::Moment::PowerUp;
}

} // namespace

rules::ResyncSettings Timetable::settings() const
{
    const Configuration &configuration = m_handset.configuration;
    return rules::ResyncSettings::from([&](QStringView name) -> std::optional<QString> {
        if (name == u"Resync_At__HHmm_")
            return configuration.firstOf({"Resync_At__HHmm_", "Resync_At_HHmm_"});
        return configuration.value(name.toLatin1());
    });
}

rules::ResyncFacts Timetable::facts() const
{
    const Behaviour &behaviour = m_handset.behaviour;
    rules::ResyncFacts facts;
    facts.randomDelayUnit = int(behaviour.randomDelayUnit.count());
    facts.spreadIsSet = behaviour.atSpread == Behaviour::AtSpread::AsSet;
    facts.retriesAtOnce = behaviour.zeroRetry == Behaviour::ZeroRetry::AtOnce;
    facts.triggerStarts = behaviour.trigger == Behaviour::Trigger::Starts;
    return facts;
}

QTime Timetable::timeOfDay() const
{
    const auto local = m_handset.now + zoneOffset(m_handset.configuration.value("Time_Zone"));
    const auto midnight = std::chrono::floor<std::chrono::days>(local);
    return QTime::fromMSecsSinceStartOfDay(
        int(std::chrono::duration_cast<std::chrono::milliseconds>(local - midnight).count()));
}

std::chrono::milliseconds Timetable::within(const rules::Span &span)
{
    using std::chrono::seconds;
    return seconds(span.earliest) + m_handset.randomDelay(seconds(span.latest - span.earliest));
}

void Timetable::schedule(rules::Moment what, int number, ResyncReason reason)
{
    m_resync.reset();
    if (const auto next = rules::nextResync(settings(), facts(), what, number, timeOfDay()))
        scheduleIn(within(next->idle), reason);
}

void Timetable::started(StartReason reason)
{
    m_periods = 0;
    watchTriggers();
    const bool byUpdate = reason == StartReason::ParameterUpdate;
    schedule(momentOf(reason), 0, byUpdate ? ResyncReason::Periodic : ResyncReason::PowerUp);
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
    const auto wait =
        reason == ResyncReason::Retry ? std::max<std::chrono::milliseconds>(delay, atOnce) : delay;
    m_resync = Due{m_handset.now + wait, reason, {}};
}

void Timetable::resyncEnded(bool success)
{
    watchTriggers();
    if (m_resync && m_resync->reason == ResyncReason::Explicit)
        return; // somebody asked again meanwhile
    if (success)
        schedule(rules::Moment::Success, m_periods++, ResyncReason::Periodic);
    else
        schedule(rules::Moment::Failure, m_handset.resync.failures - 1, ResyncReason::Retry);
}

void Timetable::upgradeEnded(bool success)
{
    m_upgrade.reset();
    if (success)
        return; // the phone restarts
    const auto retries =
        rules::Schedule::parse(m_handset.configuration.value("Upgrade_Error_Retry_Delay"));
    const auto delay =
        retries ? retries->delay(m_handset.upgrade.failures - 1) : std::optional<rules::Span>();
    if (delay)
        m_upgrade = m_handset.now + within(*delay);
    if (m_handset.behaviour.afterUpgrade == Behaviour::AfterUpgrade::EveryAttempt)
        schedule(rules::Moment::UpgradeAttempt, m_periods, ResyncReason::PowerUp);
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
    const std::chrono::seconds forced(settings().forcedDelay);
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

/** A trigger that starts a resync does so as if the period had ended now. */
void Timetable::lookAtTriggers()
{
    if (!m_trigger || m_handset.now < *m_trigger)
        return;
    watchTriggers();
    const bool waits = m_resync && m_resync->reason != ResyncReason::Periodic;
    if (!waits && triggered(false))
        m_resync = Due{m_handset.now, ResyncReason::Periodic, {}};
}

std::optional<Timetable::Resync> Timetable::takeResync()
{
    lookAtTriggers();
    if (!m_resync || m_handset.now < afterCall(m_resync->when))
        return std::nullopt;
    const Due taken = *std::exchange(m_resync, std::nullopt);
    if (taken.reason == ResyncReason::Periodic && !triggered(true)) {
        schedule(rules::Moment::Success, m_periods++, ResyncReason::Periodic);
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

std::optional<bool> Timetable::trigger(QByteArrayView element) const
{
    return holds(m_handset.configuration.value(element), m_handset);
}

bool Timetable::triggered(bool due) const
{
    return rules::resyncsNow(facts(), trigger("Resync_Trigger_1"), trigger("Resync_Trigger_2"),
                             due);
}

void Timetable::watchTriggers()
{
    const bool set = trigger("Resync_Trigger_1") || trigger("Resync_Trigger_2");
    const bool watch =
        set && facts().triggerStarts && m_handset.configuration.isYes("Provision_Enable");
    m_trigger = watch ? std::optional<Moment>(m_handset.now + triggerInterval) : std::nullopt;
}

} // namespace virtualphone
