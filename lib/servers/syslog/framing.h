#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace servers::syslog {

/** Cuts a TCP stream into messages, in both ways of RFC 6587: "LENGTH message" and "message LF".
 *  Which it is shows at each message anew: one with a length begins with digits and its PRI
 *  behind them. A message longer than LongestFrame is cut there. */
class Framing
{
public:
    static constexpr qsizetype LongestFrame = 64 * 1024;

    void feed(QByteArrayView bytes) { m_buffer.append(bytes); }

    /** The next whole message. Feed what arrives, then take all there are: it holds no more than
     *  one frame besides what was fed last. */
    std::optional<QByteArray> next();

    /** What is left when the sender hangs up: a last message without its end. */
    QByteArray rest();

private:
    std::optional<QByteArray> take(qsizetype from, qsizetype length, qsizetype behind);

    QByteArray m_buffer;
};

} // namespace servers::syslog
