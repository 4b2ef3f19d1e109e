#include "servers/servers.h"
#include "servers/tftp/packet.h"

#include "../storeofbytes.h"

#include <QTest>

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/udp.hpp>

#include <sys/socket.h>

using namespace servers;
using namespace servers::tftp;
using boost::asio::ip::udp;

namespace {

const QString Profile = QStringLiteral("/profile.xml");

Configuration onLoopback()
{
    Configuration configuration;
    configuration.addresses = {QStringLiteral("127.0.0.1")};
    configuration.tftp.port = Port::anyFree();
    return configuration;
}

FileRequest request(const QByteArray &file, const Options &options = {})
{
    return {false, file, Mode::Octet, options};
}

/** A phone's end of a transfer, one packet at a time. */
class Phone
{
public:
    explicit Phone(const Servers &servers, const char *address = "127.0.0.1")
        : m_socket(m_context, udp::endpoint(boost::asio::ip::make_address("127.0.0.1"), 0)),
          server(boost::asio::ip::make_address(address), servers.status().port(Door::Tftp))
    {
        const timeval patience = {5, 0};
        ::setsockopt(m_socket.native_handle(), SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
        m_socket.native_non_blocking(false);
    }

    void say(const Packet &packet, const udp::endpoint &to) { sayBytes(encode(packet), to); }
    void sayBytes(const QByteArray &bytes, const udp::endpoint &to)
    {
        m_socket.send_to(boost::asio::buffer(bytes.data(), size_t(bytes.size())), to);
    }

    /** Absent after five seconds of silence. */
    std::optional<Packet> hear()
    {
        sockaddr_storage from = {};
        socklen_t length = sizeof from;
        const ssize_t size = ::recvfrom(m_socket.native_handle(), m_buffer.data(), m_buffer.size(),
                                        0, reinterpret_cast<sockaddr *>(&from), &length);
        if (size < 0)
            return std::nullopt;
        std::memcpy(transfer.data(), &from, length);
        return parse(QByteArrayView(m_buffer.data(), size));
    }

    std::optional<Packet> ask(const Packet &packet)
    {
        say(packet, server);
        return hear();
    }

    /** The whole file, in lock-step; empty where it did not come. */
    QByteArray fetch(const QByteArray &file)
    {
        QByteArray bytes;
        auto packet = ask(request(file));
        for (quint16 expected = 1; packet; ++expected) {
            const auto *data = std::get_if<Data>(&*packet);
            if (!data || data->block != expected)
                return {};
            bytes += data->payload;
            say(Ack{expected}, transfer);
            if (data->payload.size() < DefaultBlockSize)
                return bytes;
            packet = hear();
        }
        return {};
    }

private:
    boost::asio::io_context m_context;
    udp::socket m_socket;
    std::array<char, 70'000> m_buffer;

public:
    udp::endpoint server; ///< where requests go
    udp::endpoint transfer; ///< where the last packet came from
};

template<typename Kind>
const Kind *as(const std::optional<Packet> &packet)
{
    return packet ? std::get_if<Kind>(&*packet) : nullptr;
}

} // namespace

class TftpServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        store = std::make_unique<StoreOfBytes>();
        store->put(Profile, QByteArray(67'269, 'p'));
        store->put(QStringLiteral("/short"), "short");
    }

    void acknowledgesTheOptionsOfAnSpa525g()
    {
        Servers servers(*store, log);
        QVERIFY(servers.start(onLoopback()));
        Phone phone(servers);
        const auto packet = phone.ask(request("/profile.xml", {{}, quint8(20), quint64(0), {}}));
        const auto *ack = as<OptionAck>(packet);
        QVERIFY(ack);
        QCOMPARE(ack->options.timeout, quint8(20));
        QCOMPARE(ack->options.transferSize, quint64(67'269));
        QVERIFY(phone.transfer.port() != phone.server.port());
        phone.say(Failure{}, phone.transfer);
    }

    void answersFromAPortOfTheRange()
    {
        Configuration configuration = onLoopback();
        configuration.tftp.firstTransferPort = 47'000;
        configuration.tftp.lastTransferPort = 47'001;
        Servers servers(*store, log);
        QVERIFY(servers.start(configuration));
        std::vector<std::unique_ptr<Phone>> phones;
        for (int i = 0; i < 5; ++i) { // more than there are ports
            phones.push_back(std::make_unique<Phone>(servers));
            QVERIFY(as<Data>(phones.back()->ask(request("/profile.xml"))));
            QVERIFY(phones.back()->transfer.port() >= 47'000);
            QVERIFY(phones.back()->transfer.port() <= 47'001);
        }
        QCOMPARE(Phone(servers).fetch("/profile.xml").size(), 67'269);
    }

    void answersFromTheOnePortWhereAskedTo()
    {
        Configuration configuration = onLoopback();
        configuration.tftp.singlePort = true;
        Servers servers(*store, log);
        QVERIFY(servers.start(configuration));
        Phone phone(servers);
        QCOMPARE(phone.fetch("/profile.xml").size(), 67'269);
        QCOMPARE(phone.transfer.port(), phone.server.port());
    }

    void answersFromTheAddressThatWasAsked_data()
    {
        QTest::addColumn<bool>("single");
        QTest::newRow("a port per transfer") << false;
        QTest::newRow("a single port") << true;
    }
    void answersFromTheAddressThatWasAsked()
    {
        QFETCH(bool, single);
        Configuration configuration = onLoopback();
        configuration.addresses = {QStringLiteral("0.0.0.0")};
        configuration.tftp.singlePort = single;
        Servers servers(*store, log);
        QVERIFY(servers.start(configuration));
        Phone phone(servers, "127.0.0.9");
        QCOMPARE(phone.fetch("/short"), QByteArray("short"));
        QCOMPARE(phone.transfer.address().to_string(), std::string("127.0.0.9"));
        QCOMPARE(store->requests().front().local.address, QStringLiteral("127.0.0.9"));
        QVERIFY(as<Failure>(phone.ask(request("/missing"))));
        QCOMPARE(phone.transfer.address().to_string(), std::string("127.0.0.9"));
    }

    void tellsAStrangerThatTheTransferIsNotHis()
    {
        Servers servers(*store, log);
        QVERIFY(servers.start(onLoopback()));
        Phone phone(servers);
        Phone stranger(servers);
        QVERIFY(as<Data>(phone.ask(request("/profile.xml"))));
        stranger.say(Ack{1}, phone.transfer);
        const auto packet = stranger.hear();
        QVERIFY(as<Failure>(packet));
        QCOMPARE(as<Failure>(packet)->code, ErrorCode::UnknownTransfer);
        phone.say(Ack{1}, phone.transfer);
        const auto next = phone.hear(); // the transfer goes on
        QVERIFY(as<Data>(next));
        QCOMPARE(as<Data>(next)->block, quint16(2));
    }

    void takesARepeatedRequestForOne()
    {
        Servers servers(*store, log);
        QVERIFY(servers.start(onLoopback()));
        Phone phone(servers);
        for (int i = 0; i < 3; ++i)
            phone.say(request("/short"), phone.server);
        QVERIFY(as<Data>(phone.hear()));
        phone.say(Ack{1}, phone.transfer);
        const auto finished = store->waitForFinished(1);
        QCOMPARE(finished.size(), size_t(1));
        QCOMPARE(finished[0].outcome.end, Outcome::End::Complete);
        QCOMPARE(store->requests().size(), size_t(1));
    }

    void keepsAFileThatIsReplacedMeanwhile()
    {
        Servers servers(*store, log);
        QVERIFY(servers.start(onLoopback()));
        Phone phone(servers);
        QVERIFY(as<Data>(phone.ask(request("/profile.xml"))));
        store->put(Profile, QByteArray(67'269, 'n'));
        phone.say(Ack{1}, phone.transfer);
        const auto packet = phone.hear();
        QVERIFY(as<Data>(packet));
        QCOMPARE(as<Data>(packet)->payload.front(), 'p');
    }

    void isNotHeldUpByPhonesThatFellSilent()
    {
        Configuration configuration = onLoopback();
        configuration.tftp.places = 1;
        Servers servers(*store, log);
        QVERIFY(servers.start(configuration));
        std::vector<std::unique_ptr<Phone>> dead;
        for (int i = 0; i < 10; ++i) {
            dead.push_back(std::make_unique<Phone>(servers));
            dead.back()->say(request("/profile.xml"), dead.back()->server);
        }
        QCOMPARE(Phone(servers).fetch("/profile.xml").size(), 67'269);
    }

    void refusesHostileNamesAndTells_data()
    {
        QTest::addColumn<QByteArray>("name");
        for (const char *name : {"../etc/passwd", "..\\..\\boot.ini", "/%2e%2e/etc/passwd",
                                 "/xml/../../etc/passwd", ""})
            QTest::newRow(name) << QByteArray(name);
    }
    void refusesHostileNamesAndTells()
    {
        QFETCH(QByteArray, name);
        Servers servers(*store, log);
        QVERIFY(servers.start(onLoopback()));
        Phone phone(servers);
        const auto packet = phone.ask(request(name));
        QVERIFY(as<Failure>(packet));
        QCOMPARE(as<Failure>(packet)->code, ErrorCode::AccessViolation);
        QCOMPARE(store->waitForMishaps(1).size(), 1);
        QVERIFY(store->requests().empty());
    }

    void survivesGarbageAndTells()
    {
        Servers servers(*store, log);
        QVERIFY(servers.start(onLoopback()));
        Phone phone(servers);
        phone.sayBytes("GET / HTTP/1.0\r\n\r\n", phone.server);
        phone.sayBytes(QByteArray(5000, '\xff'), phone.server);
        QCOMPARE(store->waitForMishaps(2).size(), 2);
        QCOMPARE(phone.fetch("/short"), QByteArray("short"));
    }

    void takesAReportWhole()
    {
        Servers servers(*store, log);
        QVERIFY(servers.start(onLoopback()));
        Phone phone(servers);
        QVERIFY(as<Ack>(phone.ask(FileRequest{true, "/report/a.xml", Mode::Octet, {}})));
        const QByteArray block(512, 'r');
        phone.say(Data{1, block}, phone.transfer);
        QVERIFY(as<Ack>(phone.hear()));
        QVERIFY(store->file(QStringLiteral("/report/a.xml")).isEmpty()); // not before its end
        phone.say(Data{2, "end"}, phone.transfer);
        const auto packet = phone.hear();
        QVERIFY(as<Ack>(packet));
        QCOMPARE(as<Ack>(packet)->block, quint16(2));
        QCOMPARE(store->file(QStringLiteral("/report/a.xml")), block + "end");
    }

    void refusesOtherWrites_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<quint64>("size");
        QTest::newRow("a profile") << QByteArray("/xml/new.xml") << quint64(10);
        QTest::newRow("too large a report") << QByteArray("/report/a.xml") << quint64(1 << 30);
    }
    void refusesOtherWrites()
    {
        QFETCH(QByteArray, file);
        QFETCH(quint64, size);
        Servers servers(*store, log);
        QVERIFY(servers.start(onLoopback()));
        Phone phone(servers);
        QVERIFY(as<Failure>(phone.ask(FileRequest{true, file, Mode::Octet, {{}, {}, size, {}}})));
    }

    void tellsOfATransferThatWasAborted()
    {
        Servers servers(*store, log);
        QVERIFY(servers.start(onLoopback()));
        Phone phone(servers);
        QVERIFY(as<Data>(phone.ask(request("/profile.xml"))));
        phone.say(Failure{ErrorCode::DiskFull, "flash is full"}, phone.transfer);
        const auto finished = store->waitForFinished(1);
        QCOMPARE(finished.size(), size_t(1));
        QCOMPARE(finished[0].outcome.end, Outcome::End::Aborted);
        QCOMPARE(finished[0].outcome.detail, QStringLiteral("flash is full"));
    }

    void endsOpenTransfersWhenItStops()
    {
        Servers servers(*store, log);
        QVERIFY(servers.start(onLoopback()));
        Phone phone(servers);
        QVERIFY(as<Data>(phone.ask(request("/profile.xml"))));
        servers.stop();
        const auto finished = store->waitForFinished(1);
        QCOMPARE(finished.size(), size_t(1));
        QCOMPARE(finished[0].outcome.end, Outcome::End::Aborted);
    }

private:
    std::unique_ptr<StoreOfBytes> store;
    KeptLog log;
};

QTEST_GUILESS_MAIN(TftpServerTest)
#include "tftpserver_test.moc"
