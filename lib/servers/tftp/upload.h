#pragma once

#include "servers/tftp/agreement.h"
#include "servers/tftp/retry.h"

#include <QByteArray>

namespace servers::tftp {

/** One report on its way from one phone, in lock-step. Told what arrived and what time it is, it
 *  answers with what to send. The last block is acknowledged only once the application has taken
 *  the whole: what a phone believes to be stored is stored. */
class Upload
{
public:
    enum class State {
        Running,
        Whole, ///< all of it is here; waits for accept() or refuse()
        Lingering, ///< taken; answers repetitions of the last block until it is due
        Closed, ///< nothing more will happen
        TooLarge,
        Aborted, ///< the phone sent an ERROR
        TimedOut,
    };

    Upload(const Agreement &agreement, Mode mode, qint64 largest);

    std::optional<Packet> start(TimePoint now);
    std::optional<Packet> receive(const Data &data, TimePoint now);
    void receive(const Failure &failure);
    std::optional<Packet> wake(TimePoint now);

    Packet accept(TimePoint now);
    void refuse() { m_state = State::Closed; }

    /** With netascii's line ends undone; complete where Whole. */
    QByteArray body() const;

    State state() const { return m_state; }
    const Retry &retry() const { return m_retry; }
    TimePoint due() const; ///< when to wake() it
    qint64 receivedBytes() const { return m_body.size(); }

private:
    std::optional<Packet> acknowledge(TimePoint now);
    Packet reply() const;

    Agreement m_agreement;
    Mode m_mode;
    qint64 m_largest;
    Retry m_retry;
    TimePoint m_lingersUntil;
    QByteArray m_body;
    quint16 m_received = 0; ///< the block acknowledged last
    bool m_started = false; ///< the first block has come
    State m_state = State::Running;
};

} // namespace servers::tftp
