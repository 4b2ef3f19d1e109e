#pragma once

#include "base/result.h"
#include "rules/condition.h"
#include "rules/macros.h"
#include "rules/url.h"

#include <QList>
#include <QString>

#include <optional>
#include <vector>

namespace rules {

/** The parameter a rule stands in, which decides what may be in it. */
enum class Context {
    Profile, ///< Profile_Rule, _B, _C, _D: everything
    Upgrade, ///< Upgrade_Rule: no options, and no HTTPS on SPA
    Report, ///< Report_Rule: as a profile rule
    Trigger, ///< Resync_Trigger_1, _2: a condition without parentheses, nothing else
    Log, ///< Log_…_Msg: a text, of which only macros are looked at
};

/** "profile", "upgrade", "report", "trigger", "log"; absent for any other word. */
std::optional<Context> contextNamed(QStringView word);

/** What a rule is read by. Multiplatform phones fetch firmware by HTTPS, SPA phones do not. */
struct Manner
{
    Context context = Context::Profile;
    bool multiplatform = false;
};

/** One "Name = "Value" ;" of a rule. */
struct Assignment
{
    QString name; ///< the element's; a to p are written out, GPP_A to GPP_P
    QString value; ///< expanded

    bool operator==(const Assignment &) const = default;
};

/** What stands in brackets before a URL. Absent: not given. */
struct Options
{
    std::optional<QString> key; ///< for decryption, or encryption of a report; secret
    std::optional<QString> uid; ///< user at the server
    std::optional<QString> pwd; ///< that user's password; secret
    QChar post; ///< 'a' to 'p': the GPP_* whose text is the body of a POST; null: a GET
    QChar alias; ///< 'a' to 'p': the GPP_* that holds the alias map; null: none

    bool operator==(const Options &) const = default;
};

/** One of the parts of a rule between its bars. */
struct Alternative
{
    qsizetype start = 0; ///< where it begins in the rule's text
    qsizetype length = 0; ///< without blanks around it
    qsizetype conditionStart = 0; ///< of what is inside "( … )?"
    qsizetype conditionLength = 0;
    std::optional<Condition> condition;
    QList<Assignment> assignments;
    Options options;
    std::optional<Url> url;
    /** Places in the rule's text that are never shown: keys, passwords, what is assigned to one. */
    std::vector<std::pair<qsizetype, qsizetype>> secrets;
};

/** A rule read into its alternatives (guide SPA/ATA p. 46 to 57, MPP "Profile Rules"). At most
 *  16,384 characters, 64 alternatives and 64 assignments in one of them. */
class ProfileRule
{
public:
    /** Reads expanded text; or text with macros in it, to be checked: what a macro may stand for
     *  is then not looked at. Empty, or behind a "#", it has no alternatives. */
    static Result<ProfileRule> parse(const QString &text, Manner manner = {});

    const QString &text() const { return m_text; }
    const std::vector<Alternative> &alternatives() const { return m_alternatives; }

    /** The alternative a phone takes: the first whose condition holds or that has none. */
    Result<std::optional<size_t>> choose(const Lookup &lookup) const;

private:
    friend class RuleReader;

    QString m_text;
    std::vector<Alternative> m_alternatives;
};

/** What a phone does with a rule now. */
struct Decision
{
    std::optional<int> chosen; ///< from 0; absent: the rule is skipped
    QList<Assignment> assignments; ///< made before anything is fetched
    Options options;
    std::optional<Url> url; ///< absent: nothing is fetched
};

/** Expands @p text, reads it and takes its decision. The column of an error is that of @p text. */
Result<Decision> decide(const QString &text, const Lookup &lookup, Manner manner = {});

/** Why an alternative was or was not taken. */
struct Considered
{
    QString text; ///< as written, keys and passwords masked
    QString condition; ///< as written, without its parentheses; empty: none
    bool taken = false;
    QString why; ///< in words
};

struct Explanation
{
    Decision decision;
    QList<Considered> alternatives;
};

/** decide() with its reasons. */
Result<Explanation> explain(const QString &text, const Lookup &lookup, Manner manner = {});

/** What stands on screen for a key or a password. */
inline constexpr QStringView Mask = u"********";

/** Whether the value of a parameter of this name is never shown: passwords, keys, GPP_SA to SD. */
bool namesSecret(QStringView parameter);

/** @p text with the keys, the passwords and what is assigned to one replaced by Mask; where it is
 *  no rule, what follows --key and --pwd. */
QString masked(const QString &text);

} // namespace rules
