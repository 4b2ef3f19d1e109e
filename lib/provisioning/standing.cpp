#include "provisioning/standing.h"

#include "provisioning/renderer.h"

namespace provisioning {

Standing standingOf(const inventory::Fleet &fleet, const inventory::Device &device,
                    const inventory::Contact &contact)
{
    return standingOf(effectiveRevision(fleet, device), contact);
}

Standing standingOf(inventory::Revision effective, const inventory::Contact &contact)
{
    if (!contact.last.isValid())
        return Standing::NeverSeen;
    if (contact.fetching)
        return Standing::Fetching;
    if (!contact.failure.isEmpty())
        return Standing::Failed;
    if (contact.fetchedRevision == 0 || contact.fetchedRevision < effective)
        return Standing::Outdated;
    return Standing::UpToDate;
}

QString standingName(Standing standing)
{
    switch (standing) {
    case Standing::NeverSeen:
        return QStringLiteral("never seen");
    case Standing::Fetching:
        return QStringLiteral("fetching");
    case Standing::UpToDate:
        return QStringLiteral("up to date");
    case Standing::Outdated:
        return QStringLiteral("outdated");
    case Standing::Failed:
        return QStringLiteral("failed");
    }
    Q_UNREACHABLE();
}

} // namespace provisioning
