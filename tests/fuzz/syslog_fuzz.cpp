/* Syslog as it comes from the network: a datagram, and a stream in pieces. What comes out is lines
 * without control characters, and bounded. */

#include "servers/syslog/framing.h"
#include "servers/syslog/message.h"

#include <cstdlib>

using namespace servers;

namespace {

void check(bool holds)
{
    if (!holds)
        std::abort();
}

void readDatagram(QByteArrayView datagram)
{
    std::vector<LogMessage> messages;
    syslog::parse(datagram, {}, messages);
    check(messages.size() <= size_t(syslog::MostLines) + 1);
    for (const LogMessage &message : messages) {
        check(message.severity >= -1 && message.severity <= 7);
        for (const QChar c : message.host + message.text)
            check(c.unicode() >= 0x20 && c.unicode() != 0x7f);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    const QByteArrayView stream(reinterpret_cast<const char *>(bytes), qsizetype(size));
    readDatagram(stream);
    syslog::Framing framing;
    for (qsizetype at = 0; at < stream.size();) {
        const qsizetype piece = std::min<qsizetype>(1 + quint8(stream[at]), stream.size() - at);
        framing.feed(stream.sliced(at, piece));
        at += piece;
        while (const auto frame = framing.next())
            readDatagram(*frame);
    }
    readDatagram(framing.rest());
    return 0;
}
