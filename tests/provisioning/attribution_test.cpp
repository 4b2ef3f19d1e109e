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

    void knowsThePhonesOwnTexts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("outcome"); // -1: no event
        QTest::addColumn<QString>("what");
        const auto row = [](const char *text, int outcome, const char *what) {
            QTest::addRow("%s", text)
                << QString::fromUtf8(text) << outcome << QString::fromUtf8(what);
        };
        const int done = int(Event::Outcome::Done), failed = int(Event::Outcome::Failed);
        row("<phone 002584d8d062> geholt: tftp://h/x", done,
            "Successful resync: <phone 002584d8d062> geholt: tftp://h/x");
        row("<phone 002584d8d062> nicht geholt: tftp://h/x weil timeout", failed,
            "Resync failed: <phone 002584d8d062> nicht geholt: tftp://h/x weil timeout");
        row("<phone 002584d8d062> geholt", -1, ""); // half of it
        row("costs 5$ 7.5.5", done, "Successful upgrade: costs 5$ 7.5.5");
        row("nothing of it", -1, "");
        // the factory's, until the phone has the new ones
        row("SPA525G 00:25:84:d8:d0:62 -- Successful resync tftp://h/x", done,
            "Successful resync tftp://h/x");
        row("SPA525G 00:25:84:d8:d0:62 -- Upgrade failed: x", failed, "Upgrade failed: x");
    }
    void knowsThePhonesOwnTexts()
    {
        QFETCH(QString, text);
        QFETCH(int, outcome);
        QFETCH(QString, what);
        inventory::Fleet fleet = fleets::guide();
        const auto say = [&fleet](profile::Layer layer, const char *name, const char *element,
                                  const char *value) {
            const inventory::Scope scope{layer, QString::fromLatin1(name)};
            auto record = std::make_shared<inventory::LayerRecord>();
            if (const auto known = fleet.layers.value(scope))
                *record = *known;
            record->settings.insert(QString::fromLatin1(element),
                                    {profile::State::Value, QString::fromUtf8(value), {}});
            fleet.layers.insert(scope, record);
        };
        say(profile::Layer::Fleet, "", "Log_Resync_Success_Msg", "never seen: a model says other");
        say(profile::Layer::Model, "SPA525G", "Log_Resync_Success_Msg",
            "<phone $MA> geholt: $SCHEME://$SERVIP$PATH");
        say(profile::Layer::Fleet, "", "Log_Resync_Failure_Msg",
            "<phone $MA> nicht geholt: $SCHEME://$SERVIP$PATH weil $ERR");
        say(profile::Layer::Fleet, "", "Log_Upgrade_Success_Msg", "costs 5$$ $(SWVER)");
        say(profile::Layer::Fleet, "", "Log_Upgrade_Request_Msg", "$PN: $ERR"); // too little
        inventory::LogLine line;
        line.mac = fleets::mac("002584d8d062");
        line.text = text;
        Attribution attribution;
        const auto event = attribution.eventOf(line, fleet);
        QCOMPARE(event ? int(event->outcome) : -1, outcome);
        QCOMPARE(event ? event->what : QString(), what);
        line.mac = fleets::mac("000e08abcdef"); // of whom nothing is recorded
        const auto stranger = attribution.eventOf(line, fleet);
        QCOMPARE(stranger.has_value(),
                 what.startsWith(u"Successful resync tftp") || what.startsWith(u"Upgrade failed"));
    }

    void anEditChangesTheTexts()
    {
        inventory::Fleet fleet = fleets::guide();
        inventory::LogLine line;
        line.mac = fleets::mac("002584d8d062");
        line.text = QStringLiteral("all went well");
        Attribution attribution;
        QVERIFY(!attribution.eventOf(line, fleet));
        auto device = std::make_shared<inventory::Device>(*fleet.device(*line.mac));
        device->settings.insert(QStringLiteral("Log_Success_Msg"),
                                {profile::State::Value, QStringLiteral("all went $ERR"), {}});
        fleet.devices.insert(*line.mac, device);
        ++fleet.revision;
        QVERIFY(attribution.eventOf(line, fleet));
    }

    void keepsNoTokenOfAPhonesAddress()
    {
        Attribution attribution;
        const auto line = attribution.attribute(
            message("192.0.2.7",
                    "002584d8d062 -- Requesting resync "
                    "http://h:80/token-0123456789abcdef/xml/spa002584d8d062.xml"),
            fleets::guide());
        QVERIFY(!line.text.contains(QStringLiteral("0123456789abcdef")));
        QVERIFY(line.text.endsWith(QStringLiteral("/xml/spa002584d8d062.xml")));
    }

    void remembersNoMoreAddressesThanItSays()
    {
        Attribution attribution;
        const inventory::Fleet fleet = fleets::guide();
        servers::LogMessage forged;
        forged.text = QStringLiteral("002584d8d062 was here");
        for (qsizetype i = 0; i < Attribution::MostAddresses + 10; ++i) {
            forged.peer.address = QString::number(i);
            attribution.attribute(forged, fleet);
        }
        QVERIFY(attribution.size() <= Attribution::MostAddresses);
        forged.text = QStringLiteral("nothing of itself"); // the last ones are known
        QCOMPARE(attribution.attribute(forged, fleet).mac, fleets::mac("002584d8d062"));
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
        const auto event = Attribution().eventOf(line, fleets::guide());
        QCOMPARE(event ? int(event->outcome) : -1, outcome);
    }
};

QTEST_GUILESS_MAIN(AttributionTest)
#include "attribution_test.moc"
