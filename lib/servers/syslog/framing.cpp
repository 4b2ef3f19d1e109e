#include "servers/syslog/framing.h"

namespace servers::syslog {

namespace {

constexpr qsizetype MostDigits = 6; // of a length; LongestFrame has five

/** Where the message begins and how long it is. */
struct Counted
{
    qsizetype from;
    qsizetype length;
};

// "123 <34>…": anything else that begins with digits is a line, for a message so counted has its
// PRI (RFC 5424 §6).
std::optional<Counted> counted(const QByteArray &buffer)
{
    qsizetype digits = 0;
    qsizetype length = 0;
    while (digits < buffer.size() && digits < MostDigits && buffer[digits] >= '0'
           && buffer[digits] <= '9')
        length = length * 10 + (buffer[digits++] - '0');
    if (digits == 0 || !QByteArrayView(buffer).sliced(digits).startsWith(" <") || length == 0
        || length > Framing::LongestFrame)
        return std::nullopt;
    return Counted{digits + 1, length};
}

} // namespace

std::optional<QByteArray> Framing::next()
{
    if (const auto frame = counted(m_buffer)) {
        if (m_buffer.size() < frame->from + frame->length)
            return std::nullopt;
        return take(frame->from, frame->length, 0);
    }
    const qsizetype end = m_buffer.indexOf('\n');
    if (end >= 0 && end <= LongestFrame)
        return take(0, end, 1);
    if (m_buffer.size() > LongestFrame)
        return take(0, LongestFrame, 0);
    return std::nullopt;
}

QByteArray Framing::rest()
{
    return std::exchange(m_buffer, {});
}

std::optional<QByteArray> Framing::take(qsizetype from, qsizetype length, qsizetype behind)
{
    const QByteArray message = m_buffer.mid(from, length);
    m_buffer.remove(0, from + length + behind);
    return message;
}

} // namespace servers::syslog
