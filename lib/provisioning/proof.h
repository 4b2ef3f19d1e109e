#pragma once

#include "inventory/event.h"
#include "inventory/fleet.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace provisioning {

/** What shows that a phone took a change, in the order it happens. */
enum class ProofStep {
    Pushed, ///< the phone was told and answered
    Fetched, ///< it got its whole profile, as the record has it
    Applied, ///< it said so itself: "Successful resync"
    Registered, ///< every line that has an extension is registered
    Reported, ///< of one asked for its settings: they came
};

/** How far a phone got since it was told. */
struct Proof
{
    QList<ProofStep> lit; ///< the steps there is evidence for
    std::optional<ProofStep> missing; ///< the first without evidence; absent: it is done
    QString why; ///< what probably stands in the way and what to do; empty where it is done
};

/** The evidence in @p contact for what happened to @p device at or after @p since. */
Proof proofOf(const inventory::Fleet &fleet, const inventory::Device &device,
              const inventory::Contact &contact, const QDateTime &since);

/** The same of a phone that was asked for a report: pushed and reported are its steps. @p events
 *  are the phone's. */
Proof proofOfReport(const QList<inventory::Event> &events, const QDateTime &since);

/** "pushed", "fetched", "applied", "registered", "reported": what scripts see. Not translated. */
QString proofStepName(ProofStep step);

} // namespace provisioning
