#pragma once

#include "base/result.h"

#include <QString>
#include <QStringView>
#include <QTime>

#include <functional>
#include <optional>
#include <vector>

namespace rules {

/** From so many seconds to so many; never backwards. */
struct Span
{
    qint64 earliest = 0;
    qint64 latest = 0;

    bool operator==(const Span &) const = default;
};

/** "1800+300,3600+600": delays in seconds, each perhaps with a random extra, taken in turn; the
 *  last one is repeated for ever (guide SPA/ATA p. 53). At most 32 delays. */
class Schedule
{
public:
    static Result<Schedule> parse(QStringView text);

    /** The delay before attempt @p number, from 0; absent where it is 0 or nothing is written:
     *  there is no such attempt. */
    std::optional<Span> delay(int number) const;

    const std::vector<Span> &delays() const { return m_delays; }

private:
    std::vector<Span> m_delays;
};

/** A time of day as Resync_At has it: "0230"; 2400 is midnight. */
Result<QTime> parseTimeOfDay(QStringView text);

/** What families and guides differ in; see the catalogue for which phone does what. */
struct ResyncFacts
{
    /** Seconds that one unit of Resync_Random_Delay stands for: 20 on SPA (guide SPA/ATA p. 85),
     *  1 on multiplatform phones (guide MPP, "Resync Random Delay"). */
    int randomDelayUnit = 20;

    /** Whether Resync_At_Random_Delay widens Resync_At (MPP), or it is ten minutes (SPA). */
    bool spreadIsSet = false;

    /** What a Resync_Error_Retry_Delay of 0 does: both guides say never, the SPA guide's
     *  reference (p. 86) says at once. */
    bool retriesAtOnce = false;

    /** A trigger that holds starts a resync (SPA), or one that does not blocks the periodic one
     *  (MPP). */
    bool triggerStarts = true;
};

/** What a phone's own settings say about when it asks. */
struct ResyncSettings
{
    bool enabled = true; ///< Provision_Enable
    bool onReset = true; ///< Resync_On_Reset
    bool afterUpgradeAttempt = true; ///< Resync_After_Upgrade_Attempt
    int randomDelay = 2; ///< Resync_Random_Delay, in the family's units
    Schedule periodic; ///< Resync_Periodic
    Schedule errorRetry; ///< Resync_Error_Retry_Delay
    std::optional<QTime> at; ///< Resync_At
    int atRandomDelay = 600; ///< Resync_At_Random_Delay, s
    int forcedDelay = 14'400; ///< Forced_Resync_Delay, s: longest wait for a busy line

    /** Reads them by element name from @p value (absent: the factory's). A value that is not right
     *  is ignored, as the phone does. */
    static ResyncSettings from(const std::function<std::optional<QString>(QStringView)> &value);
};

/** What has just happened to the phone. */
enum class Moment {
    PowerUp, ///< also a reboot that somebody asked for
    RebootByUpdate, ///< settings or firmware changed: no resync of its own (guide p. 85)
    UpgradeAttempt,
    Success, ///< a resync has succeeded
    Failure, ///< a resync has failed
};

/** When the phone asks next, counted in seconds from the moment. */
struct NextResync
{
    Span idle; ///< while all lines are idle
    Span busy; ///< at the latest, while a line stays busy: after Forced_Resync_Delay
    QString why; ///< the setting that decides, in words
};

/** Absent: it never asks by itself. @p number counts successes, or failures in a row, from 0;
 *  @p now is the phone's own time of day, for Resync_At. */
std::optional<NextResync> nextResync(const ResyncSettings &settings, const ResyncFacts &facts,
                                     Moment moment, int number, QTime now);

/** What the two triggers do to a phone. @p due: the periodic resync is due now. */
bool resyncsNow(const ResyncFacts &facts, std::optional<bool> trigger1,
                std::optional<bool> trigger2, bool due);

/** "every 1 h, plus up to 10 min": a schedule in words; empty where it says nothing. */
QString inWords(const Schedule &schedule);

/** "1 h 30 min" */
QString secondsInWords(qint64 seconds);

} // namespace rules
