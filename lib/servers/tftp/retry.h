#pragma once

#include <chrono>

namespace servers::tftp {

using Clock = std::chrono::steady_clock;
using TimePoint = Clock::time_point;

/** When to say the last thing again: after 1 s, then doubling, never above the longest wait, and
 *  not for ever. A peer that has never answered is given up early: it may be somebody else's
 *  address, and what we send there nobody asked for. */
class Retry
{
public:
    static constexpr std::chrono::seconds FirstWait{1};
    static constexpr int MostTries = 8; ///< of a peer that has answered before
    static constexpr int MostBlindTries = 3; ///< of one that has not

    explicit Retry(std::chrono::seconds longestWait) : m_longest(longestWait) { }

    /** Something new went out. */
    void sent(TimePoint now);

    /** The peer answered: it is there. */
    void answered() { m_proven = true; }

    /** It was time: true: send again; false: give up. */
    bool again(TimePoint now);

    TimePoint lastSent() const { return m_lastSent; }
    TimePoint due() const { return m_lastSent + m_wait; }
    bool isProven() const { return m_proven; }

private:
    std::chrono::seconds m_longest;
    std::chrono::seconds m_wait = FirstWait;
    TimePoint m_lastSent;
    int m_tries = 0;
    bool m_proven = false;
};

} // namespace servers::tftp
