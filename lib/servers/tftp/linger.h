#pragma once

#include "servers/tftp/retry.h"

namespace servers::tftp {

/** Whether it is worth to wait for an answer awake. In lock-step a file is as fast as one round
 *  trip, and on a quick network half of that is the system waking us up. Where the answer does not
 *  come in the time a wake-up costs, waiting awake is waste: after some failures it is left for a
 *  while. */
class Linger
{
public:
    static constexpr std::chrono::microseconds Longest{60};
    static constexpr int MostFailures = 8; ///< one after the other
    static constexpr int Pause = 256; ///< answers, until it is tried again

    bool isWorthIt() { return m_pause == 0 || --m_pause == 0; }

    void came() { m_failures = 0; }
    void didNotCome()
    {
        if (++m_failures < MostFailures)
            return;
        m_failures = 0;
        m_pause = Pause;
    }

private:
    int m_failures = 0;
    int m_pause = 0;
};

} // namespace servers::tftp
