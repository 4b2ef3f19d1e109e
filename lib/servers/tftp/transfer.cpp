#include "servers/tftp/transfer.h"

#include <algorithm>
#include <utility>

namespace servers::tftp {

Transfer::Transfer(std::shared_ptr<const QByteArray> bytes, const Agreement &agreement)
    : m_bytes(std::move(bytes)), m_agreement(agreement), m_retry(agreement.longestWait),
      m_blocks(quint64(m_bytes->size()) / agreement.blockSize + 1),
      m_optionsPending(!agreement.acknowledged.isEmpty())
{
}

Burst Transfer::start(TimePoint now)
{
    if (!m_optionsPending)
        return window(now);
    m_retry.sent(now);
    return currentBurst();
}

Burst Transfer::receive(const Ack &ack, TimePoint now)
{
    if (m_state != State::Running)
        return {};
    const std::optional<quint64> block = meant(ack.block);
    if (!block)
        return {};
    if (!m_optionsPending && *block == m_acknowledged)
        return restart(now);
    m_retry.answered();
    m_optionsPending = false;
    m_mayRestart = m_agreement.windowSize > 1 && *block == m_sent && !m_saidTwice;
    m_saidTwice = *block != m_sent; // what it lacks goes out again
    m_acknowledged = *block;
    if (m_acknowledged < m_blocks)
        return window(now);
    m_state = State::Complete;
    return {};
}

void Transfer::receive(const Failure &failure)
{
    Q_UNUSED(failure);
    if (m_state == State::Running)
        m_state = State::Aborted;
}

Burst Transfer::wake(TimePoint now)
{
    if (m_state != State::Running || now < m_retry.due())
        return {};
    m_mayRestart = false;
    m_saidTwice = true;
    if (m_retry.again(now))
        return currentBurst();
    m_state = State::TimedOut;
    return {};
}

QByteArrayView Transfer::payload(quint64 number) const
{
    const qsizetype from = qsizetype((number - 1) * m_agreement.blockSize);
    const qsizetype length = std::min<qsizetype>(m_agreement.blockSize, m_bytes->size() - from);
    return QByteArrayView(*m_bytes).sliced(from, length);
}

qint64 Transfer::acknowledgedBytes() const
{
    return std::min<qint64>(qint64(m_acknowledged) * m_agreement.blockSize, m_bytes->size());
}

Burst Transfer::window(TimePoint now)
{
    m_sent = std::min(m_acknowledged + m_agreement.windowSize, m_blocks);
    m_retry.sent(now);
    return currentBurst();
}

// Mostly a late echo, and answered, it would double every packet from here on: in lock-step always,
// with windows where the phone may have had something twice.
Burst Transfer::restart(TimePoint now)
{
    if (!std::exchange(m_mayRestart, false))
        return {};
    m_saidTwice = true;
    m_retry.sent(now);
    return currentBurst();
}

Burst Transfer::currentBurst() const
{
    if (m_optionsPending)
        return {true, 0, 0};
    return {false, m_acknowledged + 1, m_sent - m_acknowledged};
}

// Numbers wrap after 65,535 blocks, so that of those in flight is meant which ends in these bits.
std::optional<quint64> Transfer::meant(quint16 block) const
{
    const quint64 ahead = quint16(block - quint16(m_acknowledged));
    if (m_acknowledged + ahead > m_sent)
        return std::nullopt;
    return m_acknowledged + ahead;
}

} // namespace servers::tftp
