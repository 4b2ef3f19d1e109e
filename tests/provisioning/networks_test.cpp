#include "provisioning/networks.h"

#include <QTest>

using provisioning::Networks;

class NetworksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsWhatIsInThem_data()
    {
        QTest::addColumn<QString>("networks");
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("held");
        const auto row = [](const char *networks, const char *address, bool held) {
            QTest::addRow("%s in %s", address, networks)
                << QString::fromLatin1(networks) << QString::fromLatin1(address) << held;
        };
        row("", "192.0.2.7", true);
        row("", "fe80::1", true);
        row("192.0.2.0/24", "192.0.2.7", true);
        row("192.0.2.0/24", "192.0.3.7", false);
        row("192.0.2.0/24", "::ffff:192.0.2.7", true);
        row("10.0.0.0/8, 192.0.2.0/24", "192.0.2.255", true);
        row("10.0.0.0/8 192.0.2.7", "192.0.2.7", true);
        row("192.0.2.7", "192.0.2.8", false);
        row("0.0.0.0/0", "203.0.113.9", true);
        row("0.0.0.0/0", "2001:db8::1", false);
        row("2001:db8::/32", "2001:db8:1::7", true);
        row("2001:db8::/32", "2001:db9::7", false);
        row("fe80::/10", "fe80::1%eth0", true);
        row("192.0.2.0/24", "", false);
        row("192.0.2.0/24", "nonsense", false);
    }
    void holdsWhatIsInThem()
    {
        QFETCH(QString, networks);
        QFETCH(QString, address);
        const auto parsed = Networks::parse(networks);
        QVERIFY2(parsed.ok(), parsed ? "" : qPrintable(parsed.error().message));
        QTEST(parsed->contains(address), "held");
    }

    void refusesWhatIsNoNetwork_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"10", "192.0.2.0/33", "192.0.2.0/-1", "host.example",
                                 "2001:db8::/129", "192.0.2.0/24, x", "1.2.3.4.5", "/24"})
            QTest::newRow(text) << QString::fromLatin1(text);
        QTest::newRow("too many") << QStringLiteral("192.0.2.7 ").repeated(257);
    }
    void refusesWhatIsNoNetwork()
    {
        QFETCH(QString, text);
        QVERIFY(!Networks::parse(text).ok());
    }
};

QTEST_GUILESS_MAIN(NetworksTest)
#include "networks_test.moc"
