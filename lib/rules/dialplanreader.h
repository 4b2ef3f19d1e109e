#pragma once

#include "rules/cursor.h"
#include "rules/dialplan.h"

namespace rules {

/** Reads a dial plan from left to right. Used by DialPlan::parse alone. */
class DialPlanReader
{
public:
    explicit DialPlanReader(QStringView text) : m_at(text) { }

    Result<DialPlan> read();

private:
    using Fault = std::optional<Error>;

    Fault readPlanTimers();
    Fault readRule();
    Fault readPart(DialRule &rule);
    Fault readTimer(DialRule &rule);
    Fault readSubstitution(DialRule &rule);
    Fault readElement(DialRule &rule, bool silent);
    Fault readRepetition(DialRule &rule);
    Result<quint32> readSet();
    Result<int> readSeconds();
    bool atRuleEnd();

    DialPlan m_plan;
    Cursor m_at;
};

/** 0 to 9 for digits, 10 for *, 11 for #; absent for anything else. */
std::optional<int> keyIndex(QChar c);

} // namespace rules
