#include "servers/tftp/netascii.h"

namespace servers::tftp {

QByteArray toNetascii(const QByteArray &text)
{
    QByteArray wire;
    wire.reserve(text.size() + text.count('\n') + text.count('\r'));
    for (const char c : text) {
        if (c == '\n')
            wire.append("\r\n", 2);
        else if (c == '\r')
            wire.append("\r\0", 2);
        else
            wire.append(c);
    }
    return wire;
}

QByteArray fromNetascii(const QByteArray &text)
{
    QByteArray plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool pair = text[i] == '\r' && i + 1 < text.size();
        if (pair && text[i + 1] == '\n')
            plain.append(text[++i]);
        else if (pair && text[i + 1] == '\0')
            plain.append(text[i++]);
        else
            plain.append(text[i]);
    }
    return plain;
}

} // namespace servers::tftp
