#include "servers/servers.h"

#include "../storeofbytes.h"

#include <QTest>

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ip/udp.hpp>
#include <boost/asio/write.hpp>

#include <chrono>
#include <thread>

#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace servers;
namespace asio = boost::asio;

namespace {

Configuration on(const char *address)
{
    Configuration configuration;
    configuration.addresses = {QLatin1String(address)};
    configuration.syslog.udp = Port::anyFree();
    configuration.syslog.tcp = Port::anyFree();
    return configuration;
}

QStringList textsOf(const std::vector<LogMessage> &messages)
{
    QStringList texts;
    for (const LogMessage &message : messages)
        texts << message.text;
    return texts;
}

/** This process can open no more files while it lives. */
class NoFilesLeft
{
public:
    NoFilesLeft()
    {
        ::getrlimit(RLIMIT_NOFILE, &m_before);
        const rlimit few{rlim_t(::dup(0)) + 1, m_before.rlim_max};
        ::setrlimit(RLIMIT_NOFILE, &few);
        while (::open("/dev/null", O_RDONLY) >= 0)
            ++m_opened;
    }
    ~NoFilesLeft() { ::setrlimit(RLIMIT_NOFILE, &m_before); }

private:
    rlimit m_before{};
    int m_opened = 0;
};

/** A phone that logs over UDP. */
void sendDatagram(const Servers &servers, const char *address, const QByteArray &bytes)
{
    asio::io_context context;
    const asio::ip::udp::endpoint server(asio::ip::make_address(address),
                                         servers.status().port(Door::Syslog));
    asio::ip::udp::socket phone(context, server.protocol());
    phone.send_to(asio::buffer(bytes.data(), size_t(bytes.size())), server);
}

} // namespace

class SyslogServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsDatagrams_data()
    {
        QTest::addColumn<QByteArray>("datagram");
        QTest::addColumn<QStringList>("texts");
        QTest::newRow("several lines")
            << QByteArray("<14>one\r\ntwo\nthree")
            << QStringList{QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("three")};
        QTest::newRow("no PRI") << QByteArray("REGISTER sip:pbx SIP/2.0\r\nVia: x")
                                << QStringList{QStringLiteral("REGISTER sip:pbx SIP/2.0"),
                                               QStringLiteral("Via: x")};
        QTest::newRow("Latin-1") << QByteArray("<14>Gr\xfc\xdf")
                                 << QStringList{QStringLiteral("Grüß")};
        QTest::newRow("RFC 5424") << QByteArray("<165>1 - host app - - - text")
                                  << QStringList{QStringLiteral("app: text")};
        QTest::newRow("8 kB") << "<14>" + QByteArray(8000, 'x') << QStringList{QString(8000, u'x')};
    }
    void readsDatagrams()
    {
        QFETCH(QByteArray, datagram);
        QFETCH(QStringList, texts);
        Servers servers(store, log);
        QVERIFY(servers.start(on("127.0.0.1")));
        sendDatagram(servers, "127.0.0.1", datagram);
        QCOMPARE(textsOf(log.waitFor(size_t(texts.size()))), texts);
    }

    void knowsASenderByIpv6()
    {
        Servers servers(store, log);
        if (!servers.start(on("::1")))
            QSKIP("this machine has no IPv6");
        sendDatagram(servers, "::1", "<14>hello");
        const auto messages = log.waitFor(1);
        QCOMPARE(messages.size(), size_t(1));
        QCOMPARE(messages[0].peer.address, QStringLiteral("::1"));
    }

    void losesNoneOfAFlood()
    {
        constexpr int count = 20'000;
        Servers servers(store, log);
        QVERIFY(servers.start(on("127.0.0.1")));
        asio::io_context context;
        asio::ip::udp::socket phone(context, asio::ip::udp::v4());
        const asio::ip::udp::endpoint server(asio::ip::address_v4::loopback(),
                                             servers.status().port(Door::Syslog));
        for (int i = 0; i < count; ++i) {
            const std::string line = "<14>" + std::to_string(i);
            phone.send_to(asio::buffer(line), server);
            if (i % 100 == 99) // a machine whose socket buffers are small keeps up, too
                log.waitFor(size_t(i) - 98);
        }
        const auto messages = log.waitFor(count);
        QCOMPARE(messages.size(), size_t(count));
        for (int i = 0; i < count; ++i)
            QCOMPARE(messages[size_t(i)].text, QString::number(i)); // in their order
        QCOMPARE(servers.status().lostLines, quint64(0));
    }

    void cutsStreams_data()
    {
        QTest::addColumn<QList<QByteArray>>("pieces");
        QTest::addColumn<QStringList>("texts");
        const QStringList two{QStringLiteral("first"), QStringLiteral("second")};
        QTest::newRow("lines") << QList<QByteArray>{"<14>first\n<14>second\n"} << two;
        QTest::newRow("counted") << QList<QByteArray>{"9 <14>first10 <14>second"} << two;
        QTest::newRow("in pieces") << QList<QByteArray>{"<14>fi", "rst\n<1", "4>second\n"} << two;
        QTest::newRow("a count in pieces")
            << QList<QByteArray>{"9 <14>fir", "st1", "0 <14>second"} << two;
        QTest::newRow("lines that begin with a number")
            << QList<QByteArray>{"3 calls\n12 ", "hello\n<14>second\n"}
            << QStringList{QStringLiteral("3 calls"), QStringLiteral("12 hello"),
                           QStringLiteral("second")};
        QTest::newRow("no end") << QList<QByteArray>{"<14>first\n<14>second"} << two;
    }
    void cutsStreams()
    {
        QFETCH(QList<QByteArray>, pieces);
        QFETCH(QStringList, texts);
        Servers servers(store, log);
        QVERIFY(servers.start(on("127.0.0.1")));
        {
            asio::io_context context;
            asio::ip::tcp::socket phone(context);
            phone.connect(
                {asio::ip::address_v4::loopback(), servers.status().port(Door::Syslog, true)});
            phone.set_option(asio::ip::tcp::no_delay(true));
            for (const QByteArray &piece : pieces)
                asio::write(phone, asio::buffer(piece.data(), size_t(piece.size())));
        }
        QCOMPARE(textsOf(log.waitFor(size_t(texts.size()))), texts);
    }

    void makesRoomForNewStreams()
    {
        Configuration configuration = on("127.0.0.1");
        configuration.syslog.connections = 4;
        Servers servers(store, log);
        QVERIFY(servers.start(configuration));
        asio::io_context context;
        std::vector<asio::ip::tcp::socket> phones;
        for (int i = 0; i < 20; ++i) {
            phones.emplace_back(context);
            phones.back().connect(
                {asio::ip::address_v4::loopback(), servers.status().port(Door::Syslog, true)});
        }
        asio::write(phones.back(), asio::buffer("<14>the last\n", 13));
        QCOMPARE(textsOf(log.waitFor(1)), QStringList{QStringLiteral("the last")});
        QVERIFY(!store.waitForMishaps(1).isEmpty());
    }

    // A sender whose data are here when it has to make room: nothing of it may be looked at any
    // more.
    void makesRoomWhileTheOthersTalk()
    {
        Configuration configuration = on("127.0.0.1");
        configuration.syslog.connections = 1;
        Servers servers(store, log);
        QVERIFY(servers.start(configuration));
        const asio::ip::tcp::endpoint server(asio::ip::address_v4::loopback(),
                                             servers.status().port(Door::Syslog, true));
        const std::string lines(60'000, '\n');
        for (int round = 0; round < 50; ++round) {
            asio::io_context context;
            std::vector<asio::ip::tcp::socket> phones;
            for (int i = 0; i < 8; ++i) {
                phones.emplace_back(context);
                phones.back().connect(server);
                boost::system::error_code ignored; // it may have had to go by now
                asio::write(phones.back(), asio::buffer(lines), ignored);
            }
        }
        asio::io_context context;
        asio::ip::tcp::socket last(context);
        last.connect(server);
        asio::write(last, asio::buffer("<14>the last\n", 13));
        QCOMPARE(textsOf(log.waitFor(1)), QStringList{QStringLiteral("the last")});
    }

    void triesNowAndThenWhereNoFileIsLeft()
    {
        StoreOfBytes told;
        Servers servers(told, log);
        QVERIFY(servers.start(on("127.0.0.1")));
        asio::io_context context;
        asio::ip::tcp::socket phone(context, asio::ip::tcp::v4());
        {
            const NoFilesLeft none;
            const auto begin = std::chrono::steady_clock::now();
            phone.connect(
                {asio::ip::address_v4::loopback(), servers.status().port(Door::Syslog, true)});
            QVERIFY(!told.waitForMishaps(1).isEmpty());
            std::this_thread::sleep_for(std::chrono::seconds(1));
            const auto tries = told.waitForMishaps(1).size();
            const auto spent = std::chrono::steady_clock::now() - begin;
            QVERIFY2(tries <= 2 + spent / std::chrono::milliseconds(100),
                     qPrintable(QString::number(tries)));
        }
        asio::write(phone, asio::buffer("<14>late\n", 9));
        QCOMPARE(textsOf(log.waitFor(1)), QStringList{QStringLiteral("late")});
    }

    void init() { log.clear(); }

private:
    StoreOfBytes store;
    KeptLog log;
};

QTEST_GUILESS_MAIN(SyslogServerTest)
#include "syslogserver_test.moc"
