#pragma once

#include <algorithm>
#include <chrono>

namespace servers {

/** Lets some through at once and so many a second for long. For one thread. */
class TokenBucket
{
public:
    using TimePoint = std::chrono::steady_clock::time_point;

    TokenBucket(double burst, double perSecond)
        : m_burst(burst), m_perSecond(perSecond), m_tokens(burst)
    {
    }

    bool take(TimePoint now)
    {
        const std::chrono::duration<double> passed = now - m_filled;
        m_tokens = std::min(m_burst, m_tokens + passed.count() * m_perSecond);
        m_filled = now;
        if (m_tokens < 1)
            return false;
        m_tokens -= 1;
        return true;
    }

private:
    double m_burst;
    double m_perSecond;
    double m_tokens;
    TimePoint m_filled;
};

} // namespace servers
