#pragma once

#include "servers/tftp/packet.h"

#include <chrono>

namespace servers::tftp {

/** What the two ends of a transfer agreed on. */
struct Agreement
{
    quint16 blockSize = DefaultBlockSize;
    quint16 windowSize = 1; ///< blocks sent before one is acknowledged
    std::chrono::seconds longestWait{5}; ///< between two retransmissions
    Options acknowledged; ///< what goes into the OACK; empty: none is sent

    bool operator==(const Agreement &) const = default;
};

/** Answers a read request for @p size bytes; absent where the size is not known, as with netascii,
 *  whose length differs from the file's. */
Agreement agreeToRead(const Options &asked, std::optional<quint64> size);

/** Answers a write request. Blocks are kept below an Ethernet frame, windows at one block. */
Agreement agreeToWrite(const Options &asked);

} // namespace servers::tftp
