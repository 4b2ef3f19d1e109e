#pragma once

#include "base/result.h"

#include <QFuture>
#include <QString>
#include <QStringList>
#include <QThreadPool>

#include <chrono>

namespace phone {

/** What a NOTIFY asks a phone for; the names of the events are in sipEvent(). */
enum class Notice {
    Resync, ///< fetch Profile_Rule; not where Resync_From_SIP is No
    Reboot, ///< a cold start
    Restart, ///< a warm start
    Report, ///< send what Report_Rule says
};

/** "resync", "reboot_now", "restart_now", "report": the value of the Event header. */
QString sipEvent(Notice notice);

/** One line of a phone, as SIP reaches it. */
struct SipLine
{
    QString host; ///< the phone's address
    quint16 port = 5060; ///< SIP_Port_n_, 5060 + n - 1 unless set
    QString user; ///< User_ID_n_: in the address
    QString authUser; ///< Auth_ID_n_: answers a challenge; empty: user does
    QStringList passwords; ///< Password_n_, tried in this order where the phone asks for one
};

/** Sends phones a SIP NOTIFY outside any dialog and answers a 401 with digest, as a phone asks for
 *  unless Auth_Resync-Reboot_n_ is No. Any thread may ask and none waits; at most eight are under
 *  way at once, in threads of their own. Done says that the phone took the order and no more. */
class SipNotifier
{
public:
    explicit SipNotifier(std::chrono::milliseconds patience = std::chrono::seconds(10));

    /** Waits for what is under way, at most the patience. */
    ~SipNotifier();

    QFuture<Result<void>> send(const SipLine &line, Notice notice);

private:
    std::chrono::milliseconds m_patience;
    QThreadPool m_threads;
};

} // namespace phone
