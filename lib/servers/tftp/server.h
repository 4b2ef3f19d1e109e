#pragma once

#include "servers/configuration.h"
#include "servers/counters.h"
#include "servers/datagrams.h"
#include "servers/mishaps.h"
#include "servers/readyset.h"
#include "servers/tftp/conversation.h"
#include "servers/tftp/linger.h"
#include "servers/tftp/ports.h"
#include "servers/tftp/silence.h"
#include "servers/tftp/translations.h"
#include "servers/tftp/turns.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>

#include <memory>
#include <queue>
#include <unordered_map>

namespace servers::tftp {

/** Serves files and takes reports: sockets, waiting and whose turn it is. What a transfer says is
 *  decided by Transfer and Upload. Lives in one thread, that of its io_context. */
class Server
{
public:
    using Endpoint = boost::asio::ip::udp::endpoint;

    /** @p mostOpen: transfers, as the limit of open files allows. */
    Server(boost::asio::io_context &context, ContentSource &source, Mishaps &mishaps,
           Counters &counters, const TftpSettings &settings, size_t mostOpen);

    /** Takes requests from @p socket, which is bound. */
    void listen(boost::asio::ip::udp::socket socket);

    /** Closes all; every transfer that is open was aborted. */
    void stop();

private:
    struct Asked
    {
        FileRequest request;
        boost::asio::ip::address local;
        std::shared_ptr<Channel> channel;
    };
    struct Wakeup
    {
        TimePoint when;
        Endpoint peer;
        quint64 serial;

        bool operator<(const Wakeup &other) const { return when > other.when; }
    };

    void watch(Channel &channel);
    void takeReady(const std::vector<void *> &channels);
    void readAll(Channel &channel);
    int readSome(Channel &channel);
    int readAwake(Channel &channel);
    void take(Channel &channel, const Datagram &datagram);
    void takeGarbage(Channel &channel, const Datagram &datagram);
    void takeRequest(Channel &channel, const Datagram &datagram, FileRequest request);
    void takeAnswer(Channel &channel, const Datagram &datagram, const Packet &packet);
    bool isRepetition(const Endpoint &peer, const FileRequest &request);
    void admit();
    void open(const Endpoint &peer, const Asked &asked);
    std::shared_ptr<const QByteArray> wireBytes(const Content &content, Mode mode);
    void openRead(const Endpoint &peer, const Asked &asked, Request request);
    void openWrite(const Endpoint &peer, const Asked &asked, Request request);
    void add(const Endpoint &peer, const Asked &asked, Conversation::Task task);
    void refuse(const Endpoint &peer, const Asked &asked, const Refusal &refusal);
    void park(const Endpoint &peer, const Asked &asked);
    void unpark(TimePoint now);
    void wakeAll();
    void wake(Conversation &conversation, TimePoint now);
    void settle(Conversation &conversation, bool moved);
    void schedule(Conversation &conversation);
    void armTimer();
    void close(const Endpoint &peer);
    void publish();

    ContentSource &m_source;
    Mishaps &m_mishaps;
    Counters &m_counters;
    TftpSettings m_settings;
    Ports m_ports;
    Translations m_translations;
    Room m_reports;
    ReadySet m_ready;
    DatagramReader m_reader;
    DatagramWriter m_writer;
    Linger m_linger;
    boost::asio::steady_timer m_timer;
    TimePoint m_armedFor = TimePoint::max();
    std::vector<std::shared_ptr<Channel>> m_listeners;
    std::vector<std::shared_ptr<Channel>> m_retired; ///< may still be among those just told ready
    Turns<Endpoint, Asked> m_turns;
    std::unordered_map<Endpoint, Asked> m_parked; ///< what they want is coming
    TimePoint m_askAgain = TimePoint::max(); ///< for those
    Silence<boost::asio::ip::address> m_silence;
    std::unordered_map<Endpoint, std::unique_ptr<Conversation>> m_conversations;
    std::priority_queue<Wakeup> m_wakeups;
    quint64 m_lastSerial = 0;
};

} // namespace servers::tftp
