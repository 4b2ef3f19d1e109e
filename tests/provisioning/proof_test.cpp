#include "provisioning/proof.h"
#include "support/fleets.h"

#include <QTest>

using inventory::Contact;
using provisioning::Proof;
using provisioning::proofOf;
using provisioning::ProofStep;

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

    Proof proof(const Contact &contact) const
    {
        return proofOf(m_fleet, *m_fleet.device(fleets::mac("002584d8d062")), contact, m_push);
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
