#include "smallworld.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace virtualphone;

/** Firmware by Upgrade_Rule: hops, limits and what a failure brings on. */
class UpgradeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hopsAsItsRuleSays();
    void takesTheLegacyConditionForTrue_data();
    void takesTheLegacyConditionForTrue();
    void refusesWhatNeedsAnotherFirst();
    void keepsTheDowngradeLimit();
    void asksAgainOnlyWhenItsRetryIsDue_data();
    void asksAgainOnlyWhenItsRetryIsDue();
    void resyncsAfterAnAttempt_data();
    void resyncsAfterAnAttempt();

private:
    void begin(SmallWorld &world, const QString &rule);
};

void UpgradeTest::begin(SmallWorld &world, const QString &rule)
{
    for (const char *version : {"7.4.8", "7.5.2b", "7.6.2"})
        world.files[u'/' + QString::fromLatin1(version) + u".bin"_s] =
            makeFirmwareImage(QString::fromLatin1(version), 1000);
    world.files[u"/a.cfg"_s] = "<flat-profile></flat-profile>";
    world.set("Resync_Random_Delay", u"0"_s);
    world.set("Profile_Rule", u"/a.cfg"_s);
    world.set("Upgrade_Rule", rule);
    world.start();
}

void UpgradeTest::hopsAsItsRuleSays()
{
    SmallWorld world(u"SPA508G"_s); // starts with 7.1.3
    begin(world,
          u"( lt 7.4.8 )? /7.4.8.bin | ( lt 7.5.2b )? /7.5.2b.bin | ( lt 7.6.2 )? /7.6.2.bin"_s);
    world.play(1h);
    QCOMPARE(world.phone().handset().firmware, u"7.6.2"_s);
    const QStringList asked = world.asked().filter(u".bin"_s);
    QCOMPARE(asked, QStringList({u"/7.4.8.bin"_s, u"/7.5.2b.bin"_s, u"/7.6.2.bin"_s}));
    QCOMPARE(world.reboots(), 3);
}

void UpgradeTest::takesTheLegacyConditionForTrue_data()
{
    QTest::addColumn<QString>("rule");
    QTest::newRow("alone") << u"( $UPGCOND )? /7.4.8.bin"_s;
    QTest::newRow("as a name") << u"( $(UPGCOND) )? /7.4.8.bin"_s;
    QTest::newRow("with a version") << u"( $UPGCOND and lt 7.4.8 )? /7.4.8.bin"_s;
}

void UpgradeTest::takesTheLegacyConditionForTrue()
{
    QFETCH(QString, rule);
    SmallWorld world(u"SPA508G"_s);
    begin(world, rule);
    world.play(2min);
    QCOMPARE(world.phone().handset().firmware, u"7.4.8"_s);
}

void UpgradeTest::refusesWhatNeedsAnotherFirst()
{
    SmallWorld world(u"SPA508G"_s);
    begin(world, u"( ne 7.6.2 )? /7.6.2.bin"_s);
    world.play(10min);
    QCOMPARE(world.phone().handset().firmware, u"7.1.3"_s);
    QVERIFY2(world.phone().handset().upgrade.error.contains(u"7.5.2b"_s),
             qPrintable(world.phone().handset().upgrade.error));
}

void UpgradeTest::keepsTheDowngradeLimit()
{
    SmallWorld world(u"SPA508G"_s);
    world.set("Downgrade_Rev_Limit", u"7.5.0"_s);
    begin(world, u"/7.4.8.bin"_s);
    world.play(10min);
    QCOMPARE(world.phone().handset().firmware, u"7.1.3"_s);
    QVERIFY(world.phone().handset().upgrade.error.contains(u"7.5.0"_s));
}

void UpgradeTest::asksAgainOnlyWhenItsRetryIsDue_data()
{
    QTest::addColumn<QString>("delay");
    QTest::addColumn<QList<double>>("asked");
    QTest::newRow("a schedule") << u"600,1200"_s << QList<double>{0, 600, 1800, 3000};
    QTest::newRow("never") << u"0"_s << QList<double>{0};
}

void UpgradeTest::asksAgainOnlyWhenItsRetryIsDue()
{
    QFETCH(QString, delay);
    SmallWorld world(u"SPA508G"_s);
    world.set("Upgrade_Error_Retry_Delay", delay);
    world.set("Resync_Periodic", u"100"_s);
    begin(world, u"/absent.bin"_s);
    world.play(3500s);
    QTEST(world.times(u"/absent.bin"_s), "asked");
}

void UpgradeTest::resyncsAfterAnAttempt_data()
{
    QTest::addColumn<Behaviour::AfterUpgrade>("reading");
    QTest::addColumn<int>("resyncs"); // in the first minute
    QTest::newRow("after each attempt") << Behaviour::AfterUpgrade::EveryAttempt << 2;
    QTest::newRow("after an upgrade only") << Behaviour::AfterUpgrade::SuccessOnly << 1;
}

void UpgradeTest::resyncsAfterAnAttempt()
{
    QFETCH(Behaviour::AfterUpgrade, reading);
    Behaviour behaviour;
    behaviour.afterUpgrade = reading;
    SmallWorld world(u"SPA508G"_s, behaviour);
    begin(world, u"/absent.bin"_s);
    world.play(1min);
    QTEST(int(world.times(u"/a.cfg"_s).size()), "resyncs");
}

QTEST_GUILESS_MAIN(UpgradeTest)
#include "upgrade_test.moc"
