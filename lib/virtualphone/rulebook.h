#pragma once

#include "base/result.h"
#include "virtualphone/digest.h"
#include "virtualphone/handset.h"

#include <QList>

#include <utility>

namespace virtualphone {

/** What a rule says this phone should do now. */
struct Verdict
{
    bool fetches = false; ///< false: skipped, or only assigned
    Location location;
    bool conditional = false; ///< the alternative taken had a condition
    QString key; ///< --key, expanded: a secret
    digest::Credentials credentials; ///< --uid and --pwd
    std::optional<QChar> post; ///< which general purpose parameter is the body
    std::optional<QChar> alias; ///< which one maps names
    QList<std::pair<QString, QString>> assignments; ///< element, value
};

enum class RuleKind { Profile, Upgrade, Report };

/** Reads @p rule with this phone's values and server. */
Result<Verdict> judge(const QString &rule, RuleKind kind, const Handset &handset);

/** Whether a Resync_Trigger_n holds; one that does not parse never does. Absent: none is set. */
std::optional<bool> holds(const QString &trigger, const Handset &handset);

/** A Log_… message or the body of a POST with this phone's values; @p attempt is what it is
 *  about. */
QString expand(const QString &text, const Handset &handset, const Attempt &attempt);

} // namespace virtualphone
