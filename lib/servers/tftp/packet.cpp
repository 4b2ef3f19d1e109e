#include "servers/tftp/packet.h"

#include <QtEndian>

#include <algorithm>

namespace servers::tftp {

namespace {

enum class Opcode : quint16 { Read = 1, Write, Data, Ack, Error, OptionAck };

constexpr qsizetype LongestMessage = 512;
constexpr int MostOptions = 16; // more than exist; a datagram of thousands is no phone's

/** The NUL-terminated words of a packet, one after the other. */
class Words
{
public:
    explicit Words(QByteArrayView text) : m_rest(text) { }

    std::optional<QByteArrayView> next()
    {
        const qsizetype end = m_rest.indexOf('\0');
        if (end < 0)
            return std::nullopt;
        const QByteArrayView word = m_rest.first(end);
        m_rest = m_rest.sliced(end + 1);
        return word;
    }

private:
    QByteArrayView m_rest;
};

bool sameWord(QByteArrayView word, QByteArrayView expected)
{
    return word.compare(expected, Qt::CaseInsensitive) == 0;
}

std::optional<quint64> number(QByteArrayView digits)
{
    constexpr qsizetype mostDigits = 18; // stays below 2^63
    if (digits.isEmpty() || digits.size() > mostDigits)
        return std::nullopt;
    quint64 value = 0;
    for (const char c : digits) {
        if (c < '0' || c > '9')
            return std::nullopt;
        value = value * 10 + quint64(c - '0');
    }
    return value;
}

template<typename Integer>
void take(std::optional<Integer> &option, std::optional<quint64> value, quint64 least, quint64 most)
{
    if (!option && value && *value >= least && *value <= most)
        option = Integer(*value);
}

void readOption(Options &options, QByteArrayView name, QByteArrayView text)
{
    const std::optional<quint64> value = number(text);
    if (sameWord(name, "blksize") && value)
        take(options.blockSize, std::min<quint64>(*value, LargestBlockSize), SmallestBlockSize,
             LargestBlockSize);
    else if (sameWord(name, "timeout"))
        take(options.timeout, value, 1, 255);
    else if (sameWord(name, "tsize"))
        take(options.transferSize, value, 0, ~quint64(0));
    else if (sameWord(name, "windowsize"))
        take(options.windowSize, value, 1, 65535);
}

Options readOptions(Words words)
{
    Options options;
    for (int count = 0; count < MostOptions; ++count) {
        const auto name = words.next();
        const auto value = words.next();
        if (!name || !value)
            break; // padding behind the last option does no harm
        readOption(options, *name, *value);
    }
    return options;
}

std::optional<Mode> readMode(QByteArrayView word)
{
    if (sameWord(word, "octet"))
        return Mode::Octet;
    if (sameWord(word, "netascii"))
        return Mode::Netascii;
    return std::nullopt; // "mail" went with RFC 1350
}

std::optional<Packet> readRequest(bool write, QByteArrayView body)
{
    Words words(body);
    const auto file = words.next();
    const auto modeWord = words.next();
    if (!file || !modeWord)
        return std::nullopt;
    const auto mode = readMode(*modeWord);
    if (!mode)
        return std::nullopt;
    return FileRequest{write, file->toByteArray(), *mode, readOptions(words)};
}

quint16 readNumber(QByteArrayView bytes)
{
    return qFromBigEndian<quint16>(bytes.data());
}

std::optional<Packet> readData(QByteArrayView body)
{
    if (body.size() < 2 || body.size() - 2 > LargestBlockSize)
        return std::nullopt;
    return Data{readNumber(body), body.sliced(2)};
}

std::optional<Packet> readAck(QByteArrayView body)
{
    if (body.size() < 2)
        return std::nullopt;
    return Ack{readNumber(body)};
}

std::optional<Packet> readFailure(QByteArrayView body)
{
    if (body.size() < 2)
        return std::nullopt;
    const quint16 code = readNumber(body);
    const QByteArrayView text = body.sliced(2);
    const qsizetype end = text.indexOf('\0'); // some clients forget it
    const qsizetype length = end < 0 ? text.size() : end;
    return Failure{code <= quint16(ErrorCode::OptionsRefused) ? ErrorCode(code)
                                                              : ErrorCode::Undefined,
                   text.first(std::min(length, LongestMessage)).toByteArray()};
}

void put(QByteArray &packet, quint16 value)
{
    packet.append(char(value >> 8)).append(char(value & 0xff));
}

void put(QByteArray &packet, Opcode opcode)
{
    put(packet, quint16(opcode));
}

void putWord(QByteArray &packet, QByteArrayView word)
{
    packet.append(word).append('\0');
}

template<typename Integer>
void putOption(QByteArray &packet, QByteArrayView name, std::optional<Integer> value)
{
    if (!value)
        return;
    putWord(packet, name);
    putWord(packet, QByteArray::number(quint64(*value)));
}

void putOptions(QByteArray &packet, const Options &options)
{
    putOption(packet, "blksize", options.blockSize);
    putOption(packet, "timeout", options.timeout);
    putOption(packet, "tsize", options.transferSize);
    putOption(packet, "windowsize", options.windowSize);
}

struct Encoder
{
    QByteArray packet;

    void operator()(const FileRequest &request)
    {
        put(packet, request.write ? Opcode::Write : Opcode::Read);
        putWord(packet, request.file);
        putWord(packet, request.mode == Mode::Octet ? "octet" : "netascii");
        putOptions(packet, request.options);
    }
    void operator()(const Data &data)
    {
        put(packet, Opcode::Data);
        put(packet, data.block);
        packet.append(data.payload);
    }
    void operator()(const Ack &ack)
    {
        put(packet, Opcode::Ack);
        put(packet, ack.block);
    }
    void operator()(const Failure &failure)
    {
        put(packet, Opcode::Error);
        put(packet, quint16(failure.code));
        putWord(packet,
                QByteArrayView(failure.message)
                    .first(std::min(failure.message.size(), LongestMessage)));
    }
    void operator()(const OptionAck &ack)
    {
        put(packet, Opcode::OptionAck);
        putOptions(packet, ack.options);
    }
};

} // namespace

std::optional<Packet> parse(QByteArrayView datagram)
{
    if (datagram.size() < 2)
        return std::nullopt;
    const QByteArrayView body = datagram.sliced(2);
    switch (const quint16 opcode = readNumber(datagram)) {
    case quint16(Opcode::Read):
    case quint16(Opcode::Write):
        return readRequest(opcode == quint16(Opcode::Write), body);
    case quint16(Opcode::Data):
        return readData(body);
    case quint16(Opcode::Ack):
        return readAck(body);
    case quint16(Opcode::Error):
        return readFailure(body);
    case quint16(Opcode::OptionAck):
        return OptionAck{readOptions(Words(body))};
    default:
        return std::nullopt;
    }
}

bool isRequest(QByteArrayView datagram)
{
    if (datagram.size() < 2)
        return false;
    const quint16 opcode = readNumber(datagram);
    return opcode == quint16(Opcode::Read) || opcode == quint16(Opcode::Write);
}

QByteArray encode(const Packet &packet)
{
    Encoder encoder;
    std::visit(encoder, packet);
    return encoder.packet;
}

} // namespace servers::tftp
