#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <boost/asio/ip/udp.hpp>

#include <array>
#include <memory>
#include <vector>

namespace servers {

/** What came in, and at which of our addresses where the socket listens on all of them. */
struct Datagram
{
    QByteArrayView bytes; ///< valid until the next read()
    boost::asio::ip::udp::endpoint peer;
    boost::asio::ip::address local; ///< unspecified where the system did not say
    bool truncated = false;
};

/** Makes @p socket tell at which of our addresses a datagram came. */
void tellLocalAddress(boost::asio::ip::udp::socket &socket);

/** Datagrams @p socket found no room for since it was opened; 0 where nobody counts. */
quint32 droppedBy(boost::asio::ip::udp::socket &socket);

/** Asks for buffers of @p bytes, past the system's limit where we may. */
void enlargeBuffers(boost::asio::ip::udp::socket &socket, int bytes);

/** Reads datagrams from a non-blocking socket, many in one system call where the system can. */
class DatagramReader
{
public:
    enum class Local { Told, Ignored };

    /** At most @p count at once, @p size bytes each; where @p local is ignored it costs nothing. */
    DatagramReader(int count, int size, Local local = Local::Told);
    ~DatagramReader();

    /** How many there were; 0: none now. */
    int read(int socket);

    /** The same for one at most, and without its address here: for a socket that has but one. */
    int readOne(int socket);

    Datagram at(int index) const;

private:
    struct Slots;
    std::unique_ptr<Slots> m_slots;
};

/** Where a datagram goes, and which of our addresses it seems to come from. */
struct Route
{
    boost::asio::ip::udp::endpoint peer;
    boost::asio::ip::address from; ///< unspecified: as the socket is bound
};

/** Collects datagrams and sends them, many in one system call where the system can. What a full
 *  socket does not take is lost, as on any wire. */
class DatagramWriter
{
public:
    struct Parcel
    {
        int socket;
        Route route;
        QByteArray packet; ///< or, where empty:
        std::array<char, 4> head;
        QByteArrayView payload;
    };

    void add(int socket, const Route &route, const QByteArray &packet);

    /** Sends @p head and, without a copy, @p payload, which must live until flush(). */
    void add(int socket, const Route &route, std::array<char, 4> head, QByteArrayView payload);

    void flush();

private:
    void sendOne(const Parcel &parcel) const;
    void sendMany(size_t first, size_t count) const;

    std::vector<Parcel> m_parcels;
};

} // namespace servers
