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

    void pushTo(PushModel &model) const
    {
        model.add(phones::mac(1), QStringLiteral("Fred"), PushKind::Resync, m_since);
    }

    void judge(PushModel &model, const QDateTime &seen) const
    {
        model.judge(*m_fleet, {{phones::mac(1), phones::seen(seen)}}, {phones::mac(1)});
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

    void clearsWhatWasServed()
    {
        PushModel model;
        const QAbstractItemModelTester tester(&model);
        pushTo(model);
        model.clearDone();
        QCOMPARE(model.rowCount(), 1);
        judge(model, m_since.addSecs(5));
        model.clearDone();
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(PushModelTest)
#include "pushmodel_test.moc"
