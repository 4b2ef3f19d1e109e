#include "servers/servers.h"

#include "storeofbytes.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ip/udp.hpp>

using namespace servers;
namespace asio = boost::asio;

namespace {

const QString Profile = QStringLiteral("/xml/spa002584d8d062.xml");

QByteArray profileBytes()
{
    QByteArray bytes;
    for (int line = 0; bytes.size() < 67'269; ++line)
        bytes += "<Element_" + QByteArray::number(line) + "_ ua=\"na\">value</Element>\n";
    bytes.truncate(67'269);
    return bytes;
}

Configuration everythingOnLoopback()
{
    Configuration configuration;
    configuration.addresses = {QStringLiteral("127.0.0.1")};
    configuration.tftp.port = Port::anyFree();
    configuration.http.http = Port::anyFree();
    configuration.syslog.udp = Port::anyFree();
    configuration.syslog.tcp = Port::anyFree();
    return configuration;
}

/** What @p program printed; skips nothing and fails loudly. */
QByteArray output(const QString &program, const QStringList &arguments, int expectedStatus = 0)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60'000) || process.exitCode() != expectedStatus)
        qWarning() << program << arguments << process.exitCode() << process.readAllStandardError();
    return process.readAllStandardOutput();
}

bool isMissing(const char *program)
{
    return QStandardPaths::findExecutable(QLatin1String(program)).isEmpty();
}

} // namespace

class ServersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void servesTheStockTftpClient()
    {
        if (isMissing("tftp"))
            QSKIP("tftp (package tftp-hpa) is not installed");
        StoreOfBytes store;
        KeptLog log;
        store.put(Profile, profileBytes());
        Servers servers(store, log);
        QVERIFY(servers.start(everythingOnLoopback()));
        QTemporaryDir folder;
        const QString copy = folder.filePath(QStringLiteral("copy.xml"));
        output(QStringLiteral("tftp"),
               {QStringLiteral("-m"), QStringLiteral("binary"), QStringLiteral("127.0.0.1"),
                QString::number(servers.status().port(Door::Tftp)), QStringLiteral("-c"),
                QStringLiteral("get"), Profile, copy});
        QFile file(copy);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), profileBytes());
        const auto finished = store.waitForFinished(1);
        QCOMPARE(finished.size(), size_t(1));
        QCOMPARE(finished[0].outcome.end, Outcome::End::Complete);
        QCOMPARE(finished[0].outcome.bytes, 67'269);
        QCOMPARE(finished[0].request.local.address, QStringLiteral("127.0.0.1"));
    }

    void servesCurl()
    {
        if (isMissing("curl"))
            QSKIP("curl is not installed");
        StoreOfBytes store;
        KeptLog log;
        store.put(Profile, profileBytes());
        Servers servers(store, log);
        QVERIFY(servers.start(everythingOnLoopback()));
        const QString url = QStringLiteral("http://127.0.0.1:%1%2")
                                .arg(servers.status().port(Door::Http))
                                .arg(Profile);
        QCOMPARE(output(QStringLiteral("curl"), {QStringLiteral("-s"), url}), profileBytes());
        QCOMPARE(output(QStringLiteral("curl"),
                        {QStringLiteral("-s"), QStringLiteral("-r"), QStringLiteral("10-19"), url}),
                 profileBytes().mid(10, 10));
    }

    void takesSyslog()
    {
        StoreOfBytes store;
        KeptLog log;
        Servers servers(store, log);
        QVERIFY(servers.start(everythingOnLoopback()));
        asio::io_context context;
        asio::ip::udp::socket phone(context, asio::ip::udp::v4());
        const std::string line = "<134>SPA525G 00:25:84:d8:d0:62 -- Requesting resync";
        phone.send_to(asio::buffer(line),
                      {asio::ip::address_v4::loopback(), servers.status().port(Door::Syslog)});
        const auto messages = log.waitFor(1);
        QCOMPARE(messages.size(), size_t(1));
        QCOMPARE(messages[0].text,
                 QStringLiteral("SPA525G 00:25:84:d8:d0:62 -- Requesting resync"));
        QCOMPARE(messages[0].severity, 6);
        QCOMPARE(messages[0].peer.address, QStringLiteral("127.0.0.1"));
    }

    void namesWhoHasThePort()
    {
        asio::io_context context;
        asio::ip::tcp::acceptor other(context, {asio::ip::address_v4::loopback(), 0});
        const quint16 taken = other.local_endpoint().port();
        StoreOfBytes store;
        KeptLog log;
        Servers servers(store, log);
        Configuration configuration = everythingOnLoopback();
        configuration.http.http = Port(taken);
        const auto started = servers.start(configuration);
        QVERIFY(!started);
        QVERIFY(!servers.isRunning());
        QVERIFY(started.error().message.contains(QString::number(taken)));
        QVERIFY(started.error().message.contains(
            QStringLiteral("process %1").arg(QCoreApplication::applicationPid())));
    }

    void servesByTheOtherDoorsWhereThatIsWanted()
    {
        asio::io_context context;
        asio::ip::tcp::acceptor other(context, {asio::ip::address_v4::loopback(), 0});
        StoreOfBytes store;
        KeptLog log;
        Servers servers(store, log);
        Configuration configuration = everythingOnLoopback();
        configuration.opening = Opening::WhatCan;
        configuration.http.http = Port(other.local_endpoint().port());
        configuration.http.https = Port::anyFree(); // for which there is no certificate
        QVERIFY(servers.start(configuration));
        const Status status = servers.status();
        QCOMPARE(status.port(Door::Http), quint16(0));
        QVERIFY(
            status.trouble(Door::Http).contains(QString::number(configuration.http.http.number())));
        QCOMPARE(status.port(Door::Https), quint16(0));
        QVERIFY(!status.trouble(Door::Https).isEmpty());
        for (const Door door : {Door::Tftp, Door::Syslog}) {
            QVERIFY(status.port(door) != 0);
            QCOMPARE(status.trouble(door), QString());
        }
        QVERIFY(status.port(Door::Syslog, true) != 0);
    }

    void startsAgainAfterItStopped()
    {
        StoreOfBytes store;
        KeptLog log;
        Servers servers(store, log);
        for (int round = 0; round < 3; ++round) {
            QVERIFY(servers.start(everythingOnLoopback()));
            QCOMPARE(servers.status().listening.size(), size_t(4));
            servers.stop();
            QVERIFY(servers.status().listening.empty());
        }
    }
};

QTEST_GUILESS_MAIN(ServersTest)
#include "servers_test.moc"
