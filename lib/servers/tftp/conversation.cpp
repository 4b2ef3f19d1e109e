#include "servers/tftp/conversation.h"

#include "servers/text.h"

namespace servers::tftp {

namespace {

std::array<char, 4> dataHead(quint64 block)
{
    return {0, 3, char(block >> 8 & 0xff), char(block & 0xff)};
}

// Null: none.
const char *faultIn(Upload::State state)
{
    switch (state) {
    case Upload::State::TooLarge:
        return "a report that is too long: ";
    case Upload::State::NoRoom:
        return "more reports at once than there is room for: ";
    case Upload::State::Aborted:
        return "a report that was broken off: ";
    case Upload::State::TimedOut:
        return "a report whose end never came: ";
    case Upload::State::Running:
    case Upload::State::Whole:
    case Upload::State::Lingering:
    case Upload::State::Closed:
        return nullptr;
    }
    return nullptr;
}

} // namespace

Conversation::Conversation(FileRequest asked, std::shared_ptr<Channel> channel, Route route,
                           Task task)
    : m_asked(std::move(asked)), m_channel(std::move(channel)), m_route(std::move(route)),
      m_task(std::move(task))
{
}

void Conversation::start(DatagramWriter &writer, TimePoint now)
{
    if (auto *reading = std::get_if<Reading>(&m_task))
        send(writer, *reading, reading->transfer.start(now));
    else
        send(writer, std::get<Writing>(m_task).upload.start(now));
}

bool Conversation::receive(const Packet &packet, ContentSource &source, DatagramWriter &writer,
                           TimePoint now)
{
    if (auto *reading = std::get_if<Reading>(&m_task))
        return receive(*reading, packet, writer, now);
    auto &writing = std::get<Writing>(m_task);
    const bool moved = receive(writing, packet, writer, now);
    if (writing.upload.state() == Upload::State::Whole)
        handOver(writing, source, writer, now);
    return moved;
}

bool Conversation::receive(Reading &reading, const Packet &packet, DatagramWriter &writer,
                           TimePoint now)
{
    if (const auto *failure = std::get_if<Failure>(&packet)) {
        reading.transfer.receive(*failure);
        conclude(reading, visibleText(failure->message));
        return false;
    }
    const auto *ack = std::get_if<Ack>(&packet);
    if (!ack)
        return false;
    const Burst burst = reading.transfer.receive(*ack, now);
    send(writer, reading, burst);
    if (reading.transfer.state() != Transfer::State::Running)
        conclude(reading, {});
    return !burst.isEmpty();
}

bool Conversation::receive(Writing &writing, const Packet &packet, DatagramWriter &writer,
                           TimePoint now)
{
    if (const auto *failure = std::get_if<Failure>(&packet))
        writing.upload.receive(*failure);
    const auto *data = std::get_if<Data>(&packet);
    if (!data)
        return false;
    const qint64 before = writing.upload.receivedBytes();
    send(writer, writing.upload.receive(*data, now));
    return writing.upload.receivedBytes() != before;
}

// The application's word decides what the phone is told: a report counts once it is kept.
void Conversation::handOver(Writing &writing, ContentSource &source, DatagramWriter &writer,
                            TimePoint now)
{
    Request request = writing.request;
    request.body = writing.upload.body();
    const Answer answer = source.contentFor(request);
    if (!answer.content) {
        writing.upload.refuse();
        send(writer, Packet(failureOf(answer.refusal)));
        return;
    }
    const qint64 bytes = request.body.size();
    Delivery delivery(source, std::move(request), *answer.content);
    delivery.setSent(bytes);
    delivery.end(Outcome::End::Complete);
    send(writer, writing.upload.accept(now));
}

bool Conversation::wake(DatagramWriter &writer, TimePoint now)
{
    if (auto *reading = std::get_if<Reading>(&m_task)) {
        const Burst burst = reading->transfer.wake(now);
        send(writer, *reading, burst);
        if (reading->transfer.state() != Transfer::State::Running)
            conclude(*reading, {});
        return !burst.isEmpty();
    }
    const auto packet = std::get<Writing>(m_task).upload.wake(now);
    send(writer, packet);
    return packet.has_value();
}

bool Conversation::isOver() const
{
    if (const auto *reading = std::get_if<Reading>(&m_task))
        return reading->transfer.state() != Transfer::State::Running;
    const Upload::State state = std::get<Writing>(m_task).upload.state();
    return state != Upload::State::Running && state != Upload::State::Lingering;
}

TimePoint Conversation::due() const
{
    if (const auto *reading = std::get_if<Reading>(&m_task))
        return reading->transfer.retry().due();
    return std::get<Writing>(m_task).upload.due();
}

qint64 Conversation::bytes() const
{
    if (const auto *reading = std::get_if<Reading>(&m_task))
        return reading->transfer.acknowledgedBytes();
    return std::get<Writing>(m_task).upload.receivedBytes();
}

std::optional<Mishap> Conversation::fault() const
{
    const auto *writing = std::get_if<Writing>(&m_task);
    const char *const what = writing ? faultIn(writing->upload.state()) : nullptr;
    if (!what)
        return std::nullopt;
    const Request &request = writing->request;
    return Mishap{Door::Tftp, request.peer, QLatin1String(what) + request.path, request.path};
}

const Retry &Conversation::retry() const
{
    if (const auto *reading = std::get_if<Reading>(&m_task))
        return reading->transfer.retry();
    return std::get<Writing>(m_task).upload.retry();
}

void Conversation::send(DatagramWriter &writer, const Reading &reading, const Burst &burst) const
{
    const int socket = m_channel->socket.native_handle();
    if (burst.optionAck)
        writer.add(socket, m_route, encode(OptionAck{reading.transfer.agreement().acknowledged}));
    for (quint64 block = burst.first; block < burst.first + burst.count; ++block)
        writer.add(socket, m_route, dataHead(block), reading.transfer.payload(block));
}

void Conversation::send(DatagramWriter &writer, const std::optional<Packet> &packet) const
{
    if (packet)
        writer.add(m_channel->socket.native_handle(), m_route, encode(*packet));
}

void Conversation::conclude(Reading &reading, const QString &detail)
{
    reading.delivery.setSent(reading.transfer.acknowledgedBytes());
    switch (reading.transfer.state()) {
    case Transfer::State::Running:
        break;
    case Transfer::State::Complete:
        reading.delivery.end(Outcome::End::Complete);
        break;
    case Transfer::State::Aborted:
        reading.delivery.end(Outcome::End::Aborted, detail);
        break;
    case Transfer::State::TimedOut:
        reading.delivery.end(Outcome::End::TimedOut, QStringLiteral("the phone fell silent"));
        break;
    }
}

Failure failureOf(const Refusal &refusal)
{
    const auto failure = [&](ErrorCode code, const char *otherwise) {
        const QByteArray said = refusal.message.toUtf8();
        return Failure{code, said.isEmpty() ? QByteArray(otherwise) : said};
    };
    switch (refusal.reason) {
    case Refusal::Reason::NotFound:
        return failure(ErrorCode::FileNotFound, "file not found");
    case Refusal::Reason::Forbidden:
    case Refusal::Reason::Unauthorized:
        return failure(ErrorCode::AccessViolation, "access refused");
    case Refusal::Reason::TooLarge:
        return failure(ErrorCode::DiskFull, "more than is taken here");
    case Refusal::Reason::NotAllowed:
        return failure(ErrorCode::IllegalOperation, "not allowed");
    case Refusal::Reason::Unavailable:
        return failure(ErrorCode::Undefined, "not available now");
    }
    return {};
}

} // namespace servers::tftp
