#include "rules/dialplanreader.h"

#include <QCoreApplication>

namespace rules {

namespace {

constexpr qsizetype LongestPlan = 8'192;
constexpr size_t MostRules = 512;
constexpr int MostElements = 62; // the places of a rule are bits of one word
constexpr quint32 AnyDigit = 0x3ff; // x: 0 to 9, not * and not #

QString tr(const char *text)
{
    return QCoreApplication::translate("rules", text);
}

quint64 bit(int place)
{
    return quint64(1) << place;
}

bool isAnyDigit(QChar c)
{
    return c == u'x' || c == u'X';
}

void append(DialRule &rule, quint32 keys, bool silent)
{
    for (int key = 0; key < DialRule::Keys; ++key)
        if (keys >> key & 1)
            rule.matches[size_t(key)] |= bit(rule.length);
    if (silent)
        rule.silent |= bit(rule.length);
    ++rule.length;
}

} // namespace

std::optional<int> keyIndex(QChar c)
{
    if (Cursor::isDigit(c))
        return c.unicode() - u'0';
    if (c == u'*')
        return 10;
    if (c == u'#')
        return 11;
    return std::nullopt;
}

Result<DialPlan> DialPlanReader::read()
{
    if (m_at.text().size() > LongestPlan)
        return m_at.error(tr("a dial plan has at most 8192 characters"));
    if (const auto error = readPlanTimers())
        return *error;
    if (!m_at.take(u'('))
        return m_at.error(tr("expected ( before the first rule"));
    do {
        if (m_plan.m_rules.size() == MostRules)
            return m_at.error(tr("a dial plan has at most %1 rules").arg(MostRules));
        if (const auto error = readRule())
            return *error;
    } while (m_at.take(u'|'));
    if (!m_at.take(u')'))
        return m_at.error(m_at.atEnd() ? tr("expected ) after the last rule")
                                       : tr("“%1” cannot stand in a rule").arg(m_at.character()));
    m_at.skipBlanks();
    if (!m_at.atEnd())
        return m_at.error(tr("nothing may follow the closing parenthesis"));
    m_plan.index();
    return std::move(m_plan);
}

// L:seconds, and S:seconds, in front of the rules
DialPlanReader::Fault DialPlanReader::readPlanTimers()
{
    m_at.skipBlanks();
    while (m_at.peek() == u'L' || m_at.peek() == u'S') {
        auto &timer = m_at.peek() == u'L' ? m_plan.m_longSeconds : m_plan.m_shortSeconds;
        m_at.skip();
        if (!m_at.take(u':'))
            return m_at.error(tr("expected : and a number of seconds"));
        const auto seconds = readSeconds();
        if (!seconds)
            return seconds.error();
        timer = *seconds;
        m_at.skipBlanks();
        if (!m_at.take(u','))
            return m_at.error(tr("expected a comma after the timer"));
        m_at.skipBlanks();
    }
    return std::nullopt;
}

bool DialPlanReader::atRuleEnd()
{
    m_at.skipBlanks();
    return m_at.atEnd() || m_at.peek() == u'|' || m_at.peek() == u')';
}

DialPlanReader::Fault DialPlanReader::readRule()
{
    DialRule rule;
    if (atRuleEnd())
        return m_at.error(tr("expected a digit, x, a set in brackets, * or #"));
    rule.start = m_at.column() - 1;
    while (!atRuleEnd()) {
        if (rule.barred)
            return m_at.error(tr("nothing may follow ! in a rule"));
        if (const auto error = readPart(rule))
            return error;
    }
    rule.size = m_at.column() - 1 - rule.start;
    m_plan.m_rules.push_back(std::move(rule));
    return std::nullopt;
}

DialPlanReader::Fault DialPlanReader::readPart(DialRule &rule)
{
    const QChar c = m_at.peek();
    if (c == u'S' || c == u'L' || c == u'P')
        return readTimer(rule);
    if (c == u'<')
        return readSubstitution(rule);
    if (m_at.take(u','))
        rule.tones |= bit(rule.length);
    else if (m_at.take(u'!'))
        rule.barred = true;
    else
        return readElement(rule, false);
    return std::nullopt;
}

Result<int> DialPlanReader::readSeconds()
{
    const Cursor start = m_at;
    const QStringView digits = m_at.takeWhile(Cursor::isDigit);
    if (digits.isEmpty() || digits.size() > 3)
        return start.error(tr("expected a number of seconds, 0 to 999"));
    return digits.toInt();
}

DialPlanReader::Fault DialPlanReader::readTimer(DialRule &rule)
{
    const Cursor start = m_at;
    auto &timer = m_at.peek() == u'S' ? rule.shortSeconds
        : m_at.peek() == u'L'         ? rule.longSeconds
                                      : rule.offHookSeconds;
    if (m_at.peek() == u'P' && rule.length > 0)
        return start.error(tr("P, the wait before the first digit, stands first in its rule"));
    if (timer)
        return start.error(tr("this timer is set twice"));
    m_at.skip();
    const auto seconds = readSeconds();
    if (!seconds)
        return seconds.error();
    timer = *seconds;
    return std::nullopt;
}

// <dialled:sent>, either side may be empty
DialPlanReader::Fault DialPlanReader::readSubstitution(DialRule &rule)
{
    const Cursor open = m_at;
    const int place = rule.length;
    m_at.skip();
    for (m_at.skipBlanks(); !m_at.atEnd() && m_at.peek() != u':'; m_at.skipBlanks()) {
        if (m_at.take(u',')) {
            rule.tones |= bit(rule.length);
            continue;
        }
        if (m_at.peek() == u'>')
            return m_at.error(tr("expected : and what is sent instead"));
        if (const auto error = readElement(rule, true))
            return error;
    }
    m_at.take(u':');
    const QString text = m_at.takeWhile([](QChar c) { return c != u'>'; }).trimmed().toString();
    if (!m_at.take(u'>'))
        return open.error(tr("this < is never closed with >"));
    if (!text.isEmpty())
        rule.insertions.push_back({place, text});
    return std::nullopt;
}

DialPlanReader::Fault DialPlanReader::readElement(DialRule &rule, bool silent)
{
    const Cursor start = m_at;
    if (rule.length == MostElements)
        return start.error(tr("a rule has at most %1 elements").arg(MostElements));
    if (m_at.peek() == u'[') {
        const auto keys = readSet();
        if (!keys)
            return keys.error();
        append(rule, *keys, silent);
    } else if (const auto key = keyIndex(m_at.peek()); key || isAnyDigit(m_at.peek())) {
        append(rule, key ? quint32(1) << *key : AnyDigit, silent);
        m_at.skip();
    } else {
        return start.error(tr("expected a digit, x, a set in brackets, * or #"));
    }
    return readRepetition(rule);
}

DialPlanReader::Fault DialPlanReader::readRepetition(DialRule &rule)
{
    if (!m_at.take(u'.'))
        return std::nullopt;
    if (m_at.peek() == u'.')
        return m_at.error(tr("one . says any number of times"));
    rule.repeats |= bit(rule.length - 1);
    return std::nullopt;
}

// [2-9], [35*], [1,3-5,x#]
Result<quint32> DialPlanReader::readSet()
{
    const Cursor open = m_at;
    quint32 keys = 0;
    m_at.skip();
    while (!m_at.take(u']')) {
        const Cursor start = m_at;
        const QChar c = m_at.peek();
        if (m_at.atEnd())
            return open.error(tr("this bracket is never closed"));
        m_at.skip();
        if (c == u',' || Cursor::isBlank(c))
            continue;
        const auto first = keyIndex(c);
        if (!first && !isAnyDigit(c))
            return start.error(tr("expected a digit, *, # or x in the brackets"));
        if (!first) {
            keys |= AnyDigit;
        } else if (!m_at.take(u'-')) {
            keys |= quint32(1) << *first;
        } else {
            const auto last = keyIndex(m_at.peek());
            if (!last || *first > 9 || *last > 9 || *last < *first)
                return start.error(tr("a range runs upwards from digit to digit, as in 2-9"));
            m_at.skip();
            for (int key = *first; key <= *last; ++key)
                keys |= quint32(1) << key;
        }
    }
    if (keys == 0)
        return open.error(tr("these brackets are empty"));
    return keys;
}

} // namespace rules
