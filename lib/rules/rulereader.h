#pragma once

#include "rules/cursor.h"
#include "rules/profilerule.h"

namespace rules {

/** Reads one rule from left to right. Used by ProfileRule::parse alone. */
class RuleReader
{
public:
    RuleReader(const QString &text, Manner manner);

    Result<ProfileRule> read();

private:
    using Fault = std::optional<Error>;

    Fault readAlternative();
    Fault readParenthesis(Alternative &alternative);
    Fault readAssignments(Alternative &alternative, qsizetype end);
    Fault readAssignment(Alternative &alternative, qsizetype end);
    Fault readOptions(Alternative &alternative);
    Fault readOption(Alternative &alternative);
    Fault readArgument(QStringView &value, std::pair<qsizetype, qsizetype> &place);
    Fault setOption(Alternative &alternative, QStringView name, const Cursor &start);
    Fault readUrl(Alternative &alternative);
    Fault checkUrl(const Alternative &alternative, const Cursor &start) const;
    Fault finishAlternative(Alternative &alternative);
    qsizetype closingParenthesis() const;

    ProfileRule m_rule;
    Manner m_manner;
    Cursor m_at;
};

} // namespace rules
