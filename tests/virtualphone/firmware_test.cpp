#include "virtualphone/firmware.h"

#include <QTest>

using namespace Qt::StringLiterals;
using virtualphone::firmwareVersion;
using virtualphone::makeFirmwareImage;

class FirmwareTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void believesTheImageMoreThanItsName();
    void takesTheVersionFromTheName_data();
    void takesTheVersionFromTheName();
    void refusesWhatIsNoImage_data();
    void refusesWhatIsNoImage();
};

void FirmwareTest::believesTheImageMoreThanItsName()
{
    const auto version =
        firmwareVersion(makeFirmwareImage(u"7.5.2b"_s, 4096), u"/sw/spa525g-7-2-30.bin"_s);
    QVERIFY(version.ok());
    QCOMPARE(*version, u"7.5.2b"_s);
}

void FirmwareTest::takesTheVersionFromTheName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("version");
    QTest::newRow("the walk's") << u"/sw/spa525g-7-2-30.bin"_s << u"7.2.30"_s;
    QTest::newRow("two families") << u"/sw/spa50x-30x-7-5-2b.bin"_s << u"7.5.2b"_s;
    QTest::newRow("dots") << u"/spa112_1.4.1.bin"_s << u"1.4.1"_s;
    QTest::newRow("MPP") << u"/sw/sip78xx.11-0-1MPP-376.loads"_s << u"sip78xx.11-0-1MPP-376"_s;
}

void FirmwareTest::takesTheVersionFromTheName()
{
    QFETCH(QString, name);
    QFETCH(QString, version);
    const auto found = firmwareVersion("not the vendor's header", name);
    QVERIFY2(found.ok(), found.ok() ? "" : qPrintable(found.error().message));
    QCOMPARE(*found, version);
}

void FirmwareTest::refusesWhatIsNoImage_data()
{
    QTest::addColumn<QByteArray>("image");
    QTest::addColumn<QString>("name");
    const QByteArray whole = makeFirmwareImage(u"7.2.30"_s, 4096);
    QTest::newRow("empty") << QByteArray() << u"/sw/spa525g-7-2-30.bin"_s;
    QTest::newRow("cut short") << whole.first(4095) << u"/sw/spa525g-7-2-30.bin"_s;
    QTest::newRow("header only begins") << whole.first(64) << u"/sw/spa525g-7-2-30.bin"_s;
    QTest::newRow("no version anywhere") << QByteArray("text") << u"/sw/firmware.bin"_s;
    QTest::newRow("no version in the header") << makeFirmwareImage({}, 512) << u"/a-1-2-3.bin"_s;
}

void FirmwareTest::refusesWhatIsNoImage()
{
    QFETCH(QByteArray, image);
    QFETCH(QString, name);
    QVERIFY(!firmwareVersion(image, name).ok());
}

QTEST_GUILESS_MAIN(FirmwareTest)
#include "firmware_test.moc"
