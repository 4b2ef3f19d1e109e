#include "servers/tftp/upload.h"

#include "servers/tftp/netascii.h"

namespace servers::tftp {

Upload::Upload(const Agreement &agreement, Mode mode, qint64 largest, Room::Share room)
    : m_agreement(agreement), m_mode(mode), m_largest(largest), m_retry(agreement.longestWait),
      m_room(std::move(room))
{
}

std::optional<Packet> Upload::start(TimePoint now)
{
    return acknowledge(now);
}

std::optional<Packet> Upload::receive(const Data &data, TimePoint now)
{
    const bool isRepetition = m_started && data.block == m_received;
    if (isRepetition && (m_state == State::Running || m_state == State::Lingering))
        return reply(); // our ACK was lost, and the sender, unlike us, waits for it
    if (m_state != State::Running || data.block != quint16(m_received + 1))
        return std::nullopt;
    if (data.payload.size() > m_agreement.blockSize
        || m_body.size() + data.payload.size() > m_largest)
        return refuse(State::TooLarge, "more than is taken here");
    if (!m_room.grow(data.payload.size()))
        return refuse(State::NoRoom, "no room now, try later");
    m_started = true;
    m_retry.answered();
    m_body.append(data.payload);
    m_receivedBytes += data.payload.size();
    m_received = data.block;
    if (data.payload.size() == m_agreement.blockSize)
        return acknowledge(now);
    m_state = State::Whole;
    return std::nullopt;
}

void Upload::receive(const Failure &failure)
{
    Q_UNUSED(failure);
    m_state = m_state == State::Running ? State::Aborted : State::Closed;
}

std::optional<Packet> Upload::wake(TimePoint now)
{
    if (now < due())
        return std::nullopt;
    if (m_state == State::Lingering)
        m_state = State::Closed;
    if (m_state != State::Running)
        return std::nullopt;
    if (m_retry.again(now))
        return reply();
    m_state = State::TimedOut;
    return std::nullopt;
}

Packet Upload::accept(TimePoint now)
{
    m_state = State::Lingering;
    m_body.clear();
    m_room.giveBack();
    m_lingersUntil = now + m_agreement.longestWait; // the phone repeats within what it proposed
    return reply();
}

TimePoint Upload::due() const
{
    return m_state == State::Lingering ? m_lingersUntil : m_retry.due();
}

QByteArray Upload::body() const
{
    return m_mode == Mode::Netascii ? fromNetascii(m_body) : m_body;
}

std::optional<Packet> Upload::refuse(State state, const char *message)
{
    m_state = state;
    return Failure{ErrorCode::DiskFull, message};
}

std::optional<Packet> Upload::acknowledge(TimePoint now)
{
    m_retry.sent(now);
    return reply();
}

Packet Upload::reply() const
{
    if (!m_started && !m_agreement.acknowledged.isEmpty())
        return OptionAck{m_agreement.acknowledged};
    return Ack{m_received};
}

} // namespace servers::tftp
