#include "rules/condition.h"

#include "rules/cursor.h"
#include "rules/version.h"

#include <QCoreApplication>

#include <algorithm>

namespace rules {

namespace {

constexpr size_t MostComparisons = 64;
constexpr qsizetype LongestText = 65'536;

QString tr(const char *text)
{
    return QCoreApplication::translate("rules", text);
}

struct Spelling
{
    QStringView text;
    Operator comparator;
};

// Longest first. A lone "!" is how firmware before 2.0.6 said not-equal.
constexpr Spelling Symbols[] = {
    {u"!=", Operator::NotEqual}, {u"<=", Operator::LessOrEqual}, {u">=", Operator::GreaterOrEqual},
    {u"=", Operator::Equal},     {u"<", Operator::Less},         {u">", Operator::Greater},
    {u"!", Operator::NotEqual},
};
constexpr Spelling Acronyms[] = {
    {u"eq", Operator::Equal},       {u"ne", Operator::NotEqual}, {u"lt", Operator::Less},
    {u"le", Operator::LessOrEqual}, {u"gt", Operator::Greater},  {u"ge", Operator::GreaterOrEqual},
};

// The parenthesis belongs to a version's suffix or to $(NAME).
bool isBareCharacter(QChar c)
{
    return !Cursor::isBlank(c) && c != u'"' && c != u'=' && c != u'!' && c != u'<' && c != u'>';
}

bool isInteger(QStringView text)
{
    if (text.startsWith(u'-') || text.startsWith(u'+'))
        text = text.sliced(1);
    return !text.isEmpty() && text.size() <= 18
        && std::all_of(text.begin(), text.end(), Cursor::isDigit);
}

Operand::Kind kindOfBare(QStringView text)
{
    if (isInteger(text))
        return Operand::Kind::Integer;
    if (Version::isVersion(text))
        return Operand::Kind::Version;
    return Operand::Kind::Unresolved;
}

std::optional<Operator> takeOperator(Cursor &at)
{
    for (const Spelling &symbol : Symbols)
        if (at.take(symbol.text))
            return symbol.comparator;
    const QStringView word = Cursor(at).takeWhile(Cursor::isLetter);
    for (const Spelling &acronym : Acronyms)
        if (word == acronym.text) {
            at.skip(2);
            return acronym.comparator;
        }
    return std::nullopt;
}

bool takeWord(Cursor &at, QStringView word)
{
    if (Cursor(at).takeWhile(isBareCharacter) != word)
        return false;
    return at.take(word);
}

Result<Operand> takeQuoted(Cursor &at)
{
    const Cursor open = at;
    at.skip();
    Operand operand{Operand::Kind::String, at.position(), 0};
    operand.length = at.takeWhile([](QChar c) { return c != u'"'; }).size();
    if (!at.take(u'"'))
        return open.error(tr("this quotation mark is never closed"));
    return operand;
}

Result<Operand> takeOperand(Cursor &at)
{
    if (at.peek() == u'"')
        return takeQuoted(at);
    if (at.peek() == u'(')
        return at.error(tr("comparisons stand without parentheses"));
    const Cursor start = at;
    const QStringView bare = at.takeWhile(isBareCharacter);
    if (bare.isEmpty())
        return start.error(tr("expected a number, a version or a text in double quotes"));
    const Operand operand{kindOfBare(bare), start.position(), bare.size()};
    if (operand.kind == Operand::Kind::Unresolved && !bare.contains(u'$'))
        return start.error(tr("“%1” is neither a number nor a version; a text stands in double "
                              "quotes")
                               .arg(bare.left(40)));
    return operand;
}

// With nothing to the left of its operator a comparison is about $SWVER.
Result<Comparison> takeComparison(Cursor &at)
{
    Comparison comparison;
    if (takeWord(at, u"true")) {
        comparison.always = true;
        return comparison;
    }
    auto comparator = takeOperator(at);
    if (!comparator) {
        const auto left = takeOperand(at);
        if (!left)
            return left.error();
        comparison.left = *left;
        at.skipBlanks();
        comparator = takeOperator(at);
    } else {
        comparison.left.start = at.position();
    }
    if (!comparator)
        return at.error(tr("expected an operator: eq, ne, lt, le, gt or ge"));
    comparison.comparator = *comparator;
    at.skipBlanks();
    const auto right = takeOperand(at);
    if (!right)
        return right.error();
    comparison.right = *right;
    return comparison;
}

std::optional<Error> orderedStrings(const Comparison &comparison)
{
    const bool strings = comparison.left.kind == Operand::Kind::String
        || comparison.right.kind == Operand::Kind::String;
    if (!strings || comparison.comparator == Operator::Equal
        || comparison.comparator == Operator::NotEqual)
        return std::nullopt;
    const Operand &text =
        comparison.left.kind == Operand::Kind::String ? comparison.left : comparison.right;
    return Error::at(int(text.start), tr("a text in quotes can only be compared with eq and ne"));
}

// An operand with its value, once $SWVER stands where nothing stood.
struct Side
{
    Operand operand;
    QString value; // only of one that was left out
    QStringView text;

    Error error(const QString &message) const
    {
        const bool quoted = operand.kind == Operand::Kind::String;
        return Error::at(int(operand.start) + (quoted ? 0 : 1), message);
    }
};

void resolve(Side &side, const Condition &condition, const Lookup &lookup)
{
    if (side.operand.kind != Operand::Kind::SoftwareVersion) {
        side.text = condition.text(side.operand);
        return;
    }
    side.value = lookup(u"SWVER").value_or(QStringLiteral("$SWVER"));
    side.text = side.value;
    side.operand.kind = kindOfBare(side.text);
}

Result<std::weak_ordering> compareVersions(const Side &left, const Side &right)
{
    const auto order = Version::compare(left.text, right.text);
    if (!order)
        return right.error(tr("%1 and %2 are versions of different formats")
                               .arg(left.text.left(64), right.text.left(64)));
    return *order;
}

Result<std::weak_ordering> compareSides(const Side &left, const Side &right)
{
    for (const Side *side : {&left, &right})
        if (side->operand.kind == Operand::Kind::Unresolved)
            return side->error(tr("%1 has no value here").arg(side->text.left(64)));
    if (left.operand.kind != right.operand.kind)
        return right.error(tr("%1 cannot be compared with %2: both sides must be numbers, versions "
                              "or texts in quotes")
                               .arg(right.text.left(64), left.text.left(64)));
    if (left.operand.kind == Operand::Kind::Version)
        return compareVersions(left, right);
    if (left.operand.kind == Operand::Kind::Integer)
        return std::weak_ordering(left.text.toLongLong() <=> right.text.toLongLong());
    return std::weak_ordering(left.text.compare(right.text) <=> 0);
}

std::pair<Side, Side> sidesOf(const Comparison &comparison)
{
    return {Side{comparison.left, {}, {}}, Side{comparison.right, {}, {}}};
}

QString shown(const Side &side)
{
    const QString text = side.text.left(80).toString();
    return side.operand.kind == Operand::Kind::String ? u'"' + text + u'"' : text;
}

QString operatorInWords(Operator comparator, bool affirmed)
{
    switch (comparator) {
    case Operator::Equal:
        return affirmed ? tr("%1 is equal to %2") : tr("%1 is not equal to %2");
    case Operator::NotEqual:
        return affirmed ? tr("%1 is not equal to %2") : tr("%1 is equal to %2");
    case Operator::Less:
        return affirmed ? tr("%1 is less than %2") : tr("%1 is not less than %2");
    case Operator::LessOrEqual:
        return affirmed ? tr("%1 is at most %2") : tr("%1 is greater than %2");
    case Operator::Greater:
        return affirmed ? tr("%1 is greater than %2") : tr("%1 is not greater than %2");
    case Operator::GreaterOrEqual:
        return affirmed ? tr("%1 is at least %2") : tr("%1 is less than %2");
    }
    Q_UNREACHABLE();
}

} // namespace

bool satisfies(Operator comparator, std::weak_ordering order)
{
    switch (comparator) {
    case Operator::Equal:
        return std::is_eq(order);
    case Operator::NotEqual:
        return std::is_neq(order);
    case Operator::Less:
        return std::is_lt(order);
    case Operator::LessOrEqual:
        return std::is_lteq(order);
    case Operator::Greater:
        return std::is_gt(order);
    case Operator::GreaterOrEqual:
        return std::is_gteq(order);
    }
    Q_UNREACHABLE();
}

Result<Condition> Condition::parse(const QString &text)
{
    return parse(text, 0, text.size());
}

Result<Condition> Condition::parse(const QString &text, qsizetype start, qsizetype length)
{
    Condition condition;
    condition.m_text = text;
    Cursor at(QStringView(text).first(start + length));
    at.moveTo(start);
    if (length > LongestText)
        return at.error(tr("a condition has at most %1 characters").arg(LongestText));
    for (;;) {
        at.skipBlanks();
        if (condition.m_comparisons.size() == MostComparisons)
            return at.error(tr("more than %1 comparisons").arg(MostComparisons));
        const auto comparison = takeComparison(at);
        if (!comparison)
            return comparison.error();
        if (const auto error = orderedStrings(*comparison))
            return *error;
        condition.m_comparisons.push_back(*comparison);
        at.skipBlanks();
        if (at.atEnd())
            return condition;
        if (!takeWord(at, u"and"))
            return at.error(tr("expected “and” or the end of the condition"));
    }
}

QStringView Condition::text(const Operand &operand) const
{
    return QStringView(m_text).sliced(operand.start, operand.length);
}

Result<std::optional<size_t>> Condition::firstFalse(const Lookup &lookup) const
{
    for (size_t index = 0; index < m_comparisons.size(); ++index) {
        const Comparison &comparison = m_comparisons[index];
        if (comparison.always)
            continue;
        auto [left, right] = sidesOf(comparison);
        resolve(left, *this, lookup);
        resolve(right, *this, lookup);
        const auto order = compareSides(left, right);
        if (!order)
            return order.error();
        if (!satisfies(comparison.comparator, *order))
            return std::optional(index);
    }
    return std::optional<size_t>();
}

QString Condition::inWords(size_t index, bool holds, const Lookup &lookup) const
{
    const Comparison &comparison = m_comparisons[index];
    if (comparison.always)
        return tr("it is always true");
    auto [left, right] = sidesOf(comparison);
    resolve(left, *this, lookup);
    resolve(right, *this, lookup);
    return operatorInWords(comparison.comparator, holds).arg(shown(left), shown(right));
}

QString Condition::inWords(std::optional<size_t> firstFalse, const Lookup &lookup) const
{
    if (firstFalse)
        return inWords(*firstFalse, false, lookup);
    QStringList facts;
    for (size_t index = 0; index < m_comparisons.size(); ++index)
        facts << inWords(index, true, lookup);
    return facts.join(tr(" and "));
}

namespace {

// A condition that was judged; absent where it is not set.
struct Judged
{
    Condition condition;
    std::optional<size_t> firstFalse;
};

Result<std::optional<Judged>> judged(const QString &text, const Lookup &lookup)
{
    const Expansion expansion = expanded(text, lookup);
    const QStringView trimmed = QStringView(expansion.text()).trimmed();
    if (trimmed.isEmpty() || trimmed.startsWith(u'#'))
        return std::optional<Judged>();
    auto condition = Condition::parse(expansion.text());
    const auto firstFalse = condition ? condition->firstFalse(lookup) : condition.error();
    if (!firstFalse)
        return Error::at(expansion.sourceColumn(firstFalse.error().column),
                         firstFalse.error().message);
    return std::optional(Judged{std::move(*condition), *firstFalse});
}

} // namespace

Result<Verdict> judge(const QString &text, const Lookup &lookup)
{
    const auto result = judged(text, lookup);
    if (!result)
        return result.error();
    if (!*result)
        return Verdict{false, tr("it is not set")};
    const Judged &known = **result;
    return Verdict{!known.firstFalse, known.condition.inWords(known.firstFalse, lookup)};
}

Result<bool> holds(const QString &text, const Lookup &lookup)
{
    const auto result = judged(text, lookup);
    if (!result)
        return result.error();
    return *result && !(*result)->firstFalse;
}

} // namespace rules
