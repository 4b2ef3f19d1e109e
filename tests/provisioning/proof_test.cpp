#include "provisioning/proof.h"
#include "support/fleets.h"

#include <QTest>

using inventory::Contact;
using provisioning::Proof;
using provisioning::proofOf;
using provisioning::ProofStep;
using provisioning::Push;
using provisioning::registrationTrouble;

class ProofTest : public QObject
{
    Q_OBJECT

    const inventory::Fleet m_fleet = fleets::guide();
    const QDateTime m_push = QDateTime::currentDateTimeUtc();

    Contact contactUpTo(int steps) const
    {
        Contact contact;
        const QDateTime later = m_push.addSecs(5);
        if (steps > 0)
            contact.pushed = later;
        if (steps > 1) {
            contact.fetched = later;
            contact.fetchedRevision = m_fleet.revision;
        }
        if (steps > 2)
            contact.resynced = later;
        if (steps > 3) {
            contact.registeredAsOf = later;
            contact.registeredLines = {1, 2};
        }
        return contact;
    }

    Proof proof(const Contact &contact, Push push = Push::Resync) const
    {
        return proofOf(push, m_fleet, *m_fleet.device(fleets::mac("002584d8d062")), contact,
                       m_push);
    }

private Q_SLOTS:
    void namesTheFirstStepThatIsMissing_data()
    {
        QTest::addColumn<int>("steps");
        for (int steps = 0; steps <= 4; ++steps)
            QTest::addRow("%d of 4", steps) << steps;
    }
    void namesTheFirstStepThatIsMissing()
    {
        QFETCH(int, steps);
        const Proof found = proof(contactUpTo(steps));
        QCOMPARE(found.lit.size(), steps);
        QCOMPARE(found.missing.has_value(), steps < 4);
        QCOMPARE(found.why.isEmpty(), steps == 4);
        if (steps < 4)
            QCOMPARE(int(*found.missing), steps);
    }

    void takesNothingOlderThanThePushForEvidence()
    {
        Contact contact = contactUpTo(4);
        contact.fetched = m_push.addSecs(-60);
        QCOMPARE(proof(contact).missing, ProofStep::Fetched);
    }

    void anOlderRevisionIsNoProof()
    {
        Contact contact = contactUpTo(4);
        contact.fetchedRevision = m_fleet.revision - 1;
        QCOMPARE(proof(contact).missing, ProofStep::Fetched);
    }

    void anUpgradeIsProvedByItsFirmware_data()
    {
        QTest::addColumn<int>("upgraded"); // seconds after the push; 0: not at all
        QTest::addColumn<QList<ProofStep>>("lit");
        const ProofStep pushed = ProofStep::Pushed;
        QTest::newRow("fetched its profile only") << 0 << QList{pushed};
        QTest::newRow("upgraded long ago") << -60 << QList{pushed};
        QTest::newRow("told its lines before it was upgraded")
            << 6 << QList{pushed, ProofStep::Upgraded};
        QTest::newRow("upgraded and registered")
            << 4 << QList{pushed, ProofStep::Upgraded, ProofStep::Registered};
    }
    void anUpgradeIsProvedByItsFirmware()
    {
        QFETCH(int, upgraded);
        Contact contact = contactUpTo(4);
        if (upgraded != 0)
            contact.upgraded = m_push.addSecs(upgraded);
        const Proof found = proof(contact, Push::Upgrade);
        QTEST(found.lit, "lit");
        QCOMPARE(found.missing.has_value(), found.lit.size() < 3);
        QCOMPARE(found.why.isEmpty(), found.lit.size() == 3);
    }

    void whoFetchedAndDoesNotRegisterIsInTrouble_data()
    {
        QTest::addColumn<bool>("fetched");
        QTest::addColumn<int>("told"); // seconds after it fetched; 0: never
        QTest::addColumn<QList<int>>("registered");
        QTest::addColumn<bool>("trouble");
        QTest::newRow("registered") << true << 60 << QList{1, 2} << false;
        QTest::newRow("one line of two") << true << 60 << QList{1} << true;
        QTest::newRow("no line") << true << 60 << QList<int>{} << true;
        QTest::newRow("it starts") << true << 5 << QList<int>{} << false;
        QTest::newRow("told before it fetched") << true << -60 << QList<int>{} << false;
        QTest::newRow("never told") << true << 0 << QList<int>{} << false;
        QTest::newRow("never fetched") << false << 60 << QList<int>{} << false;
    }
    void whoFetchedAndDoesNotRegisterIsInTrouble()
    {
        QFETCH(bool, fetched);
        QFETCH(int, told);
        QFETCH(QList<int>, registered);
        Contact contact;
        if (fetched)
            contact.fetched = m_push;
        if (told != 0)
            contact.registeredAsOf = m_push.addSecs(told);
        contact.registeredLines = registered;
        const QString said =
            registrationTrouble(*m_fleet.device(fleets::mac("002584d8d062")), contact);
        QTEST(!said.isEmpty(), "trouble");
        QCOMPARE(said.contains(QStringLiteral("2 (152)")), !said.isEmpty());
    }

    void namesTheLineThatIsNotRegistered()
    {
        Contact contact = contactUpTo(4);
        contact.registeredLines = {1};
        const Proof found = proof(contact);
        QCOMPARE(found.missing, ProofStep::Registered);
        QVERIFY2(found.why.contains(QStringLiteral("2 (152)")), qPrintable(found.why));
    }
};

QTEST_GUILESS_MAIN(ProofTest)
#include "proof_test.moc"
