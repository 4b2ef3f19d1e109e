#include "servers/tftp/netascii.h"

namespace servers::tftp {

QByteArray toNetascii(const QByteArray &text)
{
    QByteArray wire(netasciiSize(text), Qt::Uninitialized);
    char *out = wire.data();
    for (const char c : text) {
        *out++ = c == '\n' ? '\r' : c;
        if (c == '\n')
            *out++ = '\n';
        else if (c == '\r')
            *out++ = '\0';
    }
    return wire;
}

qsizetype netasciiSize(const QByteArray &text)
{
    return text.size() + text.count('\n') + text.count('\r');
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
