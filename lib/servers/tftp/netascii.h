#pragma once

#include <QByteArray>

namespace servers::tftp {

/** Text as RFC 764's NVT wants it on the wire: LF becomes CR LF, CR becomes CR NUL. */
QByteArray toNetascii(const QByteArray &text);

/** How long that is, in bytes. */
qsizetype netasciiSize(const QByteArray &text);

/** The reverse. A CR at the very end stays. */
QByteArray fromNetascii(const QByteArray &text);

} // namespace servers::tftp
