#pragma once

#include "virtualphone/action.h"

#include <random>

namespace virtualphone {

/** What goes wrong on purpose between a phone and its servers. */
struct Faults
{
    int lostInHundred = 0; ///< TFTP datagrams that vanish, either way
    bool corruptFiles = false; ///< every file arrives spoilt
    bool serverGone = false; ///< nobody answers
};

/** Deals the faults of one phone; the same seed deals the same. */
class Mischief
{
public:
    Mischief(const Faults &faults, quint64 seed);

    bool losesDatagram();
    /** What becomes of @p result on its way. */
    FetchResult spoil(FetchResult result) const;
    bool serverGone() const { return m_faults.serverGone; }

private:
    Faults m_faults;
    std::minstd_rand m_random;
};

} // namespace virtualphone
