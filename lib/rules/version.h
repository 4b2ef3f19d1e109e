#pragma once

#include "base/result.h"

#include <QString>
#include <QStringView>

#include <compare>
#include <optional>

namespace rules {

/** A software or hardware version as conditions compare it. Two manners of writing exist, and a
 *  phone that knows one refuses the other:
 *  - SPA: three numbers, then letters or a bracket: 2.0.6, 7.5.2b, 2.0.3(0412s), 7.6.2SR7;
 *  - multiplatform: sip78xx.11-0-1MPP-BN, where BN is the build number. */
class Version
{
public:
    enum class Manner { Dotted, Multiplatform };

    static std::optional<Version> parse(QStringView text);

    Manner manner() const { return m_manner; }

    /** Before, equal or after; only between versions of one manner.
     *  - SPA suffixes: no suffix first, then by letter without regard to case and by number, so
     *    7.5.2 < 7.5.2a < 7.5.2b and SR7 < SR10. The guides do not say: this is our reading.
     *  - Multiplatform (guide MPP, "Version Numbers"): the parts up to "MPP" in turn, in each
     *    the number, then the letters. What stands before the dot is not compared, and the build
     *    number only where both versions have one (our reading). */
    std::weak_ordering compare(const Version &other) const;

    /** parse() and compare() of texts that are looked at once; absent where one of them is no
     *  version or they are of two manners. */
    static std::optional<std::weak_ordering> compare(QStringView left, QStringView right);
    static bool isVersion(QStringView text);

private:
    Manner m_manner = Manner::Dotted;
    QString m_text; ///< the parts that are compared in turn
    QString m_build; ///< multiplatform: the build number; empty: not said
};

/** Whether a phone with this Downgrade_Rev_Limit takes firmware @p version. A limit that is no
 *  version limits nothing (guide SPA/ATA p. 57); a version that cannot be read is refused. */
bool allowedByDowngradeLimit(QStringView version, QStringView limit);

} // namespace rules
