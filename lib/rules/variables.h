#pragma once

#include "base/macaddress.h"
#include "base/result.h"
#include "rules/macros.h"

#include <QString>

#include <map>

namespace rules {

/** What $UPGCOND stands for on every phone since firmware 2.0.6 (guide SPA/ATA p. 92). */
inline constexpr QStringView UpgradeCondition = u"true";

/** What macros stand for, by the guides' names (SPA/ATA p. 92, MPP "Macro Expansion Variables").
 *  GPP_A to GPP_P are empty until something is put there, as on a phone. */
class Variables
{
public:
    Variables();

    /** "A" and "GPP_A" are one; refused: a name the guides do not have. MA, in any spelling of an
     *  address, gives MAU and MAC as well. */
    Result<void> set(const QString &name, const QString &value);
    void setMac(const MacAddress &mac);

    std::optional<QString> value(QStringView name) const;

    /** Asks this object, which must outlive it. */
    Lookup lookup() const;

    /** Whether the guides have a macro of that name, perhaps with a line's number behind it. */
    static bool isKnown(QStringView name);

private:
    std::map<QString, QString, std::less<>> m_values; ///< by the macro's own name
};

} // namespace rules
