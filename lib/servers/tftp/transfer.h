#pragma once

#include "servers/tftp/agreement.h"
#include "servers/tftp/retry.h"

#include <memory>

namespace servers::tftp {

/** What a transfer sends next: its OACK, or some blocks one after the other, or nothing. */
struct Burst
{
    bool optionAck = false;
    quint64 first = 0; ///< block number, from 1 and not wrapped
    quint64 count = 0;

    bool isEmpty() const { return !optionAck && count == 0; }
    bool operator==(const Burst &) const = default;
};

/** One file on its way to one phone. Told what arrived and what time it is, it answers with what
 *  to send; the server owns the socket and the waiting. A duplicate of an acknowledgement is never
 *  answered (RFC 1123 §4.2.3.1, the Sorcerer's Apprentice): only time sends anything again. Where
 *  windows were agreed on, the acknowledgement of the one before, said again, tells that the first
 *  block of this one was lost (RFC 7440 §4): then it is sent again, once, and only where nothing
 *  we said twice could be what is acknowledged twice. */
class Transfer
{
public:
    enum class State {
        Running,
        Complete,
        Aborted, ///< the phone sent an ERROR
        TimedOut,
    };

    /** @p bytes as they go over the wire; never null. */
    Transfer(std::shared_ptr<const QByteArray> bytes, const Agreement &agreement);

    Burst start(TimePoint now);
    Burst receive(const Ack &ack, TimePoint now);
    void receive(const Failure &failure);

    /** To be called at retry().due(); empty where it gave up. */
    Burst wake(TimePoint now);

    State state() const { return m_state; }
    const Retry &retry() const { return m_retry; }
    const Agreement &agreement() const { return m_agreement; }

    /** Of block @p number; empty for the last one of a file that fills its blocks. */
    QByteArrayView payload(quint64 number) const;

    qint64 acknowledgedBytes() const;

private:
    Burst window(TimePoint now);
    Burst restart(TimePoint now);
    Burst currentBurst() const;
    std::optional<quint64> meant(quint16 block) const;

    std::shared_ptr<const QByteArray> m_bytes;
    Agreement m_agreement;
    Retry m_retry;
    quint64 m_blocks; ///< there are so many
    quint64 m_acknowledged = 0; ///< all up to this one have arrived
    quint64 m_sent = 0; ///< the highest one in the present window
    bool m_optionsPending;
    bool m_saidTwice = false; ///< some of what is in flight
    bool m_mayRestart = false; ///< the present window, where its acknowledgement comes again
    State m_state = State::Running;
};

} // namespace servers::tftp
