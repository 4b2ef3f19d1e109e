#include "servers/mishaps.h"

#include <utility>

namespace servers {

bool Mishaps::report(Mishap mishap, TimePoint now)
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
    if (untold > 0)
        mishap.what += QStringLiteral(" (and %1 others before)").arg(untold);
    m_source.mishap(mishap);
    return true;
}

} // namespace servers
