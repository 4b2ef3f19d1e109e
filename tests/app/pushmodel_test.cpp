#include "gui/push/pushmodel.h"
#include "support/phones.h"

#include <QAbstractItemModelTester>
#include <QTest>

using gui::PushModel;
using provisioning::ProofStep;
using PushKind = provisioning::Push;

class PushModelTest : public QObject
{
    Q_OBJECT

private:
    const QDateTime m_since = QDateTime(QDate(2026, 1, 31), QTime(12, 0), Qt::UTC);
    const std::shared_ptr<inventory::Fleet> m_fleet = phones::of({{QStringLiteral("Fred")}});

    static QList<int> lit(const PushModel &model)
    {
        return model.index(0, PushModel::Steps).data(PushModel::LitRole).value<QList<int>>();
    }

    void pushTo(PushModel &model, PushKind kind = PushKind::Resync) const
    {
        model.add(phones::mac(1), QStringLiteral("Fred"), kind);
        model.tell(phones::mac(1), m_since);
    }

    void judge(PushModel &model, const inventory::Contact &contact) const
    {
        model.judge(*m_fleet, {{phones::mac(1), contact}}, {phones::mac(1)});
    }

    void judge(PushModel &model, const QDateTime &seen) const { judge(model, phones::seen(seen)); }

    void losePatience(PushModel &model, const inventory::Contact &contact = {}) const
    {
        constexpr auto patience = provisioning::Following::Patience.count();
        model.giveUp(*m_fleet, {{phones::mac(1), contact}}, m_since.addSecs(patience));
        QCOMPARE(model.failures(), 0);
        model.giveUp(*m_fleet, {{phones::mac(1), contact}}, m_since.addSecs(patience + 1));
    }

    // Of a phone without lines, that took everything.
    inventory::Contact proof() const
    {
        inventory::Contact contact = phones::seen(m_since.addSecs(5));
        contact.pushed = m_since.addSecs(1);
        contact.resynced = m_since.addSecs(6);
        contact.registeredAsOf = m_since.addSecs(9);
        return contact;
    }

private Q_SLOTS:
    void lightsAStepByEvidenceOnly()
    {
        PushModel model;
        const QAbstractItemModelTester tester(&model);
        pushTo(model);
        model.sent(phones::mac(1), {}); // "200 OK" proves nothing
        QCOMPARE(lit(model), QList<int>());
        judge(model, m_since.addSecs(5));
        QVERIFY(lit(model).contains(int(ProofStep::Fetched)));
        QCOMPARE(model.done(), 1);
    }

    void takesNothingFromBeforeThePushForProof()
    {
        PushModel model;
        pushTo(model);
        judge(model, m_since.addSecs(-5));
        QCOMPARE(lit(model), QList<int>());
        QVERIFY(!model.index(0, PushModel::Cause).data().toString().isEmpty());
    }

    void listsARefusalForARetryUntilItGotThrough()
    {
        PushModel model;
        pushTo(model);
        model.sent(phones::mac(1), Error::world(QStringLiteral("no route to the phone")));
        QCOMPARE(model.failed().size(), 1);
        QCOMPARE(model.index(0, PushModel::Cause).data().toString(),
                 QStringLiteral("no route to the phone"));
        judge(model, m_since.addSecs(5));
        QCOMPARE(model.failed().size(), 0);
        QCOMPARE(model.served(), 1);
        QCOMPARE(model.done(), 1);
        pushTo(model);
        QCOMPARE(model.done(), 0);
    }

    void aPhoneThatWaitsForItsTurnShowsNothingYet()
    {
        PushModel model;
        model.add(phones::mac(1), QStringLiteral("Fred"), PushKind::Resync);
        judge(model, proof());
        QCOMPARE(lit(model), QList<int>());
        model.giveUp(*m_fleet, {}, m_since.addDays(1)); // nor can it fail
        QCOMPARE(model.failures(), 0);
    }

    void whatStaysDarkFailsOncePatienceIsOver_data()
    {
        QTest::addColumn<bool>("fetched");
        QTest::newRow("told and never heard of again") << false;
        QTest::newRow("fetched and never registered") << true;
    }
    void whatStaysDarkFailsOncePatienceIsOver()
    {
        QFETCH(bool, fetched);
        inventory::Contact contact = proof();
        contact.registeredAsOf = {};
        if (!fetched)
            contact.fetched = contact.resynced = {};
        PushModel model;
        const QAbstractItemModelTester tester(&model);
        pushTo(model);
        model.sent(phones::mac(1), {});
        judge(model, contact);
        QCOMPARE(model.served(), int(fetched));
        QVERIFY(model.isPatient());
        losePatience(model, contact);
        QVERIFY(!model.isPatient());
        QCOMPARE(model.served(), 0);
        QCOMPARE(model.done(), model.rowCount()); // its bar comes to its end
        QCOMPARE(model.failed(), (QList<PushModel::Request>{{phones::mac(1), PushKind::Resync}}));
        QVERIFY(model.index(0, PushModel::Steps).data(PushModel::FailedRole).toBool());
        QVERIFY(!model.index(0, PushModel::Cause).data().toString().isEmpty());
        judge(model, proof());
        QCOMPARE(model.failures(), 0);
        QCOMPARE(model.served(), 1);
    }

    void saysWhyOfOneThatDidNothingAtAll()
    {
        PushModel model;
        pushTo(model);
        losePatience(model);
        QCOMPARE(model.failures(), 1);
        QVERIFY(model.index(0, PushModel::Cause)
                    .data()
                    .toString()
                    .startsWith(QStringLiteral("The phone did not answer")));
    }

    void retriesFromTheBeginning()
    {
        PushModel model;
        pushTo(model);
        losePatience(model);
        pushTo(model);
        QCOMPARE(model.failures(), 0);
        QVERIFY(model.isPatient());
    }

    void anUpgradeIsShownByOtherFirmwareNotByAFetch()
    {
        PushModel model;
        pushTo(model, PushKind::Upgrade);
        inventory::Contact contact = proof();
        judge(model, contact);
        QCOMPARE(lit(model), QList<int>{int(ProofStep::Pushed)});
        QCOMPARE(model.done(), 0);
        contact.upgraded = m_since.addSecs(8);
        judge(model, contact);
        QCOMPARE(lit(model),
                 model.index(0, PushModel::Steps).data(PushModel::StepsRole).value<QList<int>>());
        QCOMPARE(model.served(), 1);
    }

    void clearsOnlyWhoseProofLacksNothing()
    {
        PushModel model;
        const QAbstractItemModelTester tester(&model);
        pushTo(model);
        model.clearDone();
        QCOMPARE(model.rowCount(), 1);
        judge(model, m_since.addSecs(5)); // fetched, and nothing else
        model.clearDone();
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.served(), 1);
        judge(model, proof());
        model.clearDone();
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.served(), 0);
    }

    void knowsWhatAllOfThemWereTold()
    {
        PushModel model;
        QCOMPARE(model.kind(), std::nullopt);
        pushTo(model, PushKind::Reboot);
        QCOMPARE(model.kind(), PushKind::Reboot);
        model.add(phones::mac(2), QStringLiteral("Ann"), PushKind::Resync);
        QCOMPARE(model.kind(), std::nullopt);
    }
};

QTEST_GUILESS_MAIN(PushModelTest)
#include "pushmodel_test.moc"
