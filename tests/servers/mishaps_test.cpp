#include "servers/mishaps.h"

#include "storeofbytes.h"

#include <QTest>

using namespace servers;
using namespace std::chrono_literals;

namespace {

const Mishaps::TimePoint Start{1h};
const Endpoint Peer{QStringLiteral("192.0.2.7"), 4711};

} // namespace

/** A flood is told of, but not as a flood. */
class MishapsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsSomeThenHowManyItDidNot()
    {
        StoreOfBytes store;
        Mishaps mishaps(store);
        for (int i = 0; i < Mishaps::Burst; ++i)
            QVERIFY(mishaps.report({Door::Tftp, Peer, QStringLiteral("garbage")}, Start));
        for (int i = 0; i < 7; ++i)
            QVERIFY(!mishaps.report({Door::Tftp, Peer, QStringLiteral("garbage")}, Start));
        QCOMPARE(store.waitForMishaps(Mishaps::Burst).size(), Mishaps::Burst);
        QVERIFY(mishaps.report({Door::Http, Peer, QStringLiteral("late")}, Start + 100ms));
        QCOMPARE(store.waitForMishaps(Mishaps::Burst + 1).last(),
                 QStringLiteral("late (and 7 others before)"));
        QVERIFY(!mishaps.report({Door::Tftp, Peer, QStringLiteral("garbage")}, Start + 100ms));
        QVERIFY(mishaps.report({Door::Tftp, Peer, QStringLiteral("again")}, Start + 200ms));
        QCOMPARE(store.waitForMishaps(Mishaps::Burst + 2).last(),
                 QStringLiteral("again (and 1 others before)"));
    }

    void tellsAsManyAgainAfterAPause()
    {
        StoreOfBytes store;
        Mishaps mishaps(store);
        for (const auto when : {Start, Start + 1h}) {
            for (int i = 0; i < Mishaps::Burst; ++i)
                QVERIFY(mishaps.report({Door::Tftp, Peer, QStringLiteral("garbage")}, when));
            QVERIFY(!mishaps.report({Door::Tftp, Peer, QStringLiteral("garbage")}, when));
        }
    }
};

QTEST_GUILESS_MAIN(MishapsTest)
#include "mishaps_test.moc"
