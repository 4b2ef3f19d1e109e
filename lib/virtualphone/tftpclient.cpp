#include "virtualphone/tftpclient.h"

using namespace Qt::StringLiterals;
using namespace servers::tftp;

namespace virtualphone {
namespace {

constexpr std::chrono::seconds firstWait{2};
constexpr std::chrono::seconds longestWait{20}; // what the phone tells the server
constexpr quint8 timeoutOption = 20;

} // namespace

TftpClient::TftpClient(const Fetch &fetch)
    : m_writes(fetch.method != Fetch::Method::Get), m_file(fetch.location.path.toUtf8()),
      m_body(fetch.body)
{
}

QByteArray TftpClient::start(Moment now)
{
    FileRequest request;
    request.write = m_writes;
    request.file = m_file;
    request.options.timeout = timeoutOption;
    request.options.transferSize = m_writes ? quint64(m_body.size()) : 0;
    return say(request, now);
}

QByteArray TftpClient::say(const Packet &packet, Moment now)
{
    m_said = encode(packet);
    m_tries = 1;
    m_due = now + firstWait;
    return m_said;
}

QByteArray TftpClient::wake(Moment now)
{
    if (m_result || now < m_due)
        return {};
    if (m_tries >= MostTries) {
        end(FetchResult::End::Failed, u"tftp timeout"_s);
        return {};
    }
    m_due = now + std::min<std::chrono::seconds>(firstWait * (1 << m_tries++), longestWait);
    return m_said;
}

QByteArray TftpClient::receive(QByteArrayView datagram, Moment now)
{
    const auto packet = parse(datagram);
    if (!packet)
        return {};
    if (m_result)
        return dally(*packet);
    return std::visit([&](const auto &content) { return take(content, now); }, *packet);
}

QByteArray TftpClient::dally(const Packet &packet) const
{
    const auto *data = std::get_if<Data>(&packet);
    const bool again = data && m_block > 0 && data->block == quint16(m_block);
    return again && !m_writes ? encode(Ack{data->block}) : QByteArray();
}

bool TftpClient::canBegin(QByteArrayView datagram) const
{
    const auto packet = parse(datagram);
    if (!packet)
        return false;
    if (const auto *failure = std::get_if<Failure>(&*packet))
        return failure->code != ErrorCode::UnknownTransfer;
    if (const auto *data = std::get_if<Data>(&*packet))
        return !m_writes && data->block == 1;
    if (const auto *ack = std::get_if<Ack>(&*packet))
        return m_writes && ack->block == 0;
    return std::holds_alternative<OptionAck>(*packet);
}

QByteArray TftpClient::take(const Data &data, Moment now)
{
    if (m_writes)
        return {};
    const auto expected = quint16(m_block + 1);
    if (data.block == quint16(m_block) && m_block > 0)
        return encode(Ack{data.block}); // our acknowledgement was lost
    if (data.block != expected)
        return {};
    m_body += data.payload;
    ++m_block;
    if (m_body.size() > LargestFile) {
        end(FetchResult::End::Failed, u"tftp file too large"_s);
        return encode(Failure{ErrorCode::DiskFull, "too large"});
    }
    if (data.payload.size() < DefaultBlockSize)
        end(FetchResult::End::Content);
    return say(Ack{data.block}, now);
}

QByteArray TftpClient::take(const OptionAck &, Moment now)
{
    if (m_block > 0)
        return {};
    return m_writes ? sendBlock(1, now) : say(Ack{0}, now);
}

QByteArray TftpClient::take(const Ack &ack, Moment now)
{
    // an acknowledgement of anything but the last block is a late echo (RFC 1123 §4.2.3.1)
    if (!m_writes || ack.block != quint16(m_block))
        return {};
    if (m_block > m_body.size() / DefaultBlockSize) { // the last one is short, perhaps empty
        m_body.clear();
        end(FetchResult::End::Content);
        return {};
    }
    return sendBlock(m_block + 1, now);
}

QByteArray TftpClient::sendBlock(quint32 number, Moment now)
{
    m_block = number;
    const qsizetype offset = qsizetype(number - 1) * DefaultBlockSize;
    const QByteArrayView rest = QByteArrayView(m_body).sliced(offset);
    const auto payload = rest.first(std::min<qsizetype>(rest.size(), DefaultBlockSize));
    return say(Data{quint16(number), payload}, now);
}

QByteArray TftpClient::take(const Failure &failure, Moment)
{
    const bool missing = failure.code == ErrorCode::FileNotFound;
    end(missing ? FetchResult::End::FileNotFound : FetchResult::End::Failed,
        u"tftp error %1"_s.arg(int(failure.code)));
    return {};
}

QByteArray TftpClient::take(const FileRequest &, Moment)
{
    return {}; // nobody asks a client for files
}

void TftpClient::end(FetchResult::End how, const QString &error)
{
    FetchResult result;
    result.end = how;
    result.error = error;
    if (how == FetchResult::End::Content)
        result.body = std::move(m_body);
    m_result = std::move(result);
}

} // namespace virtualphone
