#pragma once

#include <QList>
#include <QString>

namespace provisioning {

/** What a phone is told to do now. */
enum class Push {
    Resync, ///< fetch its profile from us, wherever its own Profile_Rule points
    Reboot,
    Upgrade, ///< load the firmware its Upgrade_Rule names; no NOTIFY says that
    Report, ///< send its settings where its Report_Rule says; only a NOTIFY says that
};

QList<Push> allPushes();

/** "resync", "reboot", "upgrade", "report": what scripts and events see. Not translated. */
QString pushName(Push push);

} // namespace provisioning
