/* What tests/bench/servers measures with: our servers over a folder, and the load makers.
 *
 *   servers_bench serve FOLDER TFTP HTTP HTTPS SYSLOG CERTIFICATE KEY [DATABASES]
 *                                                            until its input ends
 *   servers_bench storm PORT FILE PHONES [BLOCKSIZE [HOST]]  each prints one JSON line
 *   servers_bench hold PORT FILE PHONES                      until its input ends
 *   servers_bench shake PORT CLIENTS MILLISECONDS
 *   servers_bench blast PORT LINES PHONES
 *
 * Loopback only. `serve` prints "ready", then, for each line of its input, what it counted; lines
 * of syslog are attributed, and kept where a folder for DATABASES is named. */

#include "servers/servers.h"

#include "servers_bench/handshakes.h"
#include "servers_bench/served.h"
#include "servers_bench/syslogblast.h"
#include "servers_bench/tftpstorm.h"

#include <QCoreApplication>

#include <cstdio>
#include <iostream>

using namespace servers;

namespace {

constexpr int Phones = 1000; // whose lines `serve` attributes

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

void tell(const Servers &servers, const served::Folder &folder, const served::Sink &sink)
{
    const Status status = servers.status();
    std::printf("{\"lines\": %llu, \"done\": %lld, \"lost\": %llu, \"open\": %d, "
                "\"requests\": %llu, \"incomplete\": %d}\n",
                status.syslog.requests, sink.done(), status.lostLines, status.openTransfers,
                status.tftp.requests + status.http.requests, folder.incomplete());
    std::fflush(stdout);
}

int fail(const Error &error)
{
    std::fprintf(stderr, "servers_bench: %s\n", qPrintable(error.message));
    return 3;
}

int serve(const QStringList &arguments)
{
    served::Folder folder{QDir(arguments[2])};
    auto sink = arguments.size() > 9
        ? served::keepingSink(QDir(arguments[9]), Phones)
        : Result<std::unique_ptr<served::Sink>>(served::attributingSink(Phones));
    if (!sink)
        return fail(sink.error());
    Servers servers(folder, **sink);
    if (const auto started = servers.start(configurationOf(arguments)); !started)
        return fail(started.error());
    std::puts("ready");
    std::fflush(stdout);
    for (std::string line; std::getline(std::cin, line);)
        tell(servers, folder, **sink);
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

int shake(const QStringList &arguments)
{
    const Handshakes seen = shakeHands(arguments[2].toInt(), arguments[3].toInt(),
                                       std::chrono::milliseconds(arguments[4].toInt()));
    std::printf("{\"complete\": %d, \"failed\": %d, \"resumed\": %d, \"seconds\": %.3f}\n",
                seen.complete, seen.failed, seen.resumed, seen.seconds);
    return seen.failed ? 1 : 0;
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
    if (command == QLatin1String("serve") && arguments.size() >= 9)
        return serve(arguments);
    if (command == QLatin1String("storm") && arguments.size() >= 5)
        return storm(arguments, false);
    if (command == QLatin1String("hold") && arguments.size() == 5)
        return storm(arguments, true);
    if (command == QLatin1String("shake") && arguments.size() == 5)
        return shake(arguments);
    if (command == QLatin1String("blast") && arguments.size() == 5)
        return blast(arguments);
    std::fputs("servers_bench serve|storm|hold|shake|blast: see tests/bench/servers\n", stderr);
    return 2;
}
