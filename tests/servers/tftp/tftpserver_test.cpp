#include "../storeofbytes.h"
#include "rawphone.h"

#include <QTest>

using namespace servers;
using namespace servers::tftp;

namespace {

const QString Profile = QStringLiteral("/profile.xml");

/** A loopback address that no other process uses. */
QString ownAddress()
{
    const qint64 process = QCoreApplication::applicationPid();
    return QStringLiteral("127.%1.%2.%3")
        .arg(64 + (process >> 16 & 0x3f))
        .arg(process >> 8 & 0xff)
        .arg(process & 0xff);
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
        configuration.addresses = {ownAddress()}; // where nobody else has these ports
        configuration.tftp.firstTransferPort = 47'000;
        configuration.tftp.lastTransferPort = 47'001;
        Servers servers(*store, log);
        QVERIFY(servers.start(configuration));
        const QByteArray address = ownAddress().toLatin1();
        std::vector<std::unique_ptr<Phone>> phones;
        for (int i = 0; i < 5; ++i) { // more than there are ports
            phones.push_back(std::make_unique<Phone>(servers, address.constData()));
            QVERIFY(as<Data>(phones.back()->ask(request("/profile.xml"))));
            QVERIFY(phones.back()->transfer.port() >= 47'000);
            QVERIFY(phones.back()->transfer.port() <= 47'001);
        }
        QCOMPARE(Phone(servers, address.constData()).fetch("/profile.xml").size(), 67'269);
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

    void waitsForWhatIsComing()
    {
        store->delay(3);
        Servers servers(*store, log);
        QVERIFY(servers.start(onLoopback()));
        Phone phone(servers);
        phone.say(request("/short"), phone.server);
        QCOMPARE(phone.fetch("/short"), QByteArray("short")); // it asks twice
        QCOMPARE(store->waitForFinished(1).size(), size_t(1));
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

    void holdsNoMoreReportsAtOnceThanThereIsRoomFor()
    {
        Configuration configuration = onLoopback();
        configuration.tftp.reports = 1'000;
        Servers servers(*store, log);
        QVERIFY(servers.start(configuration));
        const QByteArray block(512, 'r');
        const Options lingering{{}, quint8(255), {}, {}};
        Phone first(servers);
        Phone second(servers);
        Phone third(servers);
        for (Phone *phone : {&first, &second, &third})
            QVERIFY(phone->ask(FileRequest{true, "/report/a.xml", Mode::Octet, lingering}));
        first.say(Data{1, block}, first.transfer);
        QVERIFY(as<Ack>(first.hear()));
        second.say(Data{1, block}, second.transfer);
        const auto refused = second.hear();
        QVERIFY(as<Failure>(refused));
        QCOMPARE(as<Failure>(refused)->code, ErrorCode::DiskFull);
        QVERIFY(store->waitForMishaps(1).first().contains(QStringLiteral("room")));
        first.say(Data{2, "end"}, first.transfer); // is kept now, and lingers
        QVERIFY(as<Ack>(first.hear()));
        third.say(Data{1, block}, third.transfer);
        QVERIFY(as<Ack>(third.hear()));
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

    void tellsOfAReportThatNeverBecameOne_data()
    {
        QTest::addColumn<int>("blocks"); // sent whole
        QTest::addColumn<quint64>("size"); // announced; 0: nothing is
        QTest::addColumn<bool>("breaksOff");
        QTest::addColumn<QString>("says");
        QTest::newRow("too long by its own word")
            << 0 << quint64(1 << 30) << false << QStringLiteral("too long");
        QTest::newRow("longer than it may be")
            << 2 << quint64(0) << false << QStringLiteral("too long");
        QTest::newRow("broken off") << 1 << quint64(0) << true << QStringLiteral("broken off");
    }
    void tellsOfAReportThatNeverBecameOne()
    {
        QFETCH(int, blocks);
        QFETCH(quint64, size);
        QFETCH(bool, breaksOff);
        QFETCH(QString, says);
        Configuration configuration = onLoopback();
        configuration.tftp.largestReport = 1'000;
        Servers servers(*store, log);
        QVERIFY(servers.start(configuration));
        Phone phone(servers);
        const Options options{{}, {}, size ? std::optional(size) : std::nullopt, {}};
        QVERIFY(phone.ask(FileRequest{true, "/report/a.xml", Mode::Octet, options}));
        for (int i = 1; i <= blocks; ++i) {
            phone.say(Data{quint16(i), QByteArray(512, 'r')}, phone.transfer);
            QVERIFY(phone.hear());
        }
        if (breaksOff)
            phone.say(Failure{ErrorCode::Undefined, "no more"}, phone.transfer);
        const QStringList told = store->waitForMishaps(1);
        QCOMPARE(told.size(), 1);
        QVERIFY2(told.first().contains(says), qPrintable(told.first()));
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
