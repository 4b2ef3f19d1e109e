/* What tests/bench/servers measures with: our servers over a folder, and the load makers.
 *
 *   servers_bench serve FOLDER TFTP HTTP HTTPS SYSLOG CERTIFICATE KEY    until its input ends
 *   servers_bench storm PORT FILE PHONES [BLOCKSIZE [HOST]]              each prints one JSON line
 *   servers_bench hold PORT FILE PHONES                                  until its input ends
 *   servers_bench blast PORT LINES PHONES
 *
 * Loopback only. `serve` prints "ready", then, for each line of its input, what it counted. */

#include "servers/servers.h"

#include "servers_bench/syslogblast.h"
#include "servers_bench/tftpstorm.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <cstdio>
#include <iostream>

using namespace servers;

namespace {

/** Files of a folder, all read beforehand. */
class Folder : public ContentSource
{
public:
    explicit Folder(const QDir &folder)
    {
        for (const QString &name : folder.entryList(QDir::Files)) {
            QFile file(folder.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                m_files[u'/' + name] = std::make_shared<const QByteArray>(file.readAll());
        }
    }

    Answer contentFor(const Request &request) override
    {
        const auto found = m_files.constFind(request.path);
        if (found == m_files.constEnd())
            return {std::nullopt, {Refusal::Reason::NotFound, QStringLiteral("no such file")}};
        return {Content{*found, "text/xml", {}, 0}, {}};
    }
    void finished(const Request &, const Content &, const Outcome &outcome) override
    {
        if (outcome.end != Outcome::End::Complete)
            ++m_incomplete;
    }
    void mishap(Door, const Endpoint &, const QString &what) override
    {
        std::fprintf(stderr, "mishap: %s\n", qPrintable(what));
    }

    int incomplete() const { return m_incomplete; }

private:
    QHash<QString, std::shared_ptr<const QByteArray>> m_files;
    std::atomic<int> m_incomplete = 0;
};

/** Looks up whose line it is, as the application does first of all. */
class Attribution : public LogSink
{
public:
    void received(const std::vector<LogMessage> &messages) override
    {
        for (const LogMessage &message : messages) {
            const qsizetype at = message.text.indexOf(u"00:25:84:");
            if (at >= 0)
                ++m_byPhone[QStringView(message.text).mid(at, 17).toString()];
        }
    }

private:
    QHash<QString, int> m_byPhone;
};

Configuration configurationOf(const QStringList &arguments)
{
    Configuration configuration;
    configuration.addresses = {QStringLiteral("127.0.0.1")};
    configuration.tftp.port = arguments[3].toUShort();
    configuration.http.http = arguments[4].toUShort();
    configuration.http.https = arguments[5].toUShort();
    configuration.syslog.udp = arguments[6].toUShort();
    configuration.http.certificateFile = arguments[7];
    configuration.http.keyFile = arguments[8];
    return configuration;
}

void tell(const Servers &servers, const Folder &folder)
{
    const Status status = servers.status();
    std::printf("{\"lines\": %llu, \"lost\": %llu, \"open\": %d, \"incomplete\": %d}\n",
                status.syslog.requests, status.lostLines, status.openTransfers,
                folder.incomplete());
    std::fflush(stdout);
}

int serve(const QStringList &arguments)
{
    Folder folder{QDir(arguments[2])};
    Attribution attribution;
    Servers servers(folder, attribution);
    if (const auto started = servers.start(configurationOf(arguments)); !started) {
        std::fprintf(stderr, "%s\n", qPrintable(started.error().message));
        return 3;
    }
    std::puts("ready");
    std::fflush(stdout);
    for (std::string line; std::getline(std::cin, line);)
        tell(servers, folder);
    return 0;
}

int storm(const QStringList &arguments, bool stall)
{
    Storm wanted;
    wanted.port = arguments[2].toInt();
    wanted.file = arguments[3].toStdString();
    wanted.phones = arguments[4].toInt();
    wanted.blockSize = arguments.value(5).toInt();
    wanted.host = arguments.value(6, QStringLiteral("127.0.0.1")).toStdString();
    wanted.stall = stall;
    const StormResult result = run(wanted);
    std::printf("{\"complete\": %d, \"failed\": %d, \"seconds\": %.3f, \"MBps\": %.2f, "
                "\"p50ms\": %.1f, \"p99ms\": %.1f}\n",
                result.complete, result.failed, result.seconds, result.megabytesPerSecond,
                result.median, result.last);
    std::fflush(stdout);
    if (stall)
        std::getchar(); // the phones stay as they are until the input ends
    return result.failed ? 1 : 0;
}

int blast(const QStringList &arguments)
{
    const double seconds =
        blastSyslog(arguments[2].toInt(), arguments[3].toLongLong(), arguments[4].toInt());
    std::printf("{\"lines\": %s, \"seconds\": %.3f}\n", qPrintable(arguments[3]), seconds);
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    const QString command = arguments.value(1);
    if (command == QLatin1String("serve") && arguments.size() == 9)
        return serve(arguments);
    if (command == QLatin1String("storm") && arguments.size() >= 5)
        return storm(arguments, false);
    if (command == QLatin1String("hold") && arguments.size() == 5)
        return storm(arguments, true);
    if (command == QLatin1String("blast") && arguments.size() == 5)
        return blast(arguments);
    std::fputs("servers_bench serve|storm|hold|blast: see tests/bench/servers\n", stderr);
    return 2;
}
