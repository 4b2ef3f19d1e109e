#pragma once

#include "virtualphone/handset.h"
#include "virtualphone/retrieval.h"
#include "virtualphone/rulebook.h"

namespace virtualphone {

/** What a phone holds, as it reports it: every element with its value, but no password, key or
 *  GPP_SA to GPP_SD ("Report Rule", SPA/ATA guide p. 56). */
QByteArray reportOf(const Configuration &configuration);

/** One report handed over, by TFTP write or HTTP POST. Never repeated. */
class ReportRun
{
public:
    ReportRun(Handset &handset, const Verdict &verdict);

    Actions begin();
    Actions receive(quint64 id, const FetchResult &result);
    bool isOver() const { return m_over; }

private:
    Handset &m_handset;
    Retrieval m_retrieval;
    bool m_over = false;
};

} // namespace virtualphone
