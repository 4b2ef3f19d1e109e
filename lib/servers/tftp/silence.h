#pragma once

#include "servers/tftp/retry.h"

#include <algorithm>
#include <unordered_map>

namespace servers::tftp {

/** Counts, by source address, what we repeated into silence. An address may be forged, and what is
 *  sent there again and again makes us a weapon; past the limit it hears nothing more, but for one
 *  try a second, until something answers. Transfers are never counted: a site behind NAT is one
 *  address with thousands of phones. */
template<typename Address>
class Silence
{
public:
    static constexpr int MostUnanswered = 64;
    static constexpr size_t MostAddresses = 4096; ///< remembered; the quietest is forgotten first

    bool isTooLong(const Address &address, TimePoint now)
    {
        const auto found = m_counts.find(address);
        return found != m_counts.end() && present(found->second, now) >= MostUnanswered;
    }

    void repeated(const Address &address, TimePoint now)
    {
        if (m_counts.size() >= MostAddresses && !m_counts.contains(address))
            forgetOne(now);
        Count &count = m_counts[address];
        count.unanswered = present(count, now) + 1;
        count.when = now;
    }

    void answered(const Address &address)
    {
        if (!m_counts.empty())
            m_counts.erase(address);
    }

private:
    struct Count
    {
        int unanswered = 0;
        TimePoint when;
    };

    static int present(const Count &count, TimePoint now)
    {
        const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(now - count.when);
        return std::max<int>(0, count.unanswered - int(std::min<long>(seconds.count(), 1000)));
    }

    void forgetOne(TimePoint now)
    {
        const auto least = [now](const auto &a, const auto &b) {
            return present(a.second, now) < present(b.second, now);
        };
        m_counts.erase(std::min_element(m_counts.begin(), m_counts.end(), least));
    }

    std::unordered_map<Address, Count> m_counts;
};

} // namespace servers::tftp
