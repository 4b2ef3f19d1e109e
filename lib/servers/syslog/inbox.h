#pragma once

#include <QByteArray>
#include <QDateTime>

#include <boost/asio/ip/address.hpp>

#include <condition_variable>
#include <mutex>
#include <optional>
#include <vector>

namespace servers::syslog {

/** Datagrams and frames as they came, not looked at yet. */
struct Batch
{
    struct Frame
    {
        qsizetype from; ///< in bytes
        qsizetype length;
        boost::asio::ip::address address;
        quint16 port;
    };

    QDateTime received; ///< UTC
    QByteArray bytes;
    std::vector<Frame> frames;

    /** An empty one says nothing and is left out. */
    void add(QByteArrayView frame, const boost::asio::ip::address &address, quint16 port)
    {
        if (frame.isEmpty())
            return;
        frames.push_back({bytes.size(), frame.size(), address, port});
        bytes.append(frame);
    }

    /** Memory it takes: of a flood of short ones the frames are most of it. */
    qsizetype cost() const { return bytes.size() + qsizetype(frames.size() * sizeof(Frame)); }
};

/** Lies between the sockets, which must be emptied at once, and whoever reads, so that a slow
 *  reader costs memory first and lines only when that is used up. */
class Inbox
{
public:
    static constexpr qsizetype Capacity = 128 * 1024 * 1024; ///< bytes, see Batch::cost()

    explicit Inbox(qsizetype capacity = Capacity) : m_capacity(capacity) { }

    bool put(Batch batch); ///< false, and the batch is lost, where it is full
    std::optional<std::vector<Batch>> takeAll(); ///< waits for some; absent once closed and empty
    void close();

private:
    const qsizetype m_capacity;
    std::mutex m_mutex;
    std::condition_variable m_filled;
    std::vector<Batch> m_batches;
    qsizetype m_size = 0;
    bool m_closed = false;
};

} // namespace servers::syslog
