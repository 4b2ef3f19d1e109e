/* TFTP as it comes from the network: the grammar, and two transfers that live through whatever
 * packets and pauses the input holds. Nothing may crash, and a packet that was written is read
 * back as it was. */

#include "servers/requestpath.h"
#include "servers/tftp/transfer.h"
#include "servers/tftp/upload.h"

#include <cstdlib>

using namespace servers;
using namespace servers::tftp;

namespace {

constexpr qint64 RoomForReports = 4000;

void check(bool holds)
{
    if (!holds)
        std::abort();
}

void writeAndReadAgain(const Packet &packet)
{
    const QByteArray written = encode(packet);
    const auto again = parse(written);
    check(again && encode(*again) == written);
}

void feed(Transfer &transfer, const Packet &packet, TimePoint now)
{
    Burst burst;
    if (const auto *ack = std::get_if<Ack>(&packet))
        burst = transfer.receive(*ack, now);
    else if (const auto *failure = std::get_if<Failure>(&packet))
        transfer.receive(*failure);
    for (quint64 block = burst.first; block < burst.first + burst.count; ++block)
        check(transfer.payload(block).size() <= transfer.agreement().blockSize);
}

void feed(Upload &upload, const Packet &packet, TimePoint now)
{
    if (const auto *data = std::get_if<Data>(&packet))
        upload.receive(*data, now);
    if (upload.state() == Upload::State::Whole)
        upload.accept(now);
    check(upload.receivedBytes() <= RoomForReports);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    QByteArrayView rest(reinterpret_cast<const char *>(bytes), qsizetype(size));
    if (const auto packet = parse(rest))
        writeAndReadAgain(*packet);
    std::optional<Transfer> transfer;
    Room room(RoomForReports);
    Upload upload(Agreement(), Mode::Octet, 4096, room.share());
    TimePoint now;
    upload.start(now);
    while (!rest.isEmpty()) { // a packet is introduced by its length
        const qsizetype length = std::min<qsizetype>(quint8(rest.front()), rest.size() - 1);
        const auto packet = parse(rest.sliced(1, length));
        rest = rest.sliced(1 + length);
        now += std::chrono::milliseconds(200 + length * 20);
        if (transfer)
            transfer->wake(now);
        upload.wake(now);
        if (!packet)
            continue;
        if (const auto *request = std::get_if<FileRequest>(&*packet); request && !transfer) {
            readFileName(request->file);
            transfer.emplace(std::make_shared<const QByteArray>(3000, 'x'),
                             agreeToRead(request->options, 3000));
            transfer->start(now);
        } else if (transfer) {
            feed(*transfer, *packet, now);
        }
        feed(upload, *packet, now);
    }
    return 0;
}
