#include "servers/mishaps.h"

#include <utility>

namespace servers {

bool Mishaps::report(Door door, const Endpoint &peer, const QString &what, TimePoint now)
{
    quint64 untold = 0;
    {
        const std::lock_guard lock(m_mutex);
        if (!m_bucket.take(now)) {
            ++m_untold;
            return false;
        }
        untold = std::exchange(m_untold, 0);
    }
    const QString more = untold ? QStringLiteral(" (and %1 others before)").arg(untold) : QString();
    m_source.mishap(door, peer, what + more);
    return true;
}

} // namespace servers
