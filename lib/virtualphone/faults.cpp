#include "virtualphone/faults.h"

using namespace Qt::StringLiterals;

namespace virtualphone {

Mischief::Mischief(const Faults &faults, quint64 seed)
    : m_faults(faults), m_random(static_cast<std::minstd_rand::result_type>(seed % 2147483646 + 1))
{
}

bool Mischief::losesDatagram()
{
    return m_faults.lostInHundred > 0 && int(m_random() % 100) < m_faults.lostInHundred;
}

FetchResult Mischief::spoil(FetchResult result) const
{
    if (m_faults.serverGone) {
        FetchResult nothing;
        nothing.error = u"no answer"_s;
        return nothing;
    }
    if (m_faults.corruptFiles) {
        for (char &byte : result.body)
            byte = char(byte ^ 0x55);
    }
    return result;
}

} // namespace virtualphone
