#pragma once

#include "base/macaddress.h"
#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace phone {

/** A line as the phone's /admin/status.xml tells of it. */
struct LineStatus
{
    int number = 1; ///< from 1
    QString registration; ///< in the phone's words: "Registered", "Failed"; may be empty
    QString registeredAt; ///< in the phone's words; its clock and its format
    bool registered = false;
    bool callUp = false; ///< a call in any state but idle, or off the hook
};

/** What a phone says of itself: who it is, which lines are registered, whether a call is up. */
struct PhoneStatus
{
    QString product; ///< "SPA112"
    QString serial;
    QString firmware;
    std::optional<MacAddress> mac;
    QList<LineStatus> lines; ///< by number
    bool callUp = false; ///< on any line: no moment for a reboot
    bool complete = true; ///< false: the text broke off or was no XML from some place on

    QList<int> registeredLines() const;
};

/** Reads a <flat-status> of at most 1 MB. Line states that repeat without a number are taken in
 * line order, as SPA phones and adapters write them; what lies deeper (an adapter's
 * <router-status>) is looked at for its MAC only. Refused where it is no status page, a login page
 * for one. */
Result<PhoneStatus> parseStatus(const QByteArray &xml);

} // namespace phone
