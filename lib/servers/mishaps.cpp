#include "servers/mishaps.h"

#include <algorithm>

namespace servers {

void Mishaps::report(Door door, const Endpoint &peer, const QString &what, TimePoint now)
{
    quint64 untold = 0;
    {
        const std::lock_guard lock(m_mutex);
        if (!mayTell(now)) {
            ++m_untold;
            return;
        }
        untold = std::exchange(m_untold, 0);
    }
    const QString more = untold ? QStringLiteral(" (and %1 others before)").arg(untold) : QString();
    m_source.mishap(door, peer, what + more);
}

bool Mishaps::mayTell(TimePoint now)
{
    const std::chrono::duration<double> passed = now - m_filled;
    m_tokens = std::min<double>(Burst, m_tokens + passed.count() * PerSecond);
    m_filled = now;
    if (m_tokens < 1)
        return false;
    m_tokens -= 1;
    return true;
}

} // namespace servers
