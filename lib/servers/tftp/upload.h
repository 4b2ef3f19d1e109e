#pragma once

#include "servers/room.h"
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
        NoRoom, ///< others take up too much
        Aborted, ///< the phone sent an ERROR
        TimedOut,
    };

    /** Of at most @p largest bytes, for which it takes its share of room as they come. */
    Upload(const Agreement &agreement, Mode mode, qint64 largest, Room::Share room);

    std::optional<Packet> start(TimePoint now);
    std::optional<Packet> receive(const Data &data, TimePoint now);
    void receive(const Failure &failure);
    std::optional<Packet> wake(TimePoint now);

    Packet accept(TimePoint now); ///< lets go of the body
    void refuse() { m_state = State::Closed; }

    /** With netascii's line ends undone; complete where Whole. */
    QByteArray body() const;

    State state() const { return m_state; }
    const Retry &retry() const { return m_retry; }
    TimePoint due() const; ///< when to wake() it
    qint64 receivedBytes() const { return m_receivedBytes; }

private:
    std::optional<Packet> refuse(State state, const char *message);
    std::optional<Packet> acknowledge(TimePoint now);
    Packet reply() const;

    Agreement m_agreement;
    Mode m_mode;
    qint64 m_largest;
    Retry m_retry;
    TimePoint m_lingersUntil;
    Room::Share m_room; ///< of the body
    QByteArray m_body;
    qint64 m_receivedBytes = 0;
    quint16 m_received = 0; ///< the block acknowledged last
    bool m_started = false; ///< the first block has come
    State m_state = State::Running;
};

} // namespace servers::tftp
