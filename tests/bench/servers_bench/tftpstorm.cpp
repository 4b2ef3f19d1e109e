#include "servers_bench/tftpstorm.h"

#include "servers/openfiles.h"
#include "servers/tftp/packet.h"

#include <arpa/inet.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstring>
#include <vector>

using namespace servers::tftp;
using Clock = std::chrono::steady_clock;

namespace {

constexpr quint64 FirstMac = 0x002584000000;
constexpr std::chrono::seconds RepeatAfter{2};
constexpr std::chrono::milliseconds SweepEvery{500};

struct Phone
{
    enum class State { Asking, Done, Failed };

    int socket = -1;
    State state = State::Asking;
    bool knowsPort = false; ///< the transfer's: the socket is connected to it
    quint16 expected = 1;
    quint16 blockSize = DefaultBlockSize;
    qint64 received = 0;
    std::optional<quint64> announced;
    QByteArray said; ///< last, for when it is lost
    int repeats = 0; ///< since the last answer
    Clock::time_point last; ///< heard or said anything
    Clock::time_point done;
};

class StormRun
{
public:
    explicit StormRun(const Storm &storm) : m_storm(storm), m_phones(size_t(storm.phones)) { }

    StormResult run()
    {
        servers::raiseOpenFiles(m_phones.size() + 64);
        m_epoll = ::epoll_create1(0);
        m_server.sin_family = AF_INET;
        m_server.sin_port = htons(quint16(m_storm.port));
        ::inet_pton(AF_INET, m_storm.host.c_str(), &m_server.sin_addr);
        m_start = Clock::now();
        for (size_t i = 0; i < m_phones.size(); ++i)
            begin(i);
        m_active = m_phones.size();
        for (auto swept = m_start; m_active > 0;) {
            takeAnswers();
            if (Clock::now() - swept < SweepEvery)
                continue;
            swept = Clock::now();
            for (Phone &phone : m_phones)
                checkPatience(phone, swept);
        }
        ::close(m_epoll);
        return result();
    }

private:
    void begin(size_t index)
    {
        Phone &phone = m_phones[index];
        phone.socket = ::socket(AF_INET, SOCK_DGRAM | SOCK_NONBLOCK, 0);
        const int buffer = 256 * 1024;
        ::setsockopt(phone.socket, SOL_SOCKET, SO_RCVBUF, &buffer, sizeof buffer);
        epoll_event event = {};
        event.events = EPOLLIN;
        event.data.u64 = index;
        ::epoll_ctl(m_epoll, EPOLL_CTL_ADD, phone.socket, &event);
        FileRequest request;
        request.file = QByteArray::fromStdString(m_storm.file);
        request.file.replace("{mac}",
                             QByteArray::number(FirstMac + index, 16).rightJustified(12, '0'));
        request.options.timeout = 20; // as an SPA525G asks
        request.options.transferSize = 0;
        if (m_storm.blockSize)
            request.options.blockSize = quint16(m_storm.blockSize);
        say(phone, encode(request));
    }

    void say(Phone &phone, const QByteArray &packet)
    {
        phone.said = packet;
        phone.repeats = 0;
        repeat(phone);
    }

    void repeat(Phone &phone)
    {
        phone.last = Clock::now();
        const auto *asked = phone.knowsPort ? nullptr : reinterpret_cast<sockaddr *>(&m_server);
        ::sendto(phone.socket, phone.said.constData(), size_t(phone.said.size()), 0, asked,
                 asked ? sizeof m_server : 0);
    }

    void takeAnswers()
    {
        std::array<epoll_event, 512> events;
        const int count =
            ::epoll_wait(m_epoll, events.data(), int(events.size()), int(SweepEvery.count()));
        for (int i = 0; i < count; ++i)
            takeAnswer(m_phones[size_t(events[size_t(i)].data.u64)]);
    }

    void takeAnswer(Phone &phone)
    {
        const ssize_t size = receive(phone);
        if (size < 0)
            return;
        phone.last = Clock::now();
        const auto packet = parse(QByteArrayView(m_buffer.data(), size));
        if (!packet || std::holds_alternative<Failure>(*packet))
            end(phone, Phone::State::Failed);
        else if (m_storm.stall && std::holds_alternative<Data>(*packet))
            end(phone, Phone::State::Done, false);
        else
            answer(phone, *packet);
    }

    // Whoever answers first is the one this phone talks to from then on.
    ssize_t receive(Phone &phone)
    {
        if (phone.knowsPort)
            return ::recv(phone.socket, m_buffer.data(), m_buffer.size(), 0);
        sockaddr_in from = {};
        socklen_t length = sizeof from;
        const ssize_t size = ::recvfrom(phone.socket, m_buffer.data(), m_buffer.size(), 0,
                                        reinterpret_cast<sockaddr *>(&from), &length);
        phone.knowsPort = size >= 0
            && ::connect(phone.socket, reinterpret_cast<const sockaddr *>(&from), length) == 0;
        return size;
    }

    void answer(Phone &phone, const Packet &packet)
    {
        if (const auto *options = std::get_if<OptionAck>(&packet)) {
            phone.announced = options->options.transferSize;
            phone.blockSize = options->options.blockSize.value_or(DefaultBlockSize);
            say(phone, encode(Ack{0}));
        }
        const auto *data = std::get_if<Data>(&packet);
        if (!data || data->block != phone.expected)
            return;
        phone.received += data->payload.size();
        say(phone, encode(Ack{phone.expected++}));
        if (data->payload.size() == phone.blockSize)
            return;
        const bool whole = !phone.announced || *phone.announced == quint64(phone.received);
        end(phone, whole ? Phone::State::Done : Phone::State::Failed);
    }

    void end(Phone &phone, Phone::State state, bool hangUp = true)
    {
        if (phone.state != Phone::State::Asking)
            return;
        phone.state = state;
        phone.done = Clock::now();
        if (hangUp)
            ::close(phone.socket);
        --m_active;
    }

    void checkPatience(Phone &phone, Clock::time_point now)
    {
        if (phone.state != Phone::State::Asking || now - phone.last <= RepeatAfter)
            return;
        if (++phone.repeats > m_storm.repeats)
            end(phone, Phone::State::Failed);
        else
            repeat(phone);
    }

    StormResult result() const
    {
        StormResult result;
        std::vector<double> times;
        qint64 bytes = 0;
        Clock::time_point over = m_start;
        for (const Phone &phone : m_phones) {
            bytes += phone.received;
            over = std::max(over, phone.done);
            if (phone.state != Phone::State::Done) {
                ++result.failed;
                continue;
            }
            ++result.complete;
            times.push_back(
                std::chrono::duration<double, std::milli>(phone.done - m_start).count());
        }
        if (times.empty())
            return result;
        std::sort(times.begin(), times.end());
        result.seconds = std::chrono::duration<double>(over - m_start).count();
        result.median = times[times.size() / 2];
        result.last = times[times.size() * 99 / 100];
        result.megabytesPerSecond = double(bytes) / 1e6 / result.seconds;
        return result;
    }

    Storm m_storm;
    std::vector<Phone> m_phones;
    sockaddr_in m_server = {};
    std::array<char, 70'000> m_buffer;
    Clock::time_point m_start;
    size_t m_active = 0;
    int m_epoll = -1;
};

} // namespace

StormResult run(const Storm &storm)
{
    return StormRun(storm).run();
}
