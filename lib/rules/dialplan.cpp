#include "rules/dialplan.h"

#include "rules/dialplanreader.h"

#include <algorithm>

namespace rules {

namespace {

quint64 completeBit(const DialRule &rule)
{
    return quint64(1) << rule.length;
}

// What may be repeated may be left out: its successor is next as well.
quint64 closed(const DialRule &rule, quint64 places)
{
    for (quint64 more = places & rule.repeats; more != 0; more &= rule.repeats) {
        more = (more << 1) & ~places;
        places |= more;
    }
    return places;
}

quint64 stepped(const DialRule &rule, quint64 places, int key)
{
    const quint64 hit = places & rule.matches[size_t(key)];
    return closed(rule, ((hit & ~rule.repeats) << 1) | (hit & rule.repeats));
}

// How many digits each element took, given that the rule is complete; earlier elements take as
// many as they can.
std::vector<int> shares(const DialRule &rule, QStringView digits)
{
    // from the end: the places from which the rest of the digits completes the rule
    std::vector<quint64> ways(size_t(digits.size()) + 1);
    for (qsizetype at = digits.size(); at >= 0; --at) {
        quint64 places = at == digits.size() ? completeBit(rule) : 0;
        for (int place = rule.length - 1; place >= 0; --place) {
            const quint64 here = quint64(1) << place;
            const bool takes = at < digits.size()
                && (rule.matches[size_t(*keyIndex(digits[at]))] & here)
                && (ways[size_t(at) + 1] & (rule.repeats & here ? here : here << 1));
            if (takes || ((rule.repeats & here) && (places & here << 1)))
                places |= here;
        }
        ways[size_t(at)] = places;
    }
    std::vector<int> taken(size_t(rule.length));
    qsizetype at = 0;
    for (int place = 0; place < rule.length;) {
        const quint64 here = quint64(1) << place;
        const bool repeats = rule.repeats & here;
        const bool takes = at < digits.size()
            && (rule.matches[size_t(*keyIndex(digits[at]))] & here)
            && (ways[size_t(at) + 1] & (repeats ? here : here << 1));
        if (takes) {
            ++taken[size_t(place)];
            ++at;
        }
        if (!takes || !repeats)
            ++place;
    }
    return taken;
}

QString withoutParameters(const QString &text)
{
    const qsizetype host = text.indexOf(u'@');
    return host < 0 ? text : text.left(text.indexOf(u';', host));
}

} // namespace

Result<DialPlan> DialPlan::parse(QStringView text)
{
    return DialPlanReader(text).read();
}

DigitTimers DialPlan::timers(DigitTimers phone) const
{
    return {m_shortSeconds.value_or(phone.shortSeconds), m_longSeconds.value_or(phone.longSeconds)};
}

// The first digit meets every rule; who dials should not wait for all of them again.
void DialPlan::index()
{
    for (quint32 number = 0; number < m_rules.size(); ++number) {
        const DialRule &rule = m_rules[number];
        const quint64 places = closed(rule, 1);
        m_offHook.add(rule, {number, places});
        for (int key = 0; key < DialRule::Keys; ++key)
            if (const quint64 next = stepped(rule, places, key))
                m_afterFirst[size_t(key)].add(rule, {number, next});
    }
}

Dialling::Dialling(const DialPlan &plan, DigitTimers phone)
    : m_plan(plan), m_timers(plan.timers(phone)), m_now(&plan.offHook())
{
    m_digits.reserve(24);
}

// The seconds until the phone stops waiting for another digit.
std::optional<int> Dialling::waitingFor(const DialRule *complete) const
{
    if (m_digits.isEmpty() && complete && complete->offHookSeconds)
        return complete->offHookSeconds;
    if (complete)
        return complete->shortSeconds.value_or(m_timers.shortSeconds);
    if (m_digits.isEmpty())
        return std::nullopt; // nobody has begun: the dial tone has its own time-out
    if (m_now->alive.size() == 1)
        return m_plan.rules()[m_now->alive.front().rule].longSeconds.value_or(m_timers.longSeconds);
    return m_timers.longSeconds;
}

DialState Dialling::state() const
{
    DialState state;
    if (m_now->alive.empty()) {
        state.action = DialState::Action::Reject;
        return state;
    }
    const auto &complete = m_now->complete;
    const DialRule *rule = complete ? &m_plan.rules()[complete->rule] : nullptr;
    if (complete) {
        state.rule = complete->rule;
        state.barred = rule->barred;
    }
    state.timer = waitingFor(rule);
    state.outsideTone = m_now->outsideTone;
    const bool settled = complete && m_now->alive.size() == 1
        && complete->places == completeBit(*rule) && !(m_digits.isEmpty() && rule->offHookSeconds);
    if (settled || (complete && state.timer == 0)) {
        state.action = rule->barred ? DialState::Action::Reject : DialState::Action::Dial;
        state.timer.reset();
    }
    return state;
}

bool Dialling::over() const
{
    if (!m_now->complete) // by far the most frequent case
        return m_now->alive.empty();
    return state().action != DialState::Action::Wait;
}

void Dialling::press(QChar key)
{
    if (over())
        return;
    const auto index = keyIndex(key);
    if (index && m_digits.isEmpty()) {
        m_digits += key;
        m_now = &m_plan.afterFirst(*index);
        return;
    }
    DialCandidates &next = m_buffers[m_digits.size() % 2];
    next.alive.clear();
    next.alive.reserve(m_now->alive.size());
    next.complete.reset();
    next.outsideTone = false;
    m_digits += key;
    if (index)
        for (const auto &[number, places] : m_now->alive) {
            const DialRule &rule = m_plan.rules()[number];
            if (const quint64 reached = stepped(rule, places, *index))
                next.add(rule, {number, reached});
        }
    m_now = &next;
}

QString Dialling::sent() const
{
    if (!m_now->complete)
        return {};
    const DialRule &rule = m_plan.rules()[m_now->complete->rule];
    if (rule.barred)
        return {};
    const std::vector<int> taken = shares(rule, m_digits);
    QString number;
    auto insertion = rule.insertions.begin();
    qsizetype at = 0;
    for (int place = 0; place <= rule.length; ++place) {
        for (; insertion != rule.insertions.end() && insertion->place == place; ++insertion)
            number += insertion->text;
        if (place == rule.length)
            break;
        const int count = taken[size_t(place)];
        if (!(rule.silent & quint64(1) << place))
            number += QStringView(m_digits).sliced(at, count);
        at += count;
    }
    return withoutParameters(number);
}

} // namespace rules
