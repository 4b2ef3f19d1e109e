#include "servers/tftp/silence.h"

#include "../storeofbytes.h"
#include "rawphone.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <chrono>

using namespace servers;
using namespace servers::tftp;

namespace {

constexpr int MostUnanswered = Silence<boost::asio::ip::address>::MostUnanswered;

QByteArray counted(int size)
{
    QByteArray bytes(size, '\0');
    for (int i = 0; i < size; ++i)
        bytes[i] = char(i / 8 + i); // no two blocks near each other are alike
    return bytes;
}

/** Phones that ask all at once, for repetitions every second. */
class Crowd
{
public:
    Crowd(const Servers &servers, size_t count)
    {
        while (m_phones.size() < count)
            m_phones.push_back(std::make_unique<Phone>(servers));
        for (const auto &phone : m_phones)
            phone->say(request("/file", {{}, quint8(1), {}, {}}), phone->server);
    }

    /** Packets that have come to them. */
    int heard()
    {
        int count = 0;
        for (const auto &phone : m_phones) {
            while (phone->heard())
                ++count;
        }
        return count;
    }

private:
    std::vector<std::unique_ptr<Phone>> m_phones;
};

Options options(std::optional<quint16> blockSize, std::optional<quint16> window = {})
{
    return {blockSize, {}, {}, window};
}

} // namespace

/** What the RFCs say, seen on the wire. */
class TftpWireTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { store = std::make_unique<StoreOfBytes>(); }

    void sendsAWindowBeforeItWaits() // RFC 7440
    {
        const QByteArray file = counted(5 * 100 + 1);
        store->put(QStringLiteral("/file"), file);
        Servers servers(*store, log);
        QVERIFY(servers.start(onLoopback()));
        Phone phone(servers);
        const auto offered = phone.ask(request("/file", options(100, 4)));
        QVERIFY(as<OptionAck>(offered));
        QCOMPARE(as<OptionAck>(offered)->options.windowSize, quint16(4));
        QByteArray got;
        for (quint16 block = 0; block <= 6; ++block) {
            if (block % 4 == 0 || block == 6)
                phone.say(Ack{block}, phone.transfer);
            if (block == 6)
                break;
            const auto packet = phone.hear();
            QVERIFY(as<Data>(packet));
            QCOMPARE(as<Data>(packet)->block, quint16(block + 1));
            got += as<Data>(packet)->payload;
        }
        QCOMPARE(got, file);
        QCOMPARE(store->waitForFinished(1).size(), size_t(1));
    }

    void beginsAgainWhereAWindowBroke() // RFC 7440 §4: the ACK names the last block that came
    {
        store->put(QStringLiteral("/file"), counted(1000));
        Servers servers(*store, log);
        QVERIFY(servers.start(onLoopback()));
        Phone phone(servers);
        QVERIFY(as<OptionAck>(phone.ask(request("/file", options(100, 4)))));
        phone.say(Ack{0}, phone.transfer);
        for (int block = 1; block <= 4; ++block)
            QVERIFY(as<Data>(phone.hear()));
        phone.say(Ack{2}, phone.transfer); // the third was lost on its way
        const auto packet = phone.hear();
        QVERIFY(as<Data>(packet));
        QCOMPARE(as<Data>(packet)->block, quint16(3));
        phone.say(Failure{}, phone.transfer);
    }

    void countsPast65535Blocks()
    {
        const QByteArray file = counted(8 * 70'000 + 3);
        store->put(QStringLiteral("/file"), file);
        Servers servers(*store, log);
        QVERIFY(servers.start(onLoopback()));
        Phone phone(servers);
        QVERIFY(as<OptionAck>(phone.ask(request("/file", options(8)))));
        phone.say(Ack{0}, phone.transfer);
        QByteArray got;
        for (quint16 block = 1; got.size() < file.size(); ++block) {
            const auto packet = phone.hear();
            QVERIFY(as<Data>(packet));
            QCOMPARE(as<Data>(packet)->block, block);
            got += as<Data>(packet)->payload;
            phone.say(Ack{block}, phone.transfer);
        }
        QCOMPARE(got, file);
        const auto finished = store->waitForFinished(1);
        QCOMPARE(finished.size(), size_t(1));
        QCOMPARE(finished[0].outcome.bytes, qint64(file.size()));
    }

    void translatesNetascii()
    {
        store->put(QStringLiteral("/file"), "one\ntwo\r");
        Servers servers(*store, log);
        QVERIFY(servers.start(onLoopback()));
        Phone phone(servers);
        const auto packet = phone.ask(FileRequest{false, "/file", Mode::Netascii, {}});
        QVERIFY(as<Data>(packet));
        QCOMPARE(as<Data>(packet)->payload.toByteArray(), QByteArray("one\r\ntwo\r\0", 10));
        phone.say(Ack{1}, phone.transfer);
    }

    void translatesOnceForAllWhoFetchTheSame()
    {
        const auto ask = [](Phone &phone, const QByteArray &file) {
            return phone.ask(FileRequest{false, file, Mode::Netascii, {}});
        };
        store->put(QStringLiteral("/file"), QByteArray(500, '\n'));
        store->put(QStringLiteral("/other"), "\n");
        Configuration configuration = onLoopback();
        configuration.tftp.translations = 1'000;
        Servers servers(*store, log);
        QVERIFY(servers.start(configuration));
        Phone first(servers);
        Phone second(servers);
        Phone third(servers);
        QVERIFY(as<Data>(ask(first, "/file")));
        QVERIFY(as<Data>(ask(second, "/file")));
        const auto refused = ask(third, "/other");
        QVERIFY(as<Failure>(refused));
        QCOMPARE(as<Failure>(refused)->code, ErrorCode::Undefined);
        const auto told = store->waitForFinished(1);
        QCOMPARE(told[0].request.path, QStringLiteral("/other"));
        QVERIFY(told[0].outcome.detail.contains(QStringLiteral("room")));
        first.say(Failure{}, first.transfer);
        second.say(Failure{}, second.transfer);
        QCOMPARE(store->waitForFinished(3).size(), size_t(3));
        QVERIFY(as<Data>(ask(third, "/other")));
    }

    void answersWhatIsNoRightRequest_data()
    {
        QTest::addColumn<QByteArray>("packet");
        QTest::newRow("mail") << QByteArray("\0\2user\0mail\0", 12);
        QTest::newRow("no mode") << QByteArray("\0\1/file\0", 8);
        QTest::newRow("no end") << QByteArray("\0\1/file", 7);
    }
    void answersWhatIsNoRightRequest()
    {
        QFETCH(QByteArray, packet);
        Servers servers(*store, log);
        QVERIFY(servers.start(onLoopback()));
        Phone phone(servers);
        phone.sayBytes(packet, phone.server);
        const auto answer = phone.hear();
        QVERIFY(as<Failure>(answer));
        QCOMPARE(as<Failure>(answer)->code, ErrorCode::IllegalOperation);
        QCOMPARE(store->waitForMishaps(1).size(), 1);
    }

    void sendsTheLargestBlocks_data()
    {
        QTest::addColumn<quint16>("asked");
        QTest::newRow("the largest there is") << quint16(65464);
        QTest::newRow("more than there is") << quint16(65535);
    }
    void sendsTheLargestBlocks() // RFC 2348
    {
        QFETCH(quint16, asked);
        const QByteArray file = counted(3 * 65464 + 5);
        store->put(QStringLiteral("/file"), file);
        Servers servers(*store, log);
        QVERIFY(servers.start(onLoopback()));
        Phone phone(servers);
        const auto offered = phone.ask(request("/file", options(asked)));
        QVERIFY(as<OptionAck>(offered));
        QCOMPARE(as<OptionAck>(offered)->options.blockSize, quint16(65464));
        QByteArray got;
        for (quint16 block = 1; block <= 4; ++block) {
            phone.say(Ack{quint16(block - 1)}, phone.transfer);
            const auto packet = phone.hear();
            QVERIFY(as<Data>(packet));
            QCOMPARE(as<Data>(packet)->block, block);
            got += as<Data>(packet)->payload;
        }
        QVERIFY(got == file);
    }

    void servesByIpv6()
    {
        store->put(QStringLiteral("/file"), counted(2000));
        Configuration configuration = onLoopback();
        configuration.addresses = {QStringLiteral("::1")};
        Servers servers(*store, log);
        if (!servers.start(configuration))
            QSKIP("this machine has no IPv6");
        Phone phone(servers, "::1");
        QCOMPARE(phone.fetch("/file"), counted(2000));
        QCOMPARE(store->requests().front().peer.address, QStringLiteral("::1"));
    }

    // RFC 1123 §4.2.3.1: answered, each duplicate would double every packet from there on.
    void callsNoSorcerersApprentice()
    {
        store->put(QStringLiteral("/file"), counted(512 * 3));
        Servers servers(*store, log);
        QVERIFY(servers.start(onLoopback()));
        Phone phone(servers);
        QVERIFY(as<Data>(phone.ask(request("/file"))));
        for (quint16 block = 1; block <= 3; ++block) {
            for (int copies = 0; copies < 5; ++copies)
                phone.say(Ack{block}, phone.transfer);
            const auto packet = phone.hear(); // one, and it is the next
            QVERIFY(as<Data>(packet));
            QCOMPARE(as<Data>(packet)->block, quint16(block + 1));
        }
        phone.say(Ack{4}, phone.transfer);
        QCOMPARE(store->waitForFinished(1).size(), size_t(1));
    }

    void isNoWeaponAgainstWhoNeverAsked()
    {
        store->put(QStringLiteral("/file"), counted(5000));
        Servers servers(*store, log);
        QVERIFY(servers.start(onLoopback()));
        Phone forged(servers);
        forged.say(request("/file"), forged.server); // somebody wrote this address on it
        const auto finished = store->waitForFinished(1);
        QCOMPARE(finished.size(), size_t(1));
        QCOMPARE(finished[0].outcome.end, Outcome::End::TimedOut);
        int heard = 0;
        for (servers.stop(); heard <= 10 && as<Data>(forged.heard()); ++heard) { }
        QCOMPARE(heard, 4); // the block and three repetitions
    }

    void isNoWeaponByManyPortsOfOneAddress_data()
    {
        QTest::addColumn<int>("places");
        QTest::addColumn<int>("phones");
        QTest::newRow("who are all answered first") << 256 << 250;
        QTest::newRow("who wait in line") << 2 << 250;
    }
    void isNoWeaponByManyPortsOfOneAddress()
    {
        QFETCH(int, places);
        QFETCH(int, phones);
        Configuration configuration = onLoopback();
        configuration.tftp.places = places;
        store->put(QStringLiteral("/file"), counted(5000));
        Servers servers(*store, log);
        const auto begin = std::chrono::steady_clock::now();
        QVERIFY(servers.start(configuration));
        Crowd forged(servers, size_t(phones));
        store->waitForFinished(1);
        QTRY_VERIFY_WITH_TIMEOUT(servers.status().openTransfers == 0, 120'000);
        servers.stop();
        const auto seconds = std::chrono::steady_clock::now() - begin;
        const int repeated = MostUnanswered + 1 + int(seconds / std::chrono::seconds(1));
        const int heard = forged.heard();
        QVERIFY2(heard <= int(store->requests().size()) + repeated,
                 qPrintable(QString::number(heard)));
        if (places < phones) // most never had a first answer
            QVERIFY2(heard < phones, qPrintable(QString::number(heard)));
    }

    void listensAgainToAnAddressThatAnswers()
    {
        store->put(QStringLiteral("/file"), counted(5000));
        Servers servers(*store, log);
        QVERIFY(servers.start(onLoopback()));
        Phone living(servers);
        QVERIFY(living.ask(request("/file", {{}, quint8(255), {}, {}})));
        living.say(Ack{0}, living.transfer);
        Crowd first(servers, 100);
        QVERIFY(store->waitForFinished(90).size() >= 90); // it is too silent for more
        living.say(Ack{1}, living.transfer);
        for (auto packet = living.hear(); as<Data>(packet) && as<Data>(packet)->block < 2;)
            packet = living.hear();
        Crowd second(servers, 100);
        QVERIFY(store->waitForFinished(190).size() >= 190);
        servers.stop();
        QVERIFY(second.heard() >= 100); // each at once, and some again while it is silent
    }

    void servesAtftpWithLargeBlocksAndWindows()
    {
        const QString atftp = QStandardPaths::findExecutable(QStringLiteral("atftp"));
        if (atftp.isEmpty())
            QSKIP("atftp is not installed");
        const QByteArray file = counted(3'000'000);
        store->put(QStringLiteral("/file"), file);
        Servers servers(*store, log);
        QVERIFY(servers.start(onLoopback()));
        const QTemporaryDir folder;
        const QString copy = folder.filePath(QStringLiteral("copy"));
        QStringList words;
        for (const char *option : {"blksize 1428", "windowsize 8", "tsize 0"})
            words << QStringLiteral("--option") << QLatin1String(option);
        words << QStringLiteral("--get") << QStringLiteral("-r") << QStringLiteral("/file")
              << QStringLiteral("-l") << copy << QStringLiteral("127.0.0.1")
              << QString::number(servers.status().port(Door::Tftp));
        QCOMPARE(QProcess::execute(atftp, words), 0);
        QFile got(copy);
        QVERIFY(got.open(QIODevice::ReadOnly));
        QVERIFY(got.readAll() == file);
    }

private:
    std::unique_ptr<StoreOfBytes> store;
    KeptLog log;
};

QTEST_GUILESS_MAIN(TftpWireTest)
#include "tftpwire_test.moc"
