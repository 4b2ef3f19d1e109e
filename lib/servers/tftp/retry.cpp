#include "servers/tftp/retry.h"

#include <algorithm>

namespace servers::tftp {

void Retry::sent(TimePoint now)
{
    m_lastSent = now;
    m_wait = std::min(FirstWait, m_longest);
    m_tries = 0;
}

bool Retry::again(TimePoint now)
{
    if (++m_tries > (m_proven ? MostTries : MostBlindTries))
        return false;
    m_lastSent = now;
    m_wait = std::min(m_wait * 2, m_longest);
    return true;
}

} // namespace servers::tftp
