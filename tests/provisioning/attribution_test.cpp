#include "provisioning/attribution.h"
#include "support/fleets.h"

#include <QTest>

using inventory::Event;
using provisioning::Attribution;
using provisioning::macIn;

class AttributionTest : public QObject
{
    Q_OBJECT

    static servers::LogMessage message(const char *address, const char *text)
    {
        servers::LogMessage message;
        message.received = QDateTime::currentDateTimeUtc();
        message.peer.address = QString::fromLatin1(address);
        message.text = QString::fromUtf8(text);
        return message;
    }

private Q_SLOTS:
    void findsTheMacInAText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("mac");
        const QString mac = QStringLiteral("00:25:84:d8:d0:62");
        const auto row = [](const char *text, const QString &expected) {
            QTest::addRow("%s", text) << QString::fromUtf8(text) << expected;
        };
        row("SPA525G 002584d8d062 -- Successful resync tftp://h/x", mac);
        row("SPA525G 00:25:84:D8:D0:62 -- Requesting resync", mac);
        row("00-25-84-d8-d0-62", mac);
        row("(002584D8D062)", mac);
        row("call 00112233445566 then 002584d8d062", mac);
        row("fs:10:ac:00 002584d8d062", mac);
        row("0025:84d8:d062", QString());
        row("tag=002584d8d0621234", QString());
        row("x002584d8d062", QString());
        row("no address here", QString());
        row("", QString());
    }
    void findsTheMacInAText()
    {
        QFETCH(QString, text);
        QFETCH(QString, mac);
        const auto found = macIn(text);
        QCOMPARE(found ? found->toString() : QString(), mac);
    }

    void knowsAPhoneByItsAddressOnceItNamedItself()
    {
        const inventory::Fleet fleet = fleets::guide();
        Attribution attribution;
        QVERIFY(!attribution.attribute(message("192.0.2.7", "hello"), fleet).mac);
        attribution.attribute(message("192.0.2.7", "SPA525G 002584d8d062 -- hi"), fleet);
        QCOMPARE(attribution.attribute(message("192.0.2.7", "hello"), fleet).mac,
                 fleets::mac("002584d8d062"));
        QVERIFY(!attribution.attribute(message("192.0.2.8", "hello"), fleet).mac);
    }

    void readsTheIdentifierOfAMultiplatformPhone()
    {
        Attribution attribution;
        servers::LogMessage named = message("192.0.2.7", "booting");
        named.host = QStringLiteral("002584d8d062");
        QCOMPARE(attribution.attribute(named, fleets::guide()).mac, fleets::mac("002584d8d062"));
    }

    void trustsTheTextBeforeTheAddress()
    {
        inventory::Fleet fleet = fleets::guide();
        fleets::addPhone(fleet, "000e08000001", "SPA504G");
        Attribution attribution;
        attribution.seenAt(QStringLiteral("192.0.2.7"), fleets::mac("000e08000001"));
        const auto line = attribution.attribute(message("192.0.2.7", "002584d8d062 -- hi"), fleet);
        QCOMPARE(line.mac, fleets::mac("002584d8d062"));
    }

    void seesWhatAPhoneSaysOfItsResync_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("outcome"); // -1: no event
        const auto row = [](const char *text, int outcome) {
            QTest::addRow("%s", text) << QString::fromUtf8(text) << outcome;
        };
        row("SPA525G 002584d8d062 -- Requesting resync tftp://192.168.2.245:69/x",
            int(Event::Outcome::Started));
        row("SPA525G 002584d8d062 -- Successful resync tftp://192.168.2.245:69/x",
            int(Event::Outcome::Done));
        row("SPA525G 002584d8d062 -- Resync failed: File not found", int(Event::Outcome::Failed));
        row("SPA525G 002584d8d062 – Upgrade failed: corrupt image", int(Event::Outcome::Failed));
        row("SPA525G 002584d8d062 -- Successful upgrade tftp://h/sw/x.bin -- 7.2.30",
            int(Event::Outcome::Done));
        row("[0]->192.168.2.245:5060 REGISTER", -1);
    }
    void seesWhatAPhoneSaysOfItsResync()
    {
        QFETCH(QString, text);
        QFETCH(int, outcome);
        inventory::LogLine line;
        line.text = text;
        const auto event = Attribution::eventOf(line);
        QCOMPARE(event ? int(event->outcome) : -1, outcome);
    }
};

QTEST_GUILESS_MAIN(AttributionTest)
#include "attribution_test.moc"
