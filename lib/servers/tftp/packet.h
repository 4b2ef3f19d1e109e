#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <variant>

/** The grammar of TFTP (RFC 1350, 2347, 2348, 2349, 7440), for either end of a transfer. */
namespace servers::tftp {

constexpr quint16 DefaultBlockSize = 512;
constexpr quint16 SmallestBlockSize = 8;
constexpr quint16 LargestBlockSize = 65464;
constexpr int HeaderSize = 4; ///< bytes before the payload of a Data packet

enum class Mode { Octet, Netascii };

/** Options of a request or of its acknowledgement. One that is malformed or out of its range is
 *  read as if it were not there, as RFC 2347 asks; a block size above the largest as the largest.
 */
struct Options
{
    std::optional<quint16> blockSize; ///< bytes, 8 to 65464
    std::optional<quint8> timeout; ///< seconds, 1 to 255
    std::optional<quint64> transferSize; ///< bytes; a reader asks with 0
    std::optional<quint16> windowSize; ///< blocks, 1 to 65535

    bool isEmpty() const { return *this == Options(); }
    bool operator==(const Options &) const = default;
};

struct FileRequest
{
    bool write = false;
    QByteArray file; ///< as it came: hostile
    Mode mode = Mode::Octet;
    Options options;

    bool operator==(const FileRequest &) const = default;
};

struct Data
{
    quint16 block = 0; ///< counts from 1 and wraps to 0
    QByteArrayView payload; ///< of the datagram that was parsed; at most LargestBlockSize bytes
};

struct Ack
{
    quint16 block = 0; ///< 0 acknowledges options or a write request
};

enum class ErrorCode : quint16 {
    Undefined = 0,
    FileNotFound = 1,
    AccessViolation = 2,
    DiskFull = 3,
    IllegalOperation = 4,
    UnknownTransfer = 5,
    FileExists = 6,
    NoSuchUser = 7,
    OptionsRefused = 8,
};

/** The ERROR packet: ends a transfer and is never answered. */
struct Failure
{
    ErrorCode code = ErrorCode::Undefined;
    QByteArray message; ///< at most 512 bytes
};

struct OptionAck
{
    Options options;
};

using Packet = std::variant<FileRequest, Data, Ack, Failure, OptionAck>;

/** Absent where @p datagram is no TFTP. */
std::optional<Packet> parse(QByteArrayView datagram);

/** Whether @p datagram, which parse() cannot read, was meant as a request. */
bool isRequest(QByteArrayView datagram);

QByteArray encode(const Packet &packet);

} // namespace servers::tftp
