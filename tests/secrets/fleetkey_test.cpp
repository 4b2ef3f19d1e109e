#include "secrets/fleetkey.h"

#include <QTest>

using namespace secrets;

class FleetKeyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensWhatItSealed_data()
    {
        QTest::addColumn<QByteArray>("plain");
        QTest::newRow("a password") << QByteArray("1234sally");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("any bytes") << QByteArray("\0\xff\n\"", 4);
        QTest::newRow("much") << QByteArray(100'000, 'x');
    }
    void opensWhatItSealed()
    {
        QFETCH(QByteArray, plain);
        const FleetKey key = FleetKey::generate();
        const QByteArray sealed = key.seal(plain, "extension/151");
        QVERIFY(plain.size() < 3 || !sealed.contains(plain));
        QVERIFY(sealed != key.seal(plain, "extension/151")); // a nonce is used once
        const auto opened = FleetKey::fromBytes(key.bytes())->open(sealed, "extension/151");
        QVERIFY(opened.ok());
        QCOMPARE(*opened, plain);
    }

    void opensNothingElse_data()
    {
        QTest::addColumn<int>("position"); // of the byte that is changed; -1: none
        QTest::addColumn<int>("kept"); // of its bytes; -1: all
        QTest::addColumn<QByteArray>("place");
        const QByteArray place("extension/151");
        QTest::newRow("moved") << -1 << -1 << QByteArray("extension/152");
        QTest::newRow("no place") << -1 << -1 << QByteArray();
        QTest::newRow("empty") << -1 << 0 << place;
        QTest::newRow("cut") << -1 << 20 << place;
        QTest::newRow("last byte away") << -1 << 37 << place;
        for (int position : {0, 1, 12, 13, 28, 29, 37})
            QTest::addRow("byte %d changed", position) << position << -1 << place;
    }
    void opensNothingElse()
    {
        QFETCH(int, position);
        QFETCH(int, kept);
        QFETCH(QByteArray, place);
        const FleetKey key = FleetKey::generate();
        QByteArray sealed = key.seal("1234sally", "extension/151");
        QCOMPARE(sealed.size(), 38);
        if (position >= 0)
            sealed[position] = char(sealed[position] ^ 1);
        const auto opened = key.open(kept < 0 ? sealed : sealed.left(kept), place);
        QVERIFY(!opened.ok());
        QCOMPARE(opened.error().kind, Error::Kind::World);
    }

    void anotherKeyDoesNotOpenIt()
    {
        const QByteArray sealed = FleetKey::generate().seal("1234sally", "x");
        QVERIFY(!FleetKey::generate().open(sealed, "x").ok());
    }

    void aKeyHas32Bytes()
    {
        QVERIFY(!FleetKey::fromBytes(QByteArray(31, 'x')).ok());
        QVERIFY(!FleetKey::fromBytes(QByteArray(33, 'x')).ok());
        QVERIFY(FleetKey::fromBytes(QByteArray(32, 'x')).ok());
    }
};

QTEST_GUILESS_MAIN(FleetKeyTest)
#include "fleetkey_test.moc"
