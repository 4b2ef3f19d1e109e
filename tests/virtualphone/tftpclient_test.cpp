#include "virtualphone/tftpclient.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace servers::tftp;
using namespace virtualphone;
using namespace std::chrono_literals;

namespace {

Fetch request(Fetch::Method method = Fetch::Method::Get, const QByteArray &body = {})
{
    Fetch fetch;
    fetch.method = method;
    fetch.location = {rules::Scheme::Tftp, u"192.168.2.245"_s, 69, u"/spa525G.cfg"_s};
    fetch.body = body;
    return fetch;
}

QByteArray block(quint16 number, const QByteArray &payload)
{
    return encode(Data{number, payload});
}

std::optional<quint16> acknowledged(const QByteArray &datagram)
{
    const auto packet = parse(datagram);
    const Ack *ack = packet ? std::get_if<Ack>(&*packet) : nullptr;
    return ack ? std::optional(ack->block) : std::nullopt;
}

const Moment start{1h};

} // namespace

class TftpClientTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksAsTheTraceShows();
    void collectsTheBlocks_data();
    void collectsTheBlocks();
    void acknowledgesARepeatedBlockOnce();
    void acknowledgesTheLastBlockAgain();
    void tellsItsAnswerFromALateWord_data();
    void tellsItsAnswerFromALateWord();
    void asksAgainUntilItGivesUp();
    void tellsAMissingFileFromATrouble_data();
    void tellsAMissingFileFromATrouble();
    void handsAReportOver_data();
    void handsAReportOver();
};

void TftpClientTest::asksAsTheTraceShows() // the walk's trace, step 5
{
    TftpClient client(request());
    QCOMPARE(client.start(start),
             QByteArray("\0\1/spa525G.cfg\0octet\0timeout\0"
                        "20\0tsize\0"
                        "0\0",
                        40));
}

void TftpClientTest::collectsTheBlocks_data()
{
    QTest::addColumn<int>("size");
    QTest::newRow("empty") << 0;
    QTest::newRow("less than a block") << 245;
    QTest::newRow("exactly a block") << 512;
    QTest::newRow("the guide's profile") << 67269;
    QTest::newRow("numbers that wrap") << 512 * 65537 + 3;
}

void TftpClientTest::collectsTheBlocks()
{
    QFETCH(int, size);
    QByteArray file(size, 'x');
    for (int i = 0; i < size; i += 511)
        file[i] = char('a' + i % 26);
    TftpClient client(request());
    client.start(start);
    OptionAck options;
    options.options.transferSize = quint64(size);
    QCOMPARE(acknowledged(client.receive(encode(options), start)), quint16(0));
    for (int number = 1; !client.result(); ++number) {
        const QByteArray payload = file.mid((number - 1) * 512, 512);
        QCOMPARE(acknowledged(client.receive(block(quint16(number), payload), start)),
                 quint16(number));
    }
    QCOMPARE(client.result()->end, FetchResult::End::Content);
    QVERIFY(client.result()->body == file);
}

void TftpClientTest::acknowledgesARepeatedBlockOnce()
{
    TftpClient client(request());
    client.start(start);
    client.receive(block(1, QByteArray(512, 'a')), start);
    QCOMPARE(acknowledged(client.receive(block(1, QByteArray(512, 'a')), start)), quint16(1));
    QVERIFY(client.receive(block(7, "stray"), start).isEmpty());
    client.receive(block(2, "end"), start);
    QCOMPARE(client.result()->body, QByteArray(512, 'a') + "end");
}

void TftpClientTest::acknowledgesTheLastBlockAgain() // RFC 1350 section 6
{
    TftpClient client(request());
    client.start(start);
    client.receive(block(1, "all"), start);
    QVERIFY(client.result());
    QCOMPARE(acknowledged(client.receive(block(1, "all"), start)), quint16(1));
    QVERIFY(client.receive(block(2, "more"), start).isEmpty());
    QCOMPARE(client.result()->body, QByteArray("all"));
}

void TftpClientTest::tellsItsAnswerFromALateWord_data()
{
    QTest::addColumn<QByteArray>("datagram");
    QTest::addColumn<bool>("reads");
    QTest::addColumn<bool>("writes");
    QTest::newRow("options") << encode(OptionAck{}) << true << true;
    QTest::newRow("the first block") << block(1, "x") << true << false;
    QTest::newRow("the last block of another") << block(9, "x") << false << false;
    QTest::newRow("go on") << encode(Ack{0}) << false << true;
    QTest::newRow("an acknowledgement of another's") << encode(Ack{3}) << false << false;
    QTest::newRow("no such file") << encode(Failure{ErrorCode::FileNotFound, "no"}) << true << true;
    QTest::newRow("another's transfer is over")
        << encode(Failure{ErrorCode::UnknownTransfer, "no"}) << false << false;
    QTest::newRow("a request") << QByteArray("\0\1/x\0octet\0", 11) << false << false;
    QTest::newRow("noise") << QByteArray("hello") << false << false;
}

void TftpClientTest::tellsItsAnswerFromALateWord()
{
    QFETCH(QByteArray, datagram);
    QTEST(TftpClient(request()).canBegin(datagram), "reads");
    QTEST(TftpClient(request(Fetch::Method::Put, "report")).canBegin(datagram), "writes");
}

void TftpClientTest::asksAgainUntilItGivesUp()
{
    TftpClient client(request());
    const QByteArray first = client.start(start);
    int said = 1;
    while (!client.result()) {
        const Moment due = client.due();
        QVERIFY(client.wake(due - 1ms).isEmpty()); // never before its time
        const QByteArray again = client.wake(due);
        said += again == first ? 1 : 0;
    }
    QCOMPARE(said, TftpClient::MostTries);
    QCOMPARE(client.result()->end, FetchResult::End::Failed);
}

void TftpClientTest::tellsAMissingFileFromATrouble_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("missing");
    QTest::newRow("not found") << 1 << true;
    QTest::newRow("forbidden") << 2 << false;
    QTest::newRow("undefined") << 0 << false;
}

void TftpClientTest::tellsAMissingFileFromATrouble()
{
    QFETCH(int, code);
    QFETCH(bool, missing);
    TftpClient client(request());
    client.start(start);
    QVERIFY(client.receive(encode(Failure{ErrorCode(code), "no"}), start).isEmpty());
    QCOMPARE(client.result()->end == FetchResult::End::FileNotFound, missing);
}

void TftpClientTest::handsAReportOver_data()
{
    QTest::addColumn<int>("size");
    QTest::newRow("empty") << 0;
    QTest::newRow("short") << 100;
    QTest::newRow("exactly two blocks") << 1024;
    QTest::newRow("three blocks") << 1500;
}

void TftpClientTest::handsAReportOver()
{
    QFETCH(int, size);
    TftpClient client(request(Fetch::Method::Put, QByteArray(size, 'r')));
    client.start(start);
    QByteArray taken;
    QByteArray said = client.receive(encode(Ack{0}), start);
    while (!client.result()) {
        const auto packet = parse(said);
        const Data *data = packet ? std::get_if<Data>(&*packet) : nullptr;
        QVERIFY(data);
        taken += data->payload;
        said = client.receive(encode(Ack{data->block}), start);
    }
    QCOMPARE(taken, QByteArray(size, 'r'));
    QCOMPARE(client.result()->end, FetchResult::End::Content);
}

QTEST_GUILESS_MAIN(TftpClientTest)
#include "tftpclient_test.moc"
