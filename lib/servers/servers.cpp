#include "servers/servers.h"

#include "servers/addresses.h"
#include "servers/http/credentials.h"
#include "servers/http/server.h"
#include "servers/listen.h"
#include "servers/openfiles.h"
#include "servers/rates.h"
#include "servers/syslog/reader.h"
#include "servers/syslog/server.h"
#include "servers/tftp/server.h"
#include "servers/worker.h"

#include <algorithm>

namespace servers {

namespace asio = boost::asio;

namespace {

constexpr size_t WantedFiles = 65536;
constexpr size_t SpareFiles = 512; // for the rest of the program

int threadCount(const HttpSettings &settings)
{
    if (settings.threads > 0)
        return settings.threads;
    return int(std::clamp(std::thread::hardware_concurrency(), 1U, 4U));
}

// What connections and the program need is set aside; the rest may be transfers.
size_t mostTransfers(const Configuration &configuration)
{
    const size_t files = raiseOpenFiles(WantedFiles);
    const size_t others = SpareFiles + size_t(configuration.http.connections)
        + size_t(configuration.syslog.connections);
    return files > 2 * others ? files - others : files / 2;
}

} // namespace

/** All that exists between start() and stop(). Sockets are opened before the threads run. */
struct Servers::Running
{
    Running(ContentSource &source, LogSink &sink, const Configuration &wanted);
    ~Running();

    Result<void> open();
    Result<void> open(Door door, const asio::ip::address &address);
    Result<void> openTftp(const asio::ip::address &address);
    Result<void> openHttp(const asio::ip::address &address, Port port, Door door);
    Result<void> openHttps(const asio::ip::address &address);
    Result<void> openSyslog(const asio::ip::address &address);
    Result<void> openSyslogUdp(const asio::ip::address &address);
    Result<void> openSyslogTcp(const asio::ip::address &address);
    void run();

    template<typename Socket>
    void note(Door door, const Socket &socket, bool tcp = false);
    quint16 numberFor(Door door, bool tcp, Port port) const;

    Configuration configuration;
    Counters counters;
    Rates rates;
    Mishaps mishaps;
    std::vector<Listening> listening;
    std::vector<Closed> closed;
    std::shared_ptr<http::Credentials> credentials;
    syslog::Inbox inbox;
    Worker tftpWorker;
    Worker syslogWorker;
    std::vector<std::unique_ptr<Worker>> httpWorkers;
    tftp::Server tftpServer;
    syslog::Server syslogServer;
    std::vector<std::unique_ptr<http::Server>> httpServers;
    std::unique_ptr<syslog::Reader> syslogReader;
    LogSink &sink;
};

Servers::Running::Running(ContentSource &source, LogSink &logSink, const Configuration &wanted)
    : configuration(wanted), mishaps(source),
      tftpServer(tftpWorker.context(), source, mishaps, counters, wanted.tftp,
                 mostTransfers(wanted)),
      syslogServer(syslogWorker.context(), inbox, mishaps, counters, wanted.syslog), sink(logSink)
{
    HttpSettings share = wanted.http;
    const int threads = threadCount(wanted.http);
    share.connections = std::max(1, wanted.http.connections / threads);
    for (int i = 0; i < threads; ++i) {
        httpWorkers.push_back(std::make_unique<Worker>());
        httpServers.push_back(std::make_unique<http::Server>(httpWorkers.back()->context(), source,
                                                             mishaps, counters, share));
    }
}

Servers::Running::~Running()
{
    tftpWorker.stop();
    syslogWorker.stop();
    for (const auto &worker : httpWorkers)
        worker->stop();
    tftpServer.stop();
    syslogServer.stop();
    for (const auto &server : httpServers)
        server->stop();
    inbox.close();
}

Result<void> Servers::Running::open()
{
    const auto addresses = listeningAddresses(configuration.addresses);
    if (!addresses)
        return addresses.error();
    for (const asio::ip::address &address : *addresses) {
        for (const Door door : {Door::Tftp, Door::Http, Door::Https, Door::Syslog}) {
            const Result<void> opened = open(door, address);
            if (!opened && configuration.opening == Opening::AllOrNone)
                return opened;
            if (!opened)
                closed.push_back({door, opened.error().message});
        }
    }
    return {};
}

Result<void> Servers::Running::open(Door door, const asio::ip::address &address)
{
    switch (door) {
    case Door::Tftp:
        return openTftp(address);
    case Door::Http:
        return openHttp(address, configuration.http.http, door);
    case Door::Https:
        return openHttps(address);
    case Door::Syslog:
        return openSyslog(address);
    }
    Q_UNREACHABLE();
}

Result<void> Servers::Running::openTftp(const asio::ip::address &address)
{
    if (!configuration.tftp.port.isOn())
        return {};
    const quint16 port = numberFor(Door::Tftp, false, configuration.tftp.port);
    auto socket = bindUdp(tftpWorker.context(), Door::Tftp, address, port);
    if (!socket)
        return socket.error();
    note(Door::Tftp, *socket);
    tftpServer.listen(std::move(*socket));
    return {};
}

Result<void> Servers::Running::openHttp(const asio::ip::address &address, Port wanted, Door door)
{
    if (!wanted.isOn())
        return {};
    auto acceptor =
        bindTcp(httpWorkers.front()->context(), door, address, numberFor(door, true, wanted));
    if (!acceptor)
        return acceptor.error();
    // Every thread accepts from the one queue, whoever is free.
    for (const auto &server : httpServers) {
        const auto shared = door == Door::Https ? credentials : nullptr;
        if (const auto listens = server->listen(*acceptor, shared); !listens)
            return listens;
    }
    note(door, *acceptor, true);
    return {};
}

Result<void> Servers::Running::openHttps(const asio::ip::address &address)
{
    if (configuration.http.https.isOn() && !credentials) {
        auto loaded = http::Credentials::load(configuration.http);
        if (!loaded)
            return loaded.error();
        credentials = *loaded;
    }
    return openHttp(address, configuration.http.https, Door::Https);
}

Result<void> Servers::Running::openSyslog(const asio::ip::address &address)
{
    const Result<void> udp = openSyslogUdp(address);
    const Result<void> tcp = openSyslogTcp(address); // whether or not the other can be
    return udp ? tcp : udp;
}

Result<void> Servers::Running::openSyslogUdp(const asio::ip::address &address)
{
    if (!configuration.syslog.udp.isOn())
        return {};
    auto socket = bindUdp(syslogWorker.context(), Door::Syslog, address,
                          numberFor(Door::Syslog, false, configuration.syslog.udp));
    if (!socket)
        return socket.error();
    note(Door::Syslog, *socket);
    syslogServer.listen(std::move(*socket));
    return {};
}

Result<void> Servers::Running::openSyslogTcp(const asio::ip::address &address)
{
    if (!configuration.syslog.tcp.isOn())
        return {};
    auto acceptor = bindTcp(syslogWorker.context(), Door::Syslog, address,
                            numberFor(Door::Syslog, true, configuration.syslog.tcp));
    if (!acceptor)
        return acceptor.error();
    note(Door::Syslog, *acceptor, true);
    syslogServer.listen(std::move(*acceptor));
    return {};
}

void Servers::Running::run()
{
    syslogReader = std::make_unique<syslog::Reader>(inbox, sink, counters);
    tftpWorker.run();
    syslogWorker.run();
    for (const auto &worker : httpWorkers)
        worker->run();
}

template<typename Socket>
void Servers::Running::note(Door door, const Socket &socket, bool tcp)
{
    listening.push_back({door, tcp, endpointOf(socket.local_endpoint())});
}

// Any free port, but the same one at every address.
quint16 Servers::Running::numberFor(Door door, bool tcp, Port port) const
{
    for (const Listening &open : listening) {
        if (open.door == door && open.tcp == tcp)
            return open.local.port;
    }
    return port.number();
}

Servers::Servers(ContentSource &source, LogSink &sink) : m_source(source), m_sink(sink) { }

Servers::~Servers() = default;

Result<void> Servers::start(const Configuration &configuration)
{
    stop();
    auto running = std::make_unique<Running>(m_source, m_sink, configuration);
    if (const auto opened = running->open(); !opened)
        return opened;
    running->run();
    m_running = std::move(running);
    return {};
}

void Servers::stop()
{
    m_running.reset();
}

bool Servers::isRunning() const
{
    return m_running != nullptr;
}

Status Servers::status() const
{
    if (!m_running)
        return {};
    Status status = m_running->rates.measure(m_running->counters);
    status.listening = m_running->listening;
    status.closed = m_running->closed;
    return status;
}

Result<void> Servers::reloadCertificates()
{
    if (!m_running || !m_running->credentials)
        return {};
    return m_running->credentials->reload();
}

quint16 Status::port(Door door, bool tcp) const
{
    for (const Listening &open : listening) {
        if (open.door == door && (door != Door::Syslog || open.tcp == tcp))
            return open.local.port;
    }
    return 0;
}

QString Status::trouble(Door door) const
{
    QStringList said;
    for (const Closed &one : closed) {
        if (one.door == door)
            said.append(one.trouble);
    }
    return said.join(u'\n');
}

} // namespace servers
