#pragma once

#include "rules/schedule.h"
#include "virtualphone/handset.h"

namespace virtualphone {

/** How a phone comes up. */
enum class StartReason {
    PowerOn,
    Restart, ///< from its pages, or by NOTIFY
    ParameterUpdate,
    Upgrade,
};

/** When a phone does what by itself: the periodic, the delayed and the repeated ("Triggers" and
 *  "Configurable Schedules", SPA/ATA guide pp. 51-53 and 85-90). */
class Timetable
{
public:
    /** @p handset must outlive this. */
    explicit Timetable(Handset &handset) : m_handset(handset) { }

    void started(StartReason reason);
    void stopped(); ///< nothing is due while the phone is down
    void resyncEnded(bool success);
    void upgradeEnded(bool success);
    void callBegan() { m_busy = true; }
    void callEnded();

    /** Asked for by somebody: now, or when the call is over; @p rule as in Phone::resync. */
    void askForResync(const QString &rule);

    std::optional<Moment> due() const;

    struct Resync
    {
        ResyncReason reason = ResyncReason::Periodic;
        QString rule;
    };
    /** The resync whose time has come, if one has; it is then under way. */
    std::optional<Resync> takeResync();
    bool takeUpgrade(); ///< the same for a repeated upgrade

    bool isBusy() const { return m_busy; }

private:
    struct Due
    {
        Moment when;
        ResyncReason reason = ResyncReason::Periodic;
        QString rule;
    };

    void schedule(rules::Moment what, int number, ResyncReason reason);
    void scheduleIn(std::chrono::milliseconds delay, ResyncReason reason);
    std::chrono::milliseconds within(const rules::Span &span);
    rules::ResyncSettings settings() const;
    rules::ResyncFacts facts() const;
    QTime timeOfDay() const;
    Moment afterCall(Moment when) const;
    bool triggered(bool due) const;
    std::optional<bool> trigger(QByteArrayView element) const;
    void lookAtTriggers();
    void watchTriggers();

    Handset &m_handset;
    std::optional<Due> m_resync;
    std::optional<Moment> m_upgrade;
    std::optional<Moment> m_trigger; ///< when to look at the triggers next
    int m_periods = 0; ///< since the last start
    bool m_busy = false;
    std::optional<Moment> m_idleSince; ///< absent: no call yet
};

} // namespace virtualphone
