#include "provisioning/push.h"

namespace provisioning {

QList<Push> allPushes()
{
    return {Push::Resync, Push::Reboot, Push::Upgrade, Push::Report};
}

QString pushName(Push push)
{
    switch (push) {
    case Push::Resync:
        return QStringLiteral("resync");
    case Push::Reboot:
        return QStringLiteral("reboot");
    case Push::Upgrade:
        return QStringLiteral("upgrade");
    case Push::Report:
        return QStringLiteral("report");
    }
    Q_UNREACHABLE();
}

} // namespace provisioning
