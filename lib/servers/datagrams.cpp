#include "servers/datagrams.h"

#include <linux/sock_diag.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/uio.h>

#include <algorithm>
#include <cstring>

namespace servers {

namespace asio = boost::asio;

namespace {

constexpr size_t MostAtOnce = 64;
constexpr qsizetype SmallPayload = 1468; // as much as an Ethernet frame carries behind TFTP's head
// Buffers a power of two apart would share the few places of the processor's cache.
constexpr size_t Skew = 5 * 64;

void setOption(int socket, int level, int name, int value)
{
    // Where the system refuses, we are slower or less exact, not wrong.
    ::setsockopt(socket, level, name, &value, sizeof value);
}

asio::ip::udp::endpoint endpointOf(const sockaddr_storage &storage, socklen_t length)
{
    asio::ip::udp::endpoint endpoint;
    length = std::min<socklen_t>(length, socklen_t(endpoint.capacity()));
    std::memcpy(endpoint.data(), &storage, length);
    endpoint.resize(length);
    return endpoint;
}

/** Room for what the system says beside a datagram: IP_PKTINFO or IPV6_PKTINFO. */
struct alignas(cmsghdr) Control : std::array<char, 128>
{
};

asio::ip::address addressOf(const cmsghdr &control)
{
    if (control.cmsg_level == IPPROTO_IP && control.cmsg_type == IP_PKTINFO) {
        in_pktinfo info;
        std::memcpy(&info, CMSG_DATA(&control), sizeof info);
        return asio::ip::address_v4(ntohl(info.ipi_addr.s_addr));
    }
    if (control.cmsg_level == IPPROTO_IPV6 && control.cmsg_type == IPV6_PKTINFO) {
        in6_pktinfo info;
        std::memcpy(&info, CMSG_DATA(&control), sizeof info);
        asio::ip::address_v6::bytes_type bytes;
        std::memcpy(bytes.data(), &info.ipi6_addr, bytes.size());
        const asio::ip::address_v6 address(bytes);
        return address.is_link_local() ? asio::ip::address_v6(bytes, info.ipi6_ifindex) : address;
    }
    return {};
}

asio::ip::address addressAsked(msghdr &header)
{
    for (cmsghdr *control = CMSG_FIRSTHDR(&header); control;
         control = CMSG_NXTHDR(&header, control)) {
        const asio::ip::address address = addressOf(*control);
        if (!address.is_unspecified())
            return address;
    }
    return {};
}

template<typename Info>
void putControl(msghdr &message, int level, int type, const Info &info)
{
    message.msg_controllen = CMSG_SPACE(sizeof info); // before CMSG_FIRSTHDR(), which looks at it
    cmsghdr *control = CMSG_FIRSTHDR(&message);
    control->cmsg_level = level;
    control->cmsg_type = type;
    control->cmsg_len = CMSG_LEN(sizeof info);
    std::memcpy(CMSG_DATA(control), &info, sizeof info);
}

void leaveFrom(msghdr &message, const asio::ip::address &from)
{
    if (from.is_v4()) {
        in_pktinfo info = {};
        info.ipi_spec_dst.s_addr = htonl(from.to_v4().to_uint());
        putControl(message, IPPROTO_IP, IP_PKTINFO, info);
    } else {
        in6_pktinfo info = {};
        const auto bytes = from.to_v6().to_bytes();
        std::memcpy(&info.ipi6_addr, bytes.data(), bytes.size());
        info.ipi6_ifindex = unsigned(from.to_v6().scope_id());
        putControl(message, IPPROTO_IPV6, IPV6_PKTINFO, info);
    }
}

/** What a msghdr points to. */
struct Envelope
{
    std::array<iovec, 2> vectors;
    Control control;
};

iovec vectorOf(const char *bytes, size_t size)
{
    return {const_cast<char *>(bytes), size}; // sendmsg() only reads
}

msghdr wrap(const DatagramWriter::Parcel &parcel, Envelope &envelope)
{
    msghdr message = {};
    message.msg_name = const_cast<sockaddr *>(parcel.route.peer.data());
    message.msg_namelen = socklen_t(parcel.route.peer.size());
    message.msg_iov = envelope.vectors.data();
    if (parcel.packet.isEmpty()) {
        envelope.vectors = {vectorOf(parcel.head.data(), parcel.head.size()),
                            vectorOf(parcel.payload.data(), size_t(parcel.payload.size()))};
        message.msg_iovlen = 2;
    } else {
        envelope.vectors[0] = vectorOf(parcel.packet.data(), size_t(parcel.packet.size()));
        message.msg_iovlen = 1;
    }
    if (!parcel.route.from.is_unspecified()) {
        message.msg_control = envelope.control.data();
        leaveFrom(message, parcel.route.from);
    }
    return message;
}

// A block of lock-step TFTP: to copy so little costs less than to let the system gather it.
void sendCopy(const DatagramWriter::Parcel &parcel)
{
    std::array<char, sizeof parcel.head + SmallPayload> bytes;
    const auto end = std::copy(parcel.head.begin(), parcel.head.end(), bytes.begin());
    const size_t size =
        size_t(std::copy(parcel.payload.begin(), parcel.payload.end(), end) - bytes.begin());
    ::sendto(parcel.socket, bytes.data(), size, MSG_DONTWAIT | MSG_NOSIGNAL,
             parcel.route.peer.data(), socklen_t(parcel.route.peer.size()));
}

} // namespace

void tellLocalAddress(asio::ip::udp::socket &socket)
{
    const bool v4 = socket.local_endpoint().protocol() == asio::ip::udp::v4();
    setOption(socket.native_handle(), v4 ? IPPROTO_IP : IPPROTO_IPV6,
              v4 ? IP_PKTINFO : IPV6_RECVPKTINFO, 1);
}

quint32 droppedBy(asio::ip::udp::socket &socket)
{
    std::array<quint32, SK_MEMINFO_VARS> counts = {};
    socklen_t size = sizeof counts;
    ::getsockopt(socket.native_handle(), SOL_SOCKET, SO_MEMINFO, counts.data(), &size);
    return counts[SK_MEMINFO_DROPS];
}

void enlargeBuffers(asio::ip::udp::socket &socket, int bytes)
{
    const int handle = socket.native_handle();
    setOption(handle, SOL_SOCKET, SO_RCVBUF, bytes);
    setOption(handle, SOL_SOCKET, SO_SNDBUF, bytes);
    setOption(handle, SOL_SOCKET, SO_RCVBUFFORCE, bytes); // needs CAP_NET_ADMIN
    setOption(handle, SOL_SOCKET, SO_SNDBUFFORCE, bytes);
}

struct DatagramReader::Slots
{
    Slots(int count, int size, Local whether)
        : local(whether), buffers(size_t(count) * (size_t(size) + Skew)), peers(size_t(count)),
          vectors(size_t(count)), controls(size_t(count)), messages(size_t(count))
    {
        for (size_t i = 0; i < messages.size(); ++i)
            vectors[i] = {buffers.data() + i * (size_t(size) + Skew), size_t(size)};
    }

    void reset(size_t i)
    {
        msghdr &header = messages[i].msg_hdr;
        header = {};
        header.msg_name = &peers[i];
        header.msg_namelen = sizeof peers[i];
        header.msg_iov = &vectors[i];
        header.msg_iovlen = 1;
        if (local == Local::Ignored)
            return;
        header.msg_control = controls[i].data();
        header.msg_controllen = controls[i].size();
    }

    Local local;
    std::vector<char> buffers;
    std::vector<sockaddr_storage> peers;
    std::vector<iovec> vectors;
    std::vector<Control> controls;
    std::vector<mmsghdr> messages;
    size_t used = 0;
};

DatagramReader::DatagramReader(int count, int size, Local local)
    : m_slots(std::make_unique<Slots>(count, size, local))
{
    for (size_t i = 0; i < m_slots->messages.size(); ++i)
        m_slots->reset(i);
}

DatagramReader::~DatagramReader() = default;

int DatagramReader::read(int socket)
{
    for (size_t i = 0; i < m_slots->used; ++i)
        m_slots->reset(i); // the system wrote lengths into them
    const int count = ::recvmmsg(socket, m_slots->messages.data(),
                                 unsigned(m_slots->messages.size()), MSG_DONTWAIT, nullptr);
    m_slots->used = size_t(std::max(count, 0));
    return int(m_slots->used);
}

int DatagramReader::readOne(int socket)
{
    mmsghdr &message = m_slots->messages.front();
    m_slots->reset(0);
    message.msg_hdr.msg_control = nullptr;
    message.msg_hdr.msg_controllen = 0;
    const iovec &room = m_slots->vectors.front();
    const ssize_t size =
        ::recvfrom(socket, room.iov_base, room.iov_len, MSG_DONTWAIT,
                   static_cast<sockaddr *>(message.msg_hdr.msg_name), &message.msg_hdr.msg_namelen);
    message.msg_len = unsigned(std::max<ssize_t>(size, 0));
    m_slots->used = std::max<size_t>(m_slots->used, 1); // to be reset
    return size >= 0 ? 1 : 0;
}

Datagram DatagramReader::at(int index) const
{
    mmsghdr &message = m_slots->messages[size_t(index)];
    Datagram datagram;
    datagram.bytes = QByteArrayView(static_cast<const char *>(message.msg_hdr.msg_iov->iov_base),
                                    qsizetype(message.msg_len));
    datagram.peer = endpointOf(m_slots->peers[size_t(index)], message.msg_hdr.msg_namelen);
    datagram.local = addressAsked(message.msg_hdr);
    datagram.truncated = (message.msg_hdr.msg_flags & MSG_TRUNC) != 0;
    return datagram;
}

void DatagramWriter::add(int socket, const Route &route, const QByteArray &packet)
{
    m_parcels.push_back({socket, route, packet, {}, {}});
}

void DatagramWriter::add(int socket, const Route &route, std::array<char, 4> head,
                         QByteArrayView payload)
{
    m_parcels.push_back({socket, route, {}, head, payload});
}

void DatagramWriter::flush()
{
    for (size_t done = 0; done < m_parcels.size();) {
        size_t count = 1;
        while (done + count < m_parcels.size() && count < MostAtOnce
               && m_parcels[done + count].socket == m_parcels[done].socket)
            ++count;
        count == 1 ? sendOne(m_parcels[done]) : sendMany(done, count);
        done += count;
    }
    m_parcels.clear();
}

void DatagramWriter::sendOne(const Parcel &parcel) const
{
    const bool isPlain = parcel.packet.isEmpty() && parcel.route.from.is_unspecified();
    if (isPlain && parcel.payload.size() <= SmallPayload) {
        sendCopy(parcel);
        return;
    }
    Envelope envelope;
    const msghdr message = wrap(parcel, envelope);
    ::sendmsg(parcel.socket, &message, MSG_DONTWAIT | MSG_NOSIGNAL);
}

void DatagramWriter::sendMany(size_t first, size_t count) const
{
    std::array<mmsghdr, MostAtOnce> messages;
    std::array<Envelope, MostAtOnce> envelopes;
    for (size_t i = 0; i < count; ++i)
        messages[i] = {wrap(m_parcels[first + i], envelopes[i]), 0};
    for (size_t done = 0; done < count;) {
        const int sent = ::sendmmsg(m_parcels[first].socket, &messages[done],
                                    unsigned(count - done), MSG_DONTWAIT | MSG_NOSIGNAL);
        done += size_t(std::max(sent, 1)); // one that is refused must not hold up the others
    }
}

} // namespace servers
