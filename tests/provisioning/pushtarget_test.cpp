#include "provisioning/pushtarget.h"

#include "support/fleets.h"

#include <QTest>

using inventory::Contact;
using inventory::Fleet;
using provisioning::Renderer;
using provisioning::Way;

/** Where a phone is told something: its passwords go there. */
class PushTargetTest : public QObject
{
    Q_OBJECT

    Fleet m_fleet = fleets::guide();
    const Renderer m_renderer{fleets::catalogue(), fleets::vault()};

private Q_SLOTS:
    void goesToNoNetworkThatMayNotFetch_data()
    {
        QTest::addColumn<QString>("allowed");
        QTest::addColumn<QString>("seenAt");
        QTest::addColumn<QString>("told"); // by whoever pushes
        QTest::addColumn<QString>("reaches"); // empty: refused
        const auto row = [](const char *name, const char *allowed, const char *seenAt,
                            const char *told, const char *reaches) {
            QTest::newRow(name) << QString::fromLatin1(allowed) << QString::fromLatin1(seenAt)
                                << QString::fromLatin1(told) << QString::fromLatin1(reaches);
        };
        row("any may fetch", "", "192.0.2.7", "", "192.0.2.7");
        row("its own may", "192.0.2.0/24", "192.0.2.7", "", "192.0.2.7");
        row("another may", "10.0.0.0/8", "192.0.2.7", "", "");
        row("another may, but somebody knows better", "10.0.0.0/8", "192.0.2.7", "192.0.2.9",
            "192.0.2.9");
        row("never seen", "", "", "", "");
    }
    void goesToNoNetworkThatMayNotFetch()
    {
        QFETCH(QString, allowed);
        QFETCH(QString, seenAt);
        QFETCH(QString, told);
        QFETCH(QString, reaches);
        m_fleet.settings.insert(QStringLiteral("networks.allowed"), allowed);
        Contact contact;
        contact.address = seenAt;
        const auto *device = m_fleet.device(fleets::mac("002584d8d062"));
        const Way byHttp{Way::By::Http, told}, bySip{Way::By::Sip, told};
        const auto web = provisioning::webTarget(m_renderer, m_fleet, *device, contact, byHttp);
        const auto sip = provisioning::sipTarget(m_renderer, m_fleet, *device, contact, bySip);
        QCOMPARE(web ? web->endpoint.host : QString(), reaches);
        QCOMPARE(sip ? sip->host : QString(), reaches);
        if (!web && !seenAt.isEmpty())
            QVERIFY2(web.error().message.contains(seenAt), qPrintable(web.error().message));
    }
};

QTEST_GUILESS_MAIN(PushTargetTest)
#include "pushtarget_test.moc"
