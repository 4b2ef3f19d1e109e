#pragma once

#include "base/result.h"

#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace rules {

/** Seconds a phone waits between digits; the plan and its rules may say otherwise. */
struct DigitTimers
{
    int shortSeconds = 3; ///< Interdigit_Short_Timer: once a rule is complete
    int longSeconds = 10; ///< Interdigit_Long_Timer: while none is
};

/** One rule of a plan, compiled: bit p of a set of places stands for "element p is next", and the
 *  bit behind the last element for "complete". */
struct DialRule
{
    static constexpr int Keys = 12; ///< 0 to 9, * and #

    std::array<quint64, Keys> matches = {}; ///< places whose element takes that key
    quint64 repeats = 0; ///< places whose element may be repeated, or left out
    quint64 tones = 0; ///< places before which the outside dial tone is played
    int length = 0; ///< elements, at most 62
    int start = 0; ///< where it stands in the plan's text
    int size = 0; ///< of its text
    quint64 silent = 0; ///< places whose digit is not sent: the left side of <in:out>
    bool barred = false; ///< ends with "!": complete means refused
    std::optional<int> shortSeconds; ///< S…, for this rule alone
    std::optional<int> longSeconds; ///< L…
    std::optional<int> offHookSeconds; ///< P…, before the first digit

    struct Insertion
    {
        int place; ///< sent before the digits of this element
        QString text;
    };
    std::vector<Insertion> insertions; ///< the right sides of <in:out>, by place
};

/** A rule that the digits so far may still lead to. */
struct DialCandidate
{
    quint32 rule = 0;
    quint64 places = 0; ///< of the elements that are next
};

/** All of them, in the plan's order. */
struct DialCandidates
{
    std::vector<DialCandidate> alive;
    std::optional<DialCandidate> complete; ///< the first of them that is
    bool outsideTone = false;

    void add(const DialRule &rule, const DialCandidate &candidate)
    {
        alive.push_back(candidate);
        if (!complete && candidate.places >> rule.length)
            complete = candidate;
        outsideTone |= (candidate.places & rule.tones) != 0;
    }
};

/** A dial plan of the SPA phones: "(*xx|[3469]11|0|<9,:>1xxx[2-9]xxxxxxS0|P5<:100>)", perhaps
 *  behind "L:10," or "S:4,". At most 512 rules and 8,192 characters. */
class DialPlan
{
public:
    static Result<DialPlan> parse(QStringView text);

    const std::vector<DialRule> &rules() const { return m_rules; }
    DigitTimers timers(DigitTimers phone) const;

    /** The candidates before the first digit, and those after it. */
    const DialCandidates &offHook() const { return m_offHook; }
    const DialCandidates &afterFirst(int key) const { return m_afterFirst[size_t(key)]; }

private:
    friend class DialPlanReader;

    void index();

    std::vector<DialRule> m_rules;
    DialCandidates m_offHook;
    std::array<DialCandidates, DialRule::Keys> m_afterFirst; ///< made once, for every call
    std::optional<int> m_shortSeconds;
    std::optional<int> m_longSeconds;
};

/** What the phone does after the last digit. */
struct DialState
{
    enum class Action { Dial, Wait, Reject };

    Action action = Action::Wait;
    std::optional<size_t> rule; ///< the complete rule that decides, from 0
    bool barred = false; ///< that rule ends with "!": the number is refused, never dialled
    std::optional<int> timer; ///< while waiting: seconds; then the rule is dialled, or without one
                              ///< or barred the number is refused. Absent: no timer runs
    bool outsideTone = false; ///< the outside dial tone is heard
};

/** Somebody dialling: keys come in one by one. The first complete rule of the plan decides; while
 *  another may still become complete the phone waits. After Dial or Reject no key counts. */
class Dialling
{
public:
    /** @p plan outlives it. */
    explicit Dialling(const DialPlan &plan, DigitTimers phone = {});
    Q_DISABLE_COPY_MOVE(Dialling)

    /** @p key is 0 to 9, * or #; any other is refused as a key nobody has. */
    void press(QChar key);

    DialState state() const;

    /** What would be sent now, by the rule that decides: the number, and behind an @ the gateway
     *  or host a rule chooses, without its parameters. Empty where no rule is complete, or the
     *  one that decides bars the number. */
    QString sent() const;

    /** The rules that the keys so far may still lead to. */
    const DialCandidates &candidates() const { return *m_now; }

    /** The keys that counted. */
    const QString &digits() const { return m_digits; }

private:
    bool over() const;
    std::optional<int> waitingFor(const DialRule *complete) const;

    const DialPlan &m_plan;
    DigitTimers m_timers;
    const DialCandidates *m_now; ///< the plan's own until the second digit
    DialCandidates m_buffers[2]; ///< taken in turn
    QString m_digits;
};

} // namespace rules
