#include "rules/version.h"
#include "schema/phonemodel.h"

namespace schema {

namespace {

/** Absent where one of them cannot be read, or they are of two manners. */
std::optional<bool> before(QStringView left, QStringView right)
{
    const std::optional<rules::Version> first = rules::Version::parse(left);
    const std::optional<rules::Version> second = rules::Version::parse(right);
    if (!first || !second || first->manner() != second->manner())
        return std::nullopt;
    return std::is_lt(first->compare(*second));
}

} // namespace

bool ModelFacts::showsUtf8(QStringView firmware) const
{
    if (!utf8Since)
        return false;
    return utf8Since->isEmpty() || before(firmware, *utf8Since) == false;
}

std::optional<UpgradeHop> ModelFacts::hopBetween(QStringView from, QStringView to) const
{
    for (const UpgradeHop &hop : hops) {
        if (before(from, hop.below) == true && before(hop.through, to) == true)
            return hop;
    }
    return std::nullopt;
}

QList<Advisory> ModelFacts::advisoriesFor(QStringView firmware) const
{
    QList<Advisory> open;
    for (const Advisory &advisory : advisories) {
        if (advisory.fixedIn.isEmpty() || before(firmware, advisory.fixedIn) != false)
            open.append(advisory);
    }
    return open;
}

} // namespace schema
