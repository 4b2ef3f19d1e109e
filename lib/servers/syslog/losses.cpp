#include "servers/syslog/losses.h"

namespace servers::syslog {

Losses::Losses(boost::asio::io_context &context, Mishaps &mishaps, Counters &counters,
               std::chrono::steady_clock::duration pause)
    : m_mishaps(mishaps), m_counters(counters), m_pause(pause), m_untilNext(context)
{
}

void Losses::add(quint64 lines)
{
    if (lines == 0)
        return;
    m_counters.lostLines += lines;
    m_untold += lines;
    if (!m_waiting)
        tell();
}

void Losses::tell()
{
    const QString what = QStringLiteral("lines of syslog were lost: %1").arg(m_untold);
    if (m_mishaps.report({Door::Syslog, {}, what}))
        m_untold = 0;
    m_waiting = true;
    m_untilNext.expires_after(m_pause);
    m_untilNext.async_wait([this](auto stopped) {
        if (stopped)
            return;
        m_waiting = false;
        if (m_untold > 0)
            tell();
    });
}

} // namespace servers::syslog
