#pragma once

#include "servers/datagrams.h"
#include "servers/delivery.h"
#include "servers/tftp/ports.h"
#include "servers/tftp/transfer.h"
#include "servers/tftp/upload.h"

#include <variant>

namespace servers::tftp {

/** A file on its way to a phone, and who is told when it is there. */
struct Reading
{
    Transfer transfer;
    Delivery delivery;
};

/** A report on its way from a phone. */
struct Writing
{
    Upload upload;
    Request request; ///< without its body
};

/** One phone with which a transfer is open, in either direction, and its way there. */
class Conversation
{
public:
    using Task = std::variant<Reading, Writing>;

    /** A phone that has not answered for so long lends its place to the next. */
    static constexpr std::chrono::milliseconds Patience{100};

    Conversation(FileRequest asked, std::shared_ptr<Channel> channel, Route route, Task task);

    /** Each adds to @p writer what is to be sent. */
    void start(DatagramWriter &writer, TimePoint now);
    bool receive(const Packet &packet, ContentSource &source, DatagramWriter &writer,
                 TimePoint now); ///< true where it moved on
    bool wake(DatagramWriter &writer, TimePoint now); ///< true where it said something again

    /** Nothing more will come of it; told to whoever handed out the content. */
    bool isOver() const;
    bool isProven() const { return retry().isProven(); }
    TimePoint lastSent() const { return retry().lastSent(); }
    TimePoint due() const;
    qint64 bytes() const; ///< that have arrived, on either side
    /** Why a report never became one; absent: it did, or may yet. Of what the phone reads, the
     *  delivery tells. */
    std::optional<Mishap> fault() const;

    const FileRequest &asked() const { return m_asked; }
    const std::shared_ptr<Channel> &channel() const { return m_channel; }
    const boost::asio::ip::udp::endpoint &peer() const { return m_route.peer; }

    quint64 serial = 0; ///< tells it from an earlier one with the same phone
    bool moving = true; ///< holds a place
    TimePoint wakesAt = TimePoint::max(); ///< the one wake-up that counts

private:
    const Retry &retry() const;
    void send(DatagramWriter &writer, const Reading &reading, const Burst &burst) const;
    void send(DatagramWriter &writer, const std::optional<Packet> &packet) const;
    bool receive(Reading &reading, const Packet &packet, DatagramWriter &writer, TimePoint now);
    bool receive(Writing &writing, const Packet &packet, DatagramWriter &writer, TimePoint now);
    void handOver(Writing &writing, ContentSource &source, DatagramWriter &writer, TimePoint now);
    static void conclude(Reading &reading, const QString &detail);

    FileRequest m_asked;
    std::shared_ptr<Channel> m_channel;
    Route m_route;
    Task m_task;
};

/** The ERROR that says @p refusal. */
Failure failureOf(const Refusal &refusal);

} // namespace servers::tftp
