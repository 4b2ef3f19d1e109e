#include "servers/tftp/upload.h"

#include <QTest>

using namespace servers::tftp;
using namespace std::chrono_literals;

namespace {

const TimePoint Start{};
const QByteArray Full(512, 'r');

Upload upload(qint64 largest = 10'000, Mode mode = Mode::Octet)
{
    return Upload(Agreement(), mode, largest, servers::Room(1 << 20).share());
}

QByteArray wire(const std::optional<Packet> &packet)
{
    return packet ? encode(*packet) : QByteArray();
}

} // namespace

class UploadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acknowledgesTheLastBlockOnlyOnceTheReportIsKept()
    {
        Upload report = upload();
        QCOMPARE(wire(report.start(Start)), encode(Ack{0}));
        QCOMPARE(wire(report.receive(Data{1, Full}, Start)), encode(Ack{1}));
        QVERIFY(!report.receive(Data{2, "end"}, Start));
        QCOMPARE(report.state(), Upload::State::Whole);
        QCOMPARE(report.body(), Full + "end");
        QCOMPARE(encode(report.accept(Start)), encode(Ack{2}));
    }

    void answersRepetitionsOfWhatItHas()
    {
        Upload report = upload();
        report.start(Start);
        report.receive(Data{1, Full}, Start);
        QCOMPARE(wire(report.receive(Data{1, Full}, Start)), encode(Ack{1}));
        report.receive(Data{2, {}}, Start);
        report.accept(Start);
        QCOMPARE(wire(report.receive(Data{2, {}}, Start)), encode(Ack{2}));
        QCOMPARE(report.receivedBytes(), Full.size());
        report.wake(report.due());
        QCOMPARE(report.state(), Upload::State::Closed);
    }

    void ignoresBlocksOutOfOrder()
    {
        Upload report = upload();
        report.start(Start);
        QVERIFY(!report.receive(Data{2, Full}, Start));
        QVERIFY(!report.receive(Data{0, Full}, Start));
        QCOMPARE(report.receivedBytes(), 0);
    }

    void refusesTooMuch_data()
    {
        QTest::addColumn<QByteArray>("block");
        QTest::addColumn<qint64>("largest");
        QTest::newRow("more than the limit") << Full << qint64(511);
        QTest::newRow("more than a block") << Full + 'x' << qint64(10'000);
    }
    void refusesTooMuch()
    {
        QFETCH(QByteArray, block);
        QFETCH(qint64, largest);
        Upload report = upload(largest);
        report.start(Start);
        const auto reply = report.receive(Data{1, block}, Start);
        QVERIFY(reply && std::holds_alternative<Failure>(*reply));
        QCOMPARE(report.state(), Upload::State::TooLarge);
    }

    void sharesItsRoomWithOthersUntilItIsTaken()
    {
        servers::Room room(600);
        Upload first(Agreement(), Mode::Octet, 10'000, room.share());
        Upload second(Agreement(), Mode::Octet, 10'000, room.share());
        first.start(Start);
        second.start(Start);
        first.receive(Data{1, Full}, Start);
        const auto refused = second.receive(Data{1, Full}, Start);
        QVERIFY(refused && std::holds_alternative<Failure>(*refused));
        QCOMPARE(std::get<Failure>(*refused).code, ErrorCode::DiskFull);
        QCOMPARE(second.state(), Upload::State::NoRoom);
        first.receive(Data{2, "end"}, Start);
        QVERIFY(!room.take(600));
        first.accept(Start); // and lingers
        QVERIFY(room.take(600));
    }

    void repeatsItsOptionsThenGivesUp()
    {
        Agreement agreement;
        agreement.acknowledged.timeout = 1;
        agreement.longestWait = 1s;
        Upload report(agreement, Mode::Octet, 100, servers::Room(100).share());
        const QByteArray first = wire(report.start(Start));
        QCOMPARE(wire(report.wake(Start + 1s)), first);
        for (TimePoint now = Start + 2s; report.state() == Upload::State::Running; now += 1s)
            report.wake(now);
        QCOMPARE(report.state(), Upload::State::TimedOut);
    }

    void undoesNetascii()
    {
        Upload report = upload(100, Mode::Netascii);
        report.start(Start);
        report.receive(Data{1, "a\r\nb"}, Start);
        QCOMPARE(report.body(), QByteArray("a\nb"));
    }
};

QTEST_GUILESS_MAIN(UploadTest)
#include "upload_test.moc"
