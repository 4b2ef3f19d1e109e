#include "servers/tftp/netascii.h"
#include "servers/tftp/transfer.h"

#include <QTest>

#include <deque>

using namespace servers::tftp;
using namespace std::chrono_literals;

namespace {

std::shared_ptr<const QByteArray> bytes(qsizetype count)
{
    return std::make_shared<const QByteArray>(count, 'x');
}

Transfer plain(qsizetype size)
{
    return Transfer(bytes(size), Agreement());
}

Options asked(std::optional<quint16> block, std::optional<quint8> timeout,
              std::optional<quint16> window = {})
{
    return {block, timeout, quint64(0), window};
}

Burst blocks(quint64 first, quint64 count = 1)
{
    return {false, first, count};
}

const TimePoint Start{};

} // namespace

class TransferTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsBlockAfterBlock()
    {
        Transfer transfer = plain(1000);
        QCOMPARE(transfer.start(Start), blocks(1));
        QCOMPARE(transfer.payload(1).size(), 512);
        QCOMPARE(transfer.receive(Ack{1}, Start), blocks(2));
        QCOMPARE(transfer.payload(2).size(), 488);
        QVERIFY(transfer.receive(Ack{2}, Start).isEmpty());
        QCOMPARE(transfer.state(), Transfer::State::Complete);
        QCOMPARE(transfer.acknowledgedBytes(), 1000);
    }

    void endsWithAnEmptyBlockWhereTheLastIsFull_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<int>("count");
        QTest::newRow("empty file") << 0 << 1;
        QTest::newRow("one byte") << 1 << 1;
        QTest::newRow("a block less one") << 511 << 1;
        QTest::newRow("a block") << 512 << 2;
        QTest::newRow("two blocks") << 1024 << 3;
    }
    void endsWithAnEmptyBlockWhereTheLastIsFull()
    {
        QFETCH(int, size);
        QFETCH(int, count);
        Transfer transfer = plain(size);
        transfer.start(Start);
        for (int block = 1; block < count; ++block)
            QCOMPARE(transfer.receive(Ack{quint16(block)}, Start), blocks(quint64(block) + 1));
        QCOMPARE(transfer.payload(quint64(count)).size(), size % 512);
        transfer.receive(Ack{quint16(count)}, Start);
        QCOMPARE(transfer.state(), Transfer::State::Complete);
    }

    void answersOptionsFirst()
    {
        const Agreement agreed = agreeToRead(asked(1428, 20), 67269);
        QCOMPARE(agreed.acknowledged.blockSize, quint16(1428));
        QCOMPARE(agreed.acknowledged.timeout, quint8(20));
        QCOMPARE(agreed.acknowledged.transferSize, quint64(67269));
        Transfer transfer(bytes(67269), agreed);
        QVERIFY(transfer.start(Start).optionAck);
        QCOMPARE(transfer.receive(Ack{0}, Start), blocks(1));
        QCOMPARE(transfer.payload(1).size(), 1428);
    }

    void tellsNoSizeItDoesNotKnow()
    {
        QVERIFY(!agreeToRead(asked({}, {}), std::nullopt).acknowledged.transferSize);
    }

    // RFC 1123 §4.2.3.1: answered, each duplicate would double all that follows.
    void doesNotAnswerDuplicates()
    {
        Transfer transfer = plain(5000);
        transfer.start(Start);
        QCOMPARE(transfer.receive(Ack{1}, Start), blocks(2));
        QVERIFY(transfer.receive(Ack{1}, Start).isEmpty());
        QVERIFY(transfer.receive(Ack{0}, Start).isEmpty());
        QVERIFY(transfer.receive(Ack{7}, Start).isEmpty());
        QCOMPARE(transfer.receive(Ack{2}, Start), blocks(3));
    }

    void repeatsAfterOneSecondThenDoubling()
    {
        Transfer transfer(bytes(5000), agreeToRead(asked({}, 5), 5000));
        transfer.start(Start);
        transfer.receive(Ack{0}, Start);
        QVERIFY(transfer.wake(Start + 999ms).isEmpty());
        TimePoint now = Start;
        for (const auto wait : {1s, 2s, 4s, 5s, 5s, 5s, 5s, 5s}) {
            QCOMPARE(transfer.retry().due(), now + wait);
            now += wait;
            QCOMPARE(transfer.wake(now), blocks(1));
        }
        QVERIFY(transfer.wake(now + 5s).isEmpty());
        QCOMPARE(transfer.state(), Transfer::State::TimedOut);
    }

    void givesUpEarlyOnWhoNeverAnswered()
    {
        Transfer transfer = plain(5000);
        transfer.start(Start);
        TimePoint now = Start;
        int repeated = 0;
        while (transfer.state() == Transfer::State::Running) {
            now = transfer.retry().due();
            repeated += transfer.wake(now).isEmpty() ? 0 : 1;
        }
        QCOMPARE(repeated, 3);
        QVERIFY(now - Start < 20s);
    }

    void countsPast65535Blocks()
    {
        constexpr quint64 count = 65'535 + 3;
        Transfer transfer(bytes(qsizetype(count - 1) * 8), agreeToRead(asked(8, {}), 1));
        transfer.start(Start);
        transfer.receive(Ack{0}, Start);
        for (quint64 block = 1; block < count; ++block)
            QCOMPARE(transfer.receive(Ack{quint16(block)}, Start), blocks(block + 1));
        transfer.receive(Ack{quint16(count)}, Start);
        QCOMPARE(transfer.state(), Transfer::State::Complete);
    }

    void sendsWindows()
    {
        Transfer transfer(bytes(512 * 9), agreeToRead(asked({}, {}, 4), 512 * 9));
        transfer.start(Start);
        QCOMPARE(transfer.receive(Ack{0}, Start), blocks(1, 4));
        QCOMPARE(transfer.receive(Ack{4}, Start), blocks(5, 4));
        QCOMPARE(transfer.receive(Ack{6}, Start), blocks(7, 4)); // 7 and 8 were lost
        QVERIFY(transfer.receive(Ack{6}, Start).isEmpty());
        QVERIFY(transfer.receive(Ack{10}, Start).isEmpty());
        QCOMPARE(transfer.state(), Transfer::State::Complete);
    }

    // RFC 7440 §4: the phone repeats its last acknowledgement where a window's first block is lost.
    void beginsAWindowAgainOnce()
    {
        Transfer transfer(bytes(512 * 20), agreeToRead(asked({}, {}, 4), 512 * 20));
        transfer.start(Start);
        transfer.receive(Ack{0}, Start);
        QCOMPARE(transfer.receive(Ack{4}, Start), blocks(5, 4));
        QCOMPARE(transfer.receive(Ack{4}, Start + 100ms), blocks(5, 4));
        QCOMPARE(transfer.retry().due(), Start + 1100ms);
        QVERIFY(transfer.receive(Ack{4}, Start).isEmpty());
        QCOMPARE(transfer.receive(Ack{8}, Start), blocks(9, 4));
        QVERIFY(transfer.receive(Ack{8}, Start).isEmpty()); // 5 to 8 may have come twice
        QCOMPARE(transfer.receive(Ack{12}, Start), blocks(13, 4));
        QCOMPARE(transfer.receive(Ack{12}, Start), blocks(13, 4));
    }

    void doesNotBeginAWindowAgainThatItRepeatedInTime()
    {
        Transfer transfer(bytes(512 * 20), agreeToRead(asked({}, {}, 4), 512 * 20));
        transfer.start(Start);
        transfer.receive(Ack{0}, Start);
        QCOMPARE(transfer.wake(Start + 1s), blocks(1, 4));
        QVERIFY(transfer.receive(Ack{0}, Start + 1s).isEmpty());
        QCOMPARE(transfer.receive(Ack{4}, Start + 1s), blocks(5, 4));
        QVERIFY(transfer.receive(Ack{4}, Start + 1s).isEmpty());
    }

    // One acknowledgement is doubled on its way, and a phone answers each block it has already.
    void callsNoSorcerersApprenticeWithWindows()
    {
        constexpr quint64 count = 400;
        Transfer transfer(bytes(512 * count - 1), agreeToRead(asked({}, {}, 4), 1));
        transfer.start(Start);
        quint64 sent = 0;
        quint64 had = 0;
        std::deque<quint64> acks{0, 0};
        while (!acks.empty()) {
            const Burst burst = transfer.receive(Ack{quint16(acks.front())}, Start);
            acks.pop_front();
            const quint64 last = burst.first + burst.count - 1;
            if (!burst.isEmpty())
                acks.insert(acks.end(), last > had ? 1 : burst.count, std::max(had, last));
            had = std::max(had, acks.empty() ? had : acks.back());
            sent += burst.count;
        }
        QCOMPARE(transfer.state(), Transfer::State::Complete);
        QCOMPARE(sent, count + 4);
    }

    void boundsWindowsByTheirBytes()
    {
        QCOMPARE(agreeToRead(asked(65464, {}, 65535), 1).windowSize, quint16(2));
        QCOMPARE(agreeToRead(asked({}, {}, 65535), 1).windowSize, quint16(64));
    }

    void endsWhenThePhoneSaysSo()
    {
        Transfer transfer = plain(5000);
        transfer.start(Start);
        transfer.receive(Failure{ErrorCode::Undefined, "user pressed cancel"});
        QCOMPARE(transfer.state(), Transfer::State::Aborted);
        QVERIFY(transfer.receive(Ack{1}, Start).isEmpty());
        QVERIFY(transfer.wake(Start + 10s).isEmpty());
    }

    void translatesLineEnds_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("wire");
        QTest::newRow("lines") << QByteArray("a\nb\n") << QByteArray("a\r\nb\r\n");
        QTest::newRow("carriage return") << QByteArray("a\rb") << QByteArray("a\r\0b", 4);
        QTest::newRow("both") << QByteArray("\r\n") << QByteArray("\r\0\r\n", 4);
        QTest::newRow("nothing") << QByteArray() << QByteArray();
    }
    void translatesLineEnds()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, wire);
        QCOMPARE(toNetascii(text), wire);
        QCOMPARE(fromNetascii(wire), text);
    }
};

QTEST_GUILESS_MAIN(TransferTest)
#include "transfer_test.moc"
