#include "servers/tftp/agreement.h"

#include <algorithm>

namespace servers::tftp {

namespace {

constexpr quint16 LargestUploadBlock = 1428; // fits our receive buffers, and a frame with its tags
constexpr quint32 LargestWindow = 128 * 1024; // bytes; a socket's send buffer holds it

void agreeOnTimeout(Agreement &agreement, const Options &asked)
{
    if (!asked.timeout)
        return;
    agreement.longestWait = std::chrono::seconds(*asked.timeout);
    agreement.acknowledged.timeout = asked.timeout;
}

void agreeOnBlocks(Agreement &agreement, const Options &asked, quint16 largest)
{
    if (!asked.blockSize)
        return;
    agreement.blockSize = std::min(*asked.blockSize, largest);
    agreement.acknowledged.blockSize = agreement.blockSize;
}

void agreeOnWindow(Agreement &agreement, const Options &asked)
{
    if (!asked.windowSize)
        return;
    const quint32 most = std::max<quint32>(1, LargestWindow / agreement.blockSize);
    agreement.windowSize = quint16(std::min<quint32>({*asked.windowSize, most, 64}));
    agreement.acknowledged.windowSize = agreement.windowSize;
}

} // namespace

Agreement agreeToRead(const Options &asked, std::optional<quint64> size)
{
    Agreement agreement;
    agreeOnTimeout(agreement, asked);
    agreeOnBlocks(agreement, asked, LargestBlockSize);
    agreeOnWindow(agreement, asked);
    if (asked.transferSize && size)
        agreement.acknowledged.transferSize = size;
    return agreement;
}

Agreement agreeToWrite(const Options &asked)
{
    Agreement agreement;
    agreeOnTimeout(agreement, asked);
    agreeOnBlocks(agreement, asked, LargestUploadBlock);
    agreement.acknowledged.transferSize = asked.transferSize; // echoed, says RFC 2349
    return agreement;
}

} // namespace servers::tftp
