#pragma once

#include "inventory/event.h"
#include "inventory/fleet.h"
#include "provisioning/push.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace provisioning {

/** What shows that a phone did what it was told. */
enum class ProofStep {
    Pushed, ///< the phone was told and answered
    Fetched, ///< it got its whole profile, as the record has it
    Applied, ///< it said so itself: "Successful resync"
    Registered, ///< every line that has an extension is registered
    Upgraded, ///< of one told to upgrade: it said so, or was seen with other firmware
    Reported, ///< of one asked for its settings: they came
};

/** Those of @p push, in the order they happen; the second shows that the phone took it. */
QList<ProofStep> stepsOf(Push push);

/** How far a phone got since it was told. */
struct Proof
{
    QList<ProofStep> lit; ///< the steps there is evidence for
    std::optional<ProofStep> missing; ///< the first without evidence; absent: it is done
    QString why; ///< what probably stands in the way and what to do; empty where it is done
};

/** The evidence in @p contact that @p device did @p push at or after @p since. That a report came
 *  is no matter of contacts: see proofOfReport(). */
Proof proofOf(Push push, const inventory::Fleet &fleet, const inventory::Device &device,
              const inventory::Contact &contact, const QDateTime &since);

/** The same of a phone that was asked for a report. @p events are the phone's. */
Proof proofOfReport(const QList<inventory::Event> &events, const QDateTime &since);

/** What stands in the way of a phone that had its profile half a minute and then told that a line
 *  is not registered, and what to do; empty of any other. */
QString registrationTrouble(const inventory::Device &device, const inventory::Contact &contact);

/** "pushed", "fetched", "applied", "registered", "upgraded", "reported": what scripts see. Not
 * translated. */
QString proofStepName(ProofStep step);

} // namespace provisioning
