#include "base/finding.h"

#include <algorithm>

QString severityName(Finding::Severity severity)
{
    switch (severity) {
    case Finding::Severity::Note:
        return QStringLiteral("note");
    case Finding::Severity::Warning:
        return QStringLiteral("warning");
    case Finding::Severity::Error:
        return QStringLiteral("error");
    }
    Q_UNREACHABLE();
}

bool containsError(const Findings &findings)
{
    return std::any_of(findings.begin(), findings.end(), [](const Finding &finding) {
        return finding.severity == Finding::Severity::Error;
    });
}
