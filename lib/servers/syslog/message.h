#pragma once

#include "servers/contentsource.h"

#include <QByteArrayView>

/** The grammar of syslog as phones speak it: RFC 3164, RFC 5424, or just text. */
namespace servers::syslog {

constexpr int MostLines = 256; ///< of one datagram; what follows becomes one more line
constexpr qsizetype LongestLine = 8192; ///< bytes; the rest is cut off

/** Reads what one datagram or frame holds, a message for each of its lines, and adds them to
 *  @p messages. The lines of a message share its PRI and host. @p frame: when it came and from
 *  whom. Text that is not UTF-8 is read as Latin-1, control characters become \xNN. Never fails:
 *  what has no form is text. */
void parse(QByteArrayView datagram, const LogMessage &frame, std::vector<LogMessage> &messages);

} // namespace servers::syslog
