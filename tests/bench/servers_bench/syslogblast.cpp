#include "servers_bench/syslogblast.h"

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>

namespace {

constexpr int AtOnce = 64;
constexpr size_t LongestLine = 200;

struct Lines
{
    std::array<std::array<char, LongestLine>, AtOnce> texts;
    std::array<iovec, AtOnce> vectors;
    std::array<mmsghdr, AtOnce> messages;
};

void write(Lines &lines, size_t slot, qint64 number, int phone)
{
    const char *shape = number % 100 == 0
        ? "<134>SPA525G 00:25:84:%02x:%02x:%02x -- Requesting resync "
          "tftp://192.168.2.245:69/xml/profile.xml seq=%lld"
        : "<135>SPA525G 00:25:84:%02x:%02x:%02x -- [0]RegOK. NextReg in 3570 (1) "
          "192.168.2.245:5060 expires 3600 seq=%lld";
    char *text = lines.texts[slot].data();
    const int length = std::snprintf(text, LongestLine, shape, phone >> 16 & 255, phone >> 8 & 255,
                                     phone & 255, static_cast<long long>(number));
    lines.vectors[slot] = {text, size_t(length)};
    lines.messages[slot] = {};
    lines.messages[slot].msg_hdr.msg_iov = &lines.vectors[slot];
    lines.messages[slot].msg_hdr.msg_iovlen = 1;
}

void sendAll(int socket, Lines &lines, int count)
{
    for (int sent = 0; sent < count;) {
        const int now =
            ::sendmmsg(socket, &lines.messages[size_t(sent)], unsigned(count - sent), 0);
        sent += std::max(now, 0); // refused once: the port is not open yet, and asked again
    }
}

} // namespace

double blastSyslog(int port, qint64 lines, int phones)
{
    sockaddr_in server = {};
    server.sin_family = AF_INET;
    server.sin_port = htons(quint16(port));
    server.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const int socket = ::socket(AF_INET, SOCK_DGRAM, 0);
    ::connect(socket, reinterpret_cast<const sockaddr *>(&server), sizeof server);
    static Lines batch;
    const auto start = std::chrono::steady_clock::now();
    for (qint64 first = 0; first < lines; first += AtOnce) {
        const int count = int(std::min<qint64>(AtOnce, lines - first));
        for (int i = 0; i < count; ++i)
            write(batch, size_t(i), first + i, int((first + i) % phones));
        sendAll(socket, batch, count);
    }
    const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - start;
    ::close(socket);
    return taken.count();
}
