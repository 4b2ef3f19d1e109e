#include "rules/rulereader.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rules {

namespace {

constexpr qsizetype LongestRule = 16'384;
constexpr size_t MostAlternatives = 64;
constexpr qsizetype MostAssignments = 64;

QString tr(const char *text)
{
    return QCoreApplication::translate("rules", text);
}

bool isElementCharacter(QChar c)
{
    return Cursor::isLetter(c) || Cursor::isDigit(c) || c == u'_' || c == u'-' || c == u'.';
}

bool isRegisterLetter(QChar c)
{
    return c >= u'a' && c <= u'p';
}

} // namespace

RuleReader::RuleReader(const QString &text, Manner manner) : m_manner(manner), m_at(text)
{
    m_rule.m_text = text;
    m_at = Cursor(m_rule.m_text);
    m_rule.m_alternatives.reserve(2);
}

Result<ProfileRule> RuleReader::read()
{
    if (m_rule.m_text.size() > LongestRule)
        return m_at.error(tr("a rule has at most 16384 characters"));
    m_at.skipBlanks();
    if (m_at.atEnd() || m_at.peek() == u'#')
        return std::move(m_rule);
    for (;;) {
        if (m_rule.m_alternatives.size() == MostAlternatives)
            return m_at.error(tr("a rule has at most %1 alternatives").arg(MostAlternatives));
        if (const auto error = readAlternative())
            return *error;
        if (m_at.atEnd())
            return std::move(m_rule);
        if (!m_rule.m_alternatives.back().condition)
            return m_at.error(tr("nothing may follow an alternative without a condition: it is "
                                 "always taken"));
        m_at.skip(); // the bar
    }
}

// [ conditional-expr ] [ assignment-expr ] [[ options ] URL ]
RuleReader::Fault RuleReader::readAlternative()
{
    m_at.skipBlanks();
    Alternative &alternative = m_rule.m_alternatives.emplace_back();
    alternative.start = m_at.position();
    while (m_at.peek() == u'(') {
        if (const auto error = readParenthesis(alternative))
            return error;
        m_at.skipBlanks();
    }
    if (m_at.peek() == u'[') {
        if (const auto error = readOptions(alternative))
            return error;
        m_at.skipBlanks();
    }
    if (const auto error = readUrl(alternative))
        return error;
    return finishAlternative(alternative);
}

RuleReader::Fault RuleReader::finishAlternative(Alternative &alternative)
{
    const qsizetype end = m_at.position();
    m_at.skipBlanks();
    if (!m_at.atEnd() && m_at.peek() != u'|')
        return m_at.error(tr("expected | or the end of the rule; a URL holds no blank"));
    const QStringView text =
        QStringView(m_rule.m_text).sliced(alternative.start, end - alternative.start);
    alternative.length = text.trimmed().size();
    return std::nullopt;
}

// The parenthesis that closes the one here, outside quotes; -1 where there is none.
qsizetype RuleReader::closingParenthesis() const
{
    int depth = 0;
    bool quoted = false;
    for (qsizetype at = m_at.position(); at < m_rule.m_text.size(); ++at) {
        const QChar c = m_rule.m_text[at];
        if (c == u'"')
            quoted = !quoted;
        else if (!quoted && c == u'(')
            ++depth;
        else if (!quoted && c == u')' && --depth == 0)
            return at;
    }
    return -1;
}

// What follows its end tells what it is: "?" a condition, "!" assignments.
RuleReader::Fault RuleReader::readParenthesis(Alternative &alternative)
{
    const Cursor open = m_at;
    const qsizetype close = closingParenthesis();
    if (close < 0)
        return open.error(tr("this parenthesis is never closed"));
    Cursor after = m_at;
    after.moveTo(close + 1);
    after.skipBlanks();
    const qsizetype start = open.position() + 1;
    if (after.take(u'?')) {
        if (alternative.condition || !alternative.assignments.isEmpty())
            return open.error(tr("an alternative has one condition, at its beginning"));
        auto condition = Condition::parse(m_rule.m_text, start, close - start);
        if (!condition)
            return condition.error();
        alternative.condition = std::move(*condition);
        alternative.conditionStart = start;
        alternative.conditionLength = close - start;
    } else if (after.take(u'!')) {
        m_at.moveTo(start);
        if (const auto error = readAssignments(alternative, close))
            return error;
    } else {
        return after.error(tr("expected ? after a condition or ! after assignments"));
    }
    m_at = after;
    return std::nullopt;
}

RuleReader::Fault RuleReader::readAssignments(Alternative &alternative, qsizetype end)
{
    if (!alternative.assignments.isEmpty())
        return m_at.error(tr("an alternative has one list of assignments"));
    for (;;) {
        m_at.skipBlanks();
        if (m_at.position() >= end)
            break;
        if (alternative.assignments.size() == MostAssignments)
            return m_at.error(tr("at most %1 assignments").arg(MostAssignments));
        if (const auto error = readAssignment(alternative, end))
            return error;
    }
    if (alternative.assignments.isEmpty())
        return m_at.error(tr("expected an assignment: Name = \"Value\" ;"));
    return std::nullopt;
}

// ParameterXMLName = "Value" ;
RuleReader::Fault RuleReader::readAssignment(Alternative &alternative, qsizetype end)
{
    const Cursor start = m_at;
    QString name = m_at.takeWhile(isElementCharacter).toString();
    if (name.isEmpty())
        return start.error(tr("expected the name of a parameter"));
    if (name.size() == 1 && isRegisterLetter(name[0]))
        name = u"GPP_"_s + name.toUpper();
    else if (name.size() == 1)
        return start.error(tr("a single letter is a to p, for GPP_A to GPP_P"));
    m_at.skipBlanks();
    if (!m_at.take(u'='))
        return m_at.error(tr("expected ="));
    m_at.skipBlanks();
    if (!m_at.take(u'"'))
        return m_at.error(tr("expected a value in double quotes"));
    const qsizetype from = m_at.position();
    const QStringView value = m_at.takeWhile([](QChar c) { return c != u'"'; });
    if (namesSecret(name))
        alternative.secrets.emplace_back(from, value.size());
    alternative.assignments.append({name, value.toString()});
    m_at.skip();
    m_at.skipBlanks();
    if (m_at.position() >= end || !m_at.take(u';'))
        return m_at.error(tr("expected ; after the value"));
    return std::nullopt;
}

RuleReader::Fault RuleReader::readOptions(Alternative &alternative)
{
    if (m_manner.context == Context::Upgrade)
        return m_at.error(tr("an upgrade rule takes no options"));
    m_at.skip();
    do {
        m_at.skipBlanks();
        if (const auto error = readOption(alternative))
            return error;
        m_at.skipBlanks();
        if (m_at.atEnd())
            return m_at.error(tr("expected ] after the options"));
    } while (!m_at.take(u']'));
    return std::nullopt;
}

RuleReader::Fault RuleReader::readOption(Alternative &alternative)
{
    const Cursor start = m_at;
    if (!m_at.take(u"--"))
        return start.error(tr("expected --key, --uid, --pwd, --post or --alias"));
    const QStringView name = m_at.takeWhile(Cursor::isLetter);
    const Cursor end = m_at;
    m_at.skipBlanks();
    if (end.position() == m_at.position())
        return end.error(tr("expected a blank and the value of --%1").arg(name.left(20)));
    return setOption(alternative, name, start);
}

// Bare to the next blank or bracket, or in double quotes.
RuleReader::Fault RuleReader::readArgument(QStringView &value,
                                           std::pair<qsizetype, qsizetype> &place)
{
    const Cursor start = m_at;
    const bool quoted = m_at.take(u'"');
    place.first = m_at.position();
    value = m_at.takeWhile([quoted](QChar c) {
        return quoted ? c != u'"' : !Cursor::isBlank(c) && c != u']' && c != u'"';
    });
    place.second = value.size();
    if (quoted && !m_at.take(u'"'))
        return start.error(tr("this quotation mark is never closed"));
    if (!quoted && (value.isEmpty() || value.startsWith(u"--")))
        return start.error(tr("expected the option's value"));
    return std::nullopt;
}

RuleReader::Fault RuleReader::setOption(Alternative &alternative, QStringView name,
                                        const Cursor &start)
{
    Options &options = alternative.options;
    std::optional<QString> *text = name == u"key" ? &options.key
        : name == u"uid"                          ? &options.uid
        : name == u"pwd"                          ? &options.pwd
                                                  : nullptr;
    QChar *letter = name == u"post" ? &options.post : name == u"alias" ? &options.alias : nullptr;
    if (!text && !letter)
        return start.error(tr("expected --key, --uid, --pwd, --post or --alias"));
    if ((text && *text) || (letter && !letter->isNull()))
        return start.error(tr("--%1 is given twice").arg(name));
    const Cursor argument = m_at;
    QStringView value;
    std::pair<qsizetype, qsizetype> place;
    if (const auto error = readArgument(value, place))
        return error;
    if (text) {
        *text = value.toString();
        if (name != u"uid")
            alternative.secrets.push_back(place);
    } else if (value.size() == 1 && isRegisterLetter(value[0])) {
        *letter = value[0];
    } else if (!value.contains(u'$')) {
        return argument.error(tr("expected a letter from a to p, for GPP_A to GPP_P"));
    }
    return std::nullopt;
}

RuleReader::Fault RuleReader::readUrl(Alternative &alternative)
{
    const Cursor start = m_at;
    const QStringView text =
        m_at.takeWhile([](QChar c) { return !Cursor::isBlank(c) && c != u'|'; });
    if (text.isEmpty()) {
        if (alternative.options != Options())
            return start.error(tr("expected a URL after the options"));
        if (alternative.condition || !alternative.assignments.isEmpty() || start.atEnd())
            return std::nullopt;
        return start.error(tr("expected a condition, assignments or a URL"));
    }
    auto url = Url::parse(text);
    if (!url)
        return Error::at(int(start.position()) + url.error().column, url.error().message);
    alternative.url = std::move(*url);
    return checkUrl(alternative, start);
}

RuleReader::Fault RuleReader::checkUrl(const Alternative &alternative, const Cursor &start) const
{
    if (m_manner.context == Context::Upgrade && !m_manner.multiplatform
        && alternative.url->scheme == Scheme::Https)
        return start.error(tr("these phones fetch firmware by TFTP or HTTP only"));
    return std::nullopt;
}

} // namespace rules
