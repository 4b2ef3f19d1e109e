#include "servers/tftp/packet.h"

#include <QTest>

using namespace servers::tftp;

namespace {

QByteArray read(const QByteArray &tail)
{
    return QByteArray("\0\1", 2) + tail;
}

#define BYTES(text) QByteArray(text, sizeof text - 1)

} // namespace

class PacketTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatAnSpa525gAsks()
    {
        const auto packet = parse(read(BYTES("/spa525G.cfg\0octet\0timeout\0"
                                             "20\0tsize\0"
                                             "0\0")));
        QVERIFY(packet);
        const auto &request = std::get<FileRequest>(*packet);
        QVERIFY(!request.write);
        QCOMPARE(request.file, QByteArray("/spa525G.cfg"));
        QCOMPARE(request.mode, Mode::Octet);
        QCOMPARE(request.options.timeout, quint8(20));
        QCOMPARE(request.options.transferSize, quint64(0));
        QVERIFY(!request.options.blockSize);
    }

    void ignoresOptionsThatAreNone_data()
    {
        QTest::addColumn<QByteArray>("options");
        QTest::newRow("unknown") << BYTES("multicast\0\0");
        QTest::newRow("block size below 8") << BYTES("blksize\0"
                                                     "7\0");
        QTest::newRow("block size empty") << BYTES("blksize\0\0");
        QTest::newRow("block size negative") << BYTES("blksize\0-1\0");
        QTest::newRow("timeout 0") << BYTES("timeout\0"
                                            "0\0");
        QTest::newRow("timeout 256") << BYTES("timeout\0"
                                              "256\0");
        QTest::newRow("window 0") << BYTES("windowsize\0"
                                           "0\0");
        QTest::newRow("number of 30 digits") << BYTES("tsize\0"
                                                      "123456789012345678901234567890\0");
        QTest::newRow("value without its end") << BYTES("tsize\0"
                                                        "0");
        QTest::newRow("padding") << BYTES("\0\0\0\0");
    }
    void ignoresOptionsThatAreNone()
    {
        QFETCH(QByteArray, options);
        const auto packet = parse(read(BYTES("/f\0OCTET\0") + options));
        QVERIFY(packet);
        QVERIFY(std::get<FileRequest>(*packet).options.isEmpty());
    }

    void readsTheExtremesOfOptions()
    {
        const auto packet = parse(read(BYTES("/f\0netascii\0BlkSize\0"
                                             "65535\0timeout\0"
                                             "255\0"
                                             "windowsize\0"
                                             "65535\0blksize\0"
                                             "8\0")));
        const Options options = std::get<FileRequest>(packet.value()).options;
        QCOMPARE(options.blockSize, LargestBlockSize); // the first of two counts, cut to the limit
        QCOMPARE(options.timeout, quint8(255));
        QCOMPARE(options.windowSize, quint16(65535));
    }

    void refusesWhatIsNoTftp_data()
    {
        QTest::addColumn<QByteArray>("datagram");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("two bytes") << BYTES("\0\1");
        QTest::newRow("half an ACK") << BYTES("\0\4\1");
        QTest::newRow("opcode 0") << BYTES("\0\0ab");
        QTest::newRow("opcode 7") << BYTES("\0\7ab");
        QTest::newRow("file without end") << BYTES("\0\1/spa525G.cfg");
        QTest::newRow("no mode") << BYTES("\0\1/spa525G.cfg\0");
        QTest::newRow("mode without end") << BYTES("\0\1/spa525G.cfg\0octet");
        QTest::newRow("mail") << BYTES("\0\1/spa525G.cfg\0mail\0");
        QTest::newRow("HTTP") << BYTES("GET / HTTP/1.1\r\n\r\n");
        QTest::newRow("a block too long") << BYTES("\0\3\0\1") + QByteArray(65465, 'x');
    }
    void refusesWhatIsNoTftp()
    {
        QFETCH(QByteArray, datagram);
        QVERIFY(!parse(datagram));
    }

    void writesWhatItReads_data()
    {
        QTest::addColumn<QByteArray>("datagram");
        QTest::newRow("read") << BYTES("\0\1/a\0octet\0blksize\0"
                                       "1428\0timeout\0"
                                       "1\0tsize\0"
                                       "0\0windowsize\0"
                                       "4\0");
        QTest::newRow("write") << BYTES("\0\2/a\0netascii\0");
        QTest::newRow("data") << BYTES("\0\3\xff\xffhello");
        QTest::newRow("last data") << BYTES("\0\3\0\1");
        QTest::newRow("ack") << BYTES("\0\4\1\2");
        QTest::newRow("error") << BYTES("\0\5\0\1not found\0");
        QTest::newRow("option ack of nothing") << BYTES("\0\6");
        QTest::newRow("option ack") << BYTES("\0\6timeout\0"
                                             "20\0tsize\0"
                                             "67269\0");
    }
    void writesWhatItReads()
    {
        QFETCH(QByteArray, datagram);
        const auto packet = parse(datagram);
        QVERIFY(packet);
        QCOMPARE(encode(*packet), datagram);
    }

    void readsAnErrorWithoutItsEnd()
    {
        const auto packet = parse(BYTES("\0\5\0\x63stop"));
        const auto &failure = std::get<Failure>(packet.value());
        QCOMPARE(failure.message, QByteArray("stop"));
        QCOMPARE(failure.code, ErrorCode::Undefined);
    }
};

QTEST_GUILESS_MAIN(PacketTest)
#include "packet_test.moc"
