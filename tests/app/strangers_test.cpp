#include "gui/dashboard/strangers.h"
#include "support/phones.h"

#include <QTest>

using gui::Strangers;
using inventory::Event;

class StrangersTest : public QObject
{
    Q_OBJECT

private:
    std::shared_ptr<const schema::Catalogue> m_catalogue;

    static Event asked(const char *what, const char *address, std::optional<MacAddress> mac,
                       Event::Outcome outcome)
    {
        Event event;
        event.what = QString::fromLatin1(what);
        event.address = QString::fromLatin1(address);
        event.mac = mac;
        event.outcome = outcome;
        return event;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto loaded = schema::Catalogue::load();
        QVERIFY(loaded.ok());
        m_catalogue = *loaded;
    }

    void guessesTheModel_data()
    {
        QTest::addColumn<QString>("bootstrap");
        QTest::addColumn<QString>("asked");
        QTest::addColumn<quint64>("mac");
        QTest::addColumn<QString>("model");
        const auto row = [](const char *name, const char *bootstrap, const char *asked, quint64 mac,
                            const char *model) {
            QTest::newRow(name) << QString::fromLatin1(bootstrap) << QString::fromLatin1(asked)
                                << mac << QString::fromLatin1(model);
        };
        row("by its first file", "GET /spa508G.cfg", "GET /xml/spa002584d8d062.xml", 0x002584d8d062,
            "SPA508G");
        row("by its User-Agent", "GET /spa508G.cfg", "GET /xml/spa002584d8d062.xml (SPA504G)",
            0x002584d8d062, "SPA504G");
        row("by nothing", "", "GET /xml/spaa0b1c2d8d062.xml", 0xa0b1c2d8d062, "");
    }
    void guessesTheModel()
    {
        QFETCH(QString, bootstrap);
        QFETCH(QString, asked);
        QFETCH(quint64, mac);
        QFETCH(QString, model);
        Strangers strangers(m_catalogue);
        const MacAddress who = *MacAddress::fromInteger(mac);
        QList<Event> events{
            StrangersTest::asked(qPrintable(asked), "192.0.2.7", who, Event::Outcome::Refused)};
        if (!bootstrap.isEmpty())
            events.prepend(
                StrangersTest::asked(qPrintable(bootstrap), "192.0.2.7", {}, Event::Outcome::Done));
        QVERIFY(strangers.note(events, inventory::Fleet()));
        QCOMPARE(strangers.all().value(who).model, model);
    }

    void aRecordedPhoneIsNoStranger()
    {
        Strangers strangers(m_catalogue);
        const auto fleet = phones::of({{QStringLiteral("Fred")}});
        QVERIFY(!strangers.note(
            {asked("GET /sw/x.bin", "192.0.2.7", phones::mac(1), Event::Outcome::Refused)},
            *fleet));
        QVERIFY(strangers.all().isEmpty());
    }
};

QTEST_GUILESS_MAIN(StrangersTest)
#include "strangers_test.moc"
