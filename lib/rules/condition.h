#pragma once

#include "base/result.h"
#include "rules/macros.h"

#include <QString>

#include <compare>
#include <optional>
#include <vector>

namespace rules {

/** How two operands are compared; "ne" and "!=" are one. */
enum class Operator { Equal, NotEqual, Less, LessOrEqual, Greater, GreaterOrEqual };

/** Whether operands that stand in @p order to one another fulfil @p comparator. */
bool satisfies(Operator comparator, std::weak_ordering order);

/** One side of a comparison: where it stands in the condition's text, and what it is. */
struct Operand
{
    enum class Kind {
        SoftwareVersion, ///< nothing stands there: $SWVER is meant (before firmware 2.0.6)
        Integer,
        Version,
        String, ///< in double quotes; start and length are those of its inside
        Unresolved, ///< a macro that was not expanded
    };

    Kind kind = Kind::SoftwareVersion;
    qsizetype start = 0;
    qsizetype length = 0;
};

struct Comparison
{
    Operand left;
    Operator comparator = Operator::Equal;
    Operand right;
    bool always = false; ///< the word "true", which $UPGCOND becomes
};

/** Comparisons joined by "and", all of which must hold (guide SPA/ATA p. 44, MPP "Conditional
 *  Expressions"). At most 64 comparisons. Reads expanded text; text with macros in it can be read
 *  to be checked, but what is Unresolved cannot be evaluated. */
class Condition
{
public:
    /** The whole of @p text, without parentheses. Errors carry the column. */
    static Result<Condition> parse(const QString &text);

    /** The part of @p text from @p start that is @p length long; columns are those of @p text. */
    static Result<Condition> parse(const QString &text, qsizetype start, qsizetype length);

    const std::vector<Comparison> &comparisons() const { return m_comparisons; }
    QStringView text(const Operand &operand) const;

    /** The first comparison that does not hold; absent where all hold. @p lookup is asked for
     *  SWVER where an operand is left out. The error names the column of the operand that cannot
     *  be compared. */
    Result<std::optional<size_t>> firstFalse(const Lookup &lookup) const;

    /** "7.5.2 is less than 7.5.2b": comparison @p index in words, as a fact or its denial. */
    QString inWords(size_t index, bool holds, const Lookup &lookup) const;

    /** What decides: every comparison, where all hold, else the one that does not. */
    QString inWords(std::optional<size_t> firstFalse, const Lookup &lookup) const;

private:
    QString m_text;
    std::vector<Comparison> m_comparisons;
};

/** Whether a condition holds, and the facts that decide it, in words. */
struct Verdict
{
    bool holds = false;
    QString why;
};

/** Judges a condition standing alone, as in Resync_Trigger_1: expanded, read, evaluated. Empty, or
 *  behind a "#", it is not set and never holds. Columns are those of @p text. */
Result<Verdict> judge(const QString &text, const Lookup &lookup);

/** judge() without the words. */
Result<bool> holds(const QString &text, const Lookup &lookup);

} // namespace rules
