#include "profile/firmwareimage.h"

#include <QTest>
#include <QtEndian>

using namespace Qt::StringLiterals;
using namespace profile;
using Evidence = FirmwareImage::Evidence;

class FirmwareImageTest : public QObject
{
    Q_OBJECT

    static QByteArray image(const QByteArray &version)
    {
        QByteArray bytes(4096, '\0');
        bytes.replace(0, FirmwareHeader::magic.size(), FirmwareHeader::magic.toByteArray());
        qToBigEndian<quint32>(4096, bytes.data() + FirmwareHeader::sizeOffset);
        bytes.replace(FirmwareHeader::versionOffset, version.size(), version);
        return bytes;
    }

private Q_SLOTS:
    void tellsWhatAnImageIsAndHowItKnows_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("version");
        QTest::addColumn<Evidence>("evidence");
        const QString named = u"spa525g-7-2-30.bin"_s;
        QTest::newRow("its header")
            << u"a.bin"_s << image("7.5.2b") << u"7.5.2b"_s << Evidence::Inside;
        QTest::newRow("its header against its name")
            << named << image("7.2.29") << u"7.2.29"_s << Evidence::Inside;
        QTest::newRow("a version as long as the field")
            << u"a.bin"_s << image(QByteArray(40, '7')) << QString(32, u'7') << Evidence::Inside;
        QTest::newRow("header without a version")
            << named << image({}) << u"7.2.30"_s << Evidence::Name;
        QTest::newRow("cut off in the header")
            << named << image("7.5.2b").first(200) << u"7.2.30"_s << Evidence::Name;
        QTest::newRow("no header")
            << u"spa50x-30x-7-5-2b.bin"_s << QByteArray(512, 'x') << u"7.5.2b"_s << Evidence::Name;
        QTest::newRow("service release")
            << u"spa50x-30x-7-6-2SR7.bin"_s << QByteArray() << u"7.6.2SR7"_s << Evidence::Name;
        QTest::newRow("dots") << u"Payton_1.4.1.bin"_s << QByteArray() << u"1.4.1"_s
                              << Evidence::Name;
        QTest::newRow("multiplatform") << u"sip78xx.11-0-1MPP-376.loads"_s << QByteArray()
                                       << u"sip78xx.11-0-1MPP-376"_s << Evidence::Name;
        QTest::newRow("nothing tells")
            << u"logo.bmp"_s << QByteArray("BM") << QString() << Evidence::None;
        QTest::newRow("nothing at all") << QString() << QByteArray() << QString() << Evidence::None;
    }
    void tellsWhatAnImageIsAndHowItKnows()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, bytes);
        const FirmwareImage found = identifyFirmware(file, bytes);
        QCOMPARE(found.file, file);
        QTEST(found.version, "version");
        QTEST(found.evidence, "evidence");
    }
};

QTEST_GUILESS_MAIN(FirmwareImageTest)
#include "firmwareimage_test.moc"
