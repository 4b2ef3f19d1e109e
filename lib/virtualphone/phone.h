#pragma once

#include "virtualphone/reportrun.h"
#include "virtualphone/resyncrun.h"
#include "virtualphone/timetable.h"
#include "virtualphone/upgraderun.h"

#include <QCoreApplication>

namespace virtualphone {

/** What a NOTIFY asks for (SPA/ATA guide p. 51). */
enum class NotifyEvent { Resync, RebootNow, RestartNow, Report };

/** "resync", "reboot_now", "restart_now", "report". */
std::optional<NotifyEvent> notifyEvent(QByteArrayView name);

/** A phone in software. Told what arrived and what time it is, it answers with what to do; it
 *  opens no socket, looks at no clock and throws no dice of its own: the same seed and the same
 *  answers at the same times make the same phone. Time must not run backwards. Belongs to one
 *  thread; does not move in memory. */
class Phone
{
public:
    Phone(Identity identity, Lease lease, Behaviour behaviour, quint64 seed);
    Phone(const Phone &) = delete;
    Phone &operator=(const Phone &) = delete;

    Actions powerOn(Moment now);

    /** When to wake() it next; absent: never by itself. */
    std::optional<Moment> due() const;
    Actions wake(Moment now);

    /** How the Fetch @p id ended. Ids it no longer waits for are passed over. */
    Actions fetched(quint64 id, const FetchResult &result, Moment now);

    /** How the registrar answered for @p line; @p status is of SIP, 0: nobody there. */
    Actions registration(int line, int status, Moment now);

    /** As /admin/resync does; @p rule: for this once, empty: the profile rules. These are refused
     *  where the phone is told not to. */
    Result<Actions> resync(const QString &rule, Moment now);
    /** As /admin/upgrade does; @p rule: for this once, empty: Upgrade_Rule. */
    Result<Actions> upgrade(const QString &rule, Moment now);
    Result<Actions> report(Moment now);
    Actions reboot(Moment now);
    Result<Actions> notify(NotifyEvent event, Moment now);

    /** Whether somebody is talking: resyncs and upgrades wait for the end of the call. */
    Actions setBusy(bool busy, Moment now);

    bool isUp() const { return m_up; }
    bool isBusy() const { return m_timetable.isBusy(); }
    const Handset &handset() const { return m_handset; }
    Sabotage &sabotage() { return m_handset.sabotage; }
    /** To begin with other than factory values. */
    Configuration &configuration() { return m_handset.configuration; }

private:
    Q_DECLARE_TR_FUNCTIONS(virtualphone)

    void comeUp(Actions &actions);
    void goDown(StartReason reason, Actions &actions);
    void startResync(const Timetable::Resync &what, Actions &actions);
    void startUpgrade(const Location &location, Actions &actions);
    void considerUpgrade(Actions &actions, bool retry = false);
    void resyncMayHaveEnded(Actions &actions);
    void upgradeMayHaveEnded(Actions &actions);
    void settle(Actions &actions);
    void registerLines(Actions &actions);
    bool working() const { return m_resync || m_upgrade; }

    Handset m_handset;
    Timetable m_timetable;
    bool m_up = false;
    StartReason m_start = StartReason::PowerOn;
    std::optional<Moment> m_boot; ///< when it is up again
    bool m_rebootPending = false; ///< a changed parameter wants it
    QString m_unconditional; ///< the upgrade without condition that was done last
    std::optional<ResyncRun> m_resync;
    std::optional<UpgradeRun> m_upgrade;
    std::optional<ReportRun> m_report;
};

} // namespace virtualphone
