#include "base/macaddress.h"

#include <QTest>

class MacAddressTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEverySpelling_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("colons") << QStringLiteral("00:25:84:D8:D0:62");
        QTest::newRow("hyphens") << QStringLiteral("00-25-84-d8-d0-62");
        QTest::newRow("dots") << QStringLiteral("0025.84d8.d062");
        QTest::newRow("plain") << QStringLiteral("002584d8d062");
        QTest::newRow("blanks") << QStringLiteral("00 25 84 D8 D0 62");
        QTest::newRow("blanks around") << QStringLiteral("  002584D8D062\t");
        QTest::newRow("label") << QStringLiteral("MAC: 002584D8D062");
        QTest::newRow("label without colon") << QStringLiteral("MAC002584D8D062");
        QTest::newRow("label with id") << QStringLiteral("MAC ID 002584D8D062");
        QTest::newRow("label with address") << QStringLiteral("mac address = 00:25:84:d8:d0:62");
    }
    void readsEverySpelling()
    {
        QFETCH(QString, text);
        const auto mac = MacAddress::parse(text);
        QVERIFY(mac);
        QCOMPARE(mac->toString(), QStringLiteral("00:25:84:d8:d0:62"));
        QCOMPARE(mac->digits(), QStringLiteral("002584d8d062"));
        QCOMPARE(mac->upperDigits(), QStringLiteral("002584D8D062"));
        QCOMPARE(mac->prefix(), quint32(0x002584));
    }

    void refusesWhatIsNotAnAddress_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("too short") << QStringLiteral("002584D8D0");
        QTest::newRow("too long") << QStringLiteral("002584D8D06200");
        QTest::newRow("not hexadecimal") << QStringLiteral("002584D8D06G");
        QTest::newRow("two separators") << QStringLiteral("00::2584D8D062");
        QTest::newRow("separator at the end") << QStringLiteral("00:25:84:D8:D0:62:");
        QTest::newRow("separator first") << QStringLiteral(":00:25:84:D8:D0:62");
        QTest::newRow("a serial number") << QStringLiteral("CBT141400UK1");
        QTest::newRow("zero") << QStringLiteral("000000000000");
        QTest::newRow("broadcast") << QStringLiteral("ff:ff:ff:ff:ff:ff");
        QTest::newRow("multicast") << QStringLiteral("01:00:5e:00:00:01");
        QTest::newRow("full-width digits") << QString::fromUtf8("００2584D8D062");
        QTest::newRow("a page of text") << QString(100'000, u'0');
    }
    void refusesWhatIsNotAnAddress()
    {
        QFETCH(QString, text);
        QVERIFY(!MacAddress::parse(text));
    }

    void comesBackFromItsInteger()
    {
        const auto mac = MacAddress::parse(u"00562b043615");
        QVERIFY(mac);
        QCOMPARE(MacAddress::fromInteger(mac->toInteger()), mac);
        QVERIFY(!MacAddress::fromInteger(quint64(1) << 48));
    }
};

QTEST_GUILESS_MAIN(MacAddressTest)
#include "macaddress_test.moc"
