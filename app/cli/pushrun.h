#pragma once

#include "cli/session.h"
#include "cli/stopsignal.h"
#include "provisioning/proof.h"
#include "provisioning/pusher.h"

#include <chrono>

namespace cli {

/** What one push command asks for. */
struct PushOrder
{
    provisioning::Push push = provisioning::Push::Resync;
    provisioning::Way way;
    std::chrono::milliseconds pause{0}; ///< between two phones
    std::chrono::seconds wait{0}; ///< 0: nobody waits for proof
    int first = 0; ///< so many are told first, the others once these have proven it; 0: all in turn
};

/** Tells phones one by one and, on request, follows them until there is proof. Ctrl-C ends it; what
 *  was told stays told and is said. */
class PushRun
{
public:
    /** @p stop is older than the pusher, whose threads must leave the signals to it. */
    PushRun(Session &session, PushOrder order, inventory::FleetPointer fleet,
            inventory::EventLog &log, provisioning::Pusher &pusher, const StopSignal &stop)
        : m_session(session), m_order(std::move(order)), m_fleet(std::move(fleet)), m_log(log),
          m_pusher(pusher), m_stop(stop)
    {
    }

    Result<Exit> run(const QList<MacAddress> &macs);

private:
    struct Row
    {
        MacAddress mac;
        QDateTime since; ///< UTC; before it was told: it may have acted when its answer is here
        inventory::Event event;
        std::optional<provisioning::Proof> proof;

        bool told() const { return event.outcome == inventory::Event::Outcome::Done; }
        bool well() const { return told() && (!proof || !proof->missing); }
        QString state() const;
        QString why() const;
        QJsonObject toJson() const;
    };

    bool allWell() const;
    Result<bool> haveProven();
    Result<void> tell(const inventory::Device &device);
    Result<void> follow();
    Result<void> look();
    Result<provisioning::Proof> proofOf(const Row &row, const inventory::Contact &contact) const;
    void progress(qsizetype all) const;
    void print() const;

    Session &m_session;
    PushOrder m_order;
    inventory::FleetPointer m_fleet;
    inventory::EventLog &m_log;
    provisioning::Pusher &m_pusher;
    const StopSignal &m_stop;
    QList<Row> m_rows;
};

} // namespace cli
