#include "servers/rates.h"

namespace servers {

namespace {

Traffic total(const Counter &counter)
{
    Traffic traffic;
    traffic.requests = counter.requests;
    traffic.bytes = counter.bytes;
    return traffic;
}

Traffic since(const Traffic &before, Traffic now, double seconds)
{
    if (seconds <= 0)
        return now;
    now.requestsPerSecond = double(now.requests - before.requests) / seconds;
    now.bytesPerSecond = double(now.bytes - before.bytes) / seconds;
    return now;
}

} // namespace

Rates::Rates(TimePoint start) : m_samples{{start, {}, {}, {}}} { }

Status Rates::measure(const Counters &counters, TimePoint now)
{
    const Sample sample{now, total(counters.tftp), total(counters.http), total(counters.syslog)};
    const std::lock_guard lock(m_mutex);
    remember(sample);
    const Sample &before = m_samples.front();
    const double seconds = std::chrono::duration<double>(now - before.when).count();
    Status status;
    status.tftp = since(before.tftp, sample.tftp, seconds);
    status.http = since(before.http, sample.http, seconds);
    status.syslog = since(before.syslog, sample.syslog, seconds);
    status.openTransfers = counters.openTransfers;
    status.waitingTransfers = counters.waitingTransfers;
    status.connections = counters.connections;
    status.lostLines = counters.lostLines;
    return status;
}

// Where nobody measured for long, what came since is taken to have come just now: whoever measures
// when something happens never sees an average over the silence before.
void Rates::remember(const Sample &sample)
{
    if (sample.when - m_samples.back().when > Span) {
        m_samples = {m_samples.back()};
        m_samples.back().when = sample.when - Span;
    }
    if (sample.when - m_samples.back().when >= std::chrono::seconds(1))
        m_samples.push_back(sample);
    while (m_samples.size() > 1 && sample.when - m_samples[1].when >= Span)
        m_samples.pop_front();
}

} // namespace servers
