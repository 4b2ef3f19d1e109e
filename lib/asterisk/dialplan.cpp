#include "asterisk/dialplan.h"

#include "asterisk/dialpattern.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace asterisk {

namespace {

constexpr int deepest = 8; // contexts may include each other in a circle

bool isWord(const Variable &variable, QStringView word)
{
    return variable.name.compare(word, Qt::CaseInsensitive) == 0;
}

} // namespace

bool DialPlan::has(const QString &context) const
{
    const auto &sections = m_file.sections();
    return std::any_of(sections.begin(), sections.end(),
                       [&](const Section &section) { return section.name == context; });
}

bool DialPlan::reaches(const QString &context, const QString &number) const
{
    return finds(context, number, Wanted::Call, 0);
}

bool DialPlan::hasHint(const QString &context, const QString &number) const
{
    return finds(context, number, Wanted::Hint, 0);
}

bool DialPlan::finds(const QString &context, const QString &number, Wanted wanted, int depth) const
{
    if (depth > deepest)
        return false;
    const auto found = [&](const Variable &line) {
        const auto parts = QStringView(line.value).split(u',');
        if (isWord(line, u"include")) // "include => other,09:00-17:00,…"
            return finds(parts.front().trimmed().toString(), number, wanted, depth + 1);
        if (isWord(line, u"switch") || isWord(line, u"eswitch") || isWord(line, u"lswitch"))
            return wanted == Wanted::Call;
        const bool hint = parts.size() > 1 && parts[1].trimmed() == u"hint";
        return isWord(line, u"exten") && parts.size() > 1 && hint == (wanted == Wanted::Hint)
            && takes(parts[0].trimmed(), number);
    };
    const auto &sections = m_file.sections();
    return std::any_of(sections.begin(), sections.end(), [&](const Section &section) {
        return section.name == context
            && std::any_of(section.variables.begin(), section.variables.end(), found);
    });
}

} // namespace asterisk
