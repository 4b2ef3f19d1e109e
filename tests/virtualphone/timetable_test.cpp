#include "smallworld.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace virtualphone;

namespace {

const QString path = u"/p.cfg"_s;

/** A phone that asks for /p.cfg at once when it starts. */
std::unique_ptr<SmallWorld> world(std::optional<Behaviour> behaviour = {},
                                  const QString &model = u"SPA525G"_s)
{
    auto result = std::make_unique<SmallWorld>(model, behaviour);
    result->files = {{path, "<flat-profile></flat-profile>"}};
    result->set("Profile_Rule", path);
    result->set("Resync_Random_Delay", u"0"_s);
    return result;
}

Behaviour reading()
{
    return Behaviour();
}

} // namespace

class TimetableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksAgainAfterAnError_data();
    void asksAgainAfterAnError();
    void takesAZeroDelayAsItIsRead_data();
    void takesAZeroDelayAsItIsRead();
    void spreadsTheFirstRequest_data();
    void spreadsTheFirstRequest();
    void waitsForTheEndOfACall_data();
    void waitsForTheEndOfACall();
    void asksAtATimeOfDay();
    void triggerStartsAResyncOnSpa();
    void triggerHoldsThePeriodBackOnMultiplatform();
    void asksForNothingWhereProvisioningIsOff();
    void asksOnceMoreAfterAFailedUpgrade();
};

void TimetableTest::asksAgainAfterAnError_data()
{
    QTest::addColumn<QString>("schedule");
    QTest::addColumn<QList<double>>("times");
    QTest::newRow("one delay") << u"30"_s << QList<double>({0, 30, 60, 90});
    QTest::newRow("the guide's list") // SPA/ATA guide p. 53
        << u"1800,3600,7200,14400"_s << QList<double>({0, 1800, 5400, 12600, 27000, 41400});
}

void TimetableTest::asksAgainAfterAnError()
{
    QFETCH(QString, schedule);
    QFETCH(QList<double>, times);
    const auto small = world();
    small->set("Resync_Error_Retry_Delay", schedule);
    small->serverGone = true;
    small->start();
    small->play(std::chrono::milliseconds(qint64(times.last() * 1000)));
    QCOMPARE(small->times(path), times);
}

void TimetableTest::takesAZeroDelayAsItIsRead_data()
{
    QTest::addColumn<bool>("atOnce");
    QTest::addColumn<int>("requests");
    QTest::newRow("never, as two places say") << false << 1;
    QTest::newRow("at once, as one says") << true << 11;
}

void TimetableTest::takesAZeroDelayAsItIsRead()
{
    QFETCH(bool, atOnce);
    QFETCH(int, requests);
    Behaviour behaviour = reading();
    behaviour.zeroRetry = atOnce ? Behaviour::ZeroRetry::AtOnce : Behaviour::ZeroRetry::Never;
    const auto small = world(behaviour);
    small->set("Resync_Error_Retry_Delay", u"0"_s);
    small->serverGone = true;
    small->start();
    small->play(10s);
    QCOMPARE(small->times(path).size(), qsizetype(requests));
}

void TimetableTest::spreadsTheFirstRequest_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<double>("longest");
    QTest::newRow("units of 20 s") << u"SPA525G"_s << 40.0;
    QTest::newRow("seconds") << u"CP-7832-3PCC"_s << 2.0;
}

void TimetableTest::spreadsTheFirstRequest()
{
    QFETCH(QString, model);
    QFETCH(double, longest);
    double earliest = longest;
    double latest = 0;
    for (quint64 seed = 1; seed <= 50; ++seed) {
        SmallWorld small(model, {}, seed * 7919);
        small.set("Profile_Rule", path);
        small.set("Resync_Random_Delay", u"2"_s);
        small.start();
        small.play(2min);
        const double first = small.times(path).value(0, -1);
        QVERIFY(first >= 0 && first <= longest);
        earliest = std::min(earliest, first);
        latest = std::max(latest, first);
    }
    QVERIFY2(latest - earliest > longest / 2, "they come in a crowd");
}

void TimetableTest::waitsForTheEndOfACall_data()
{
    QTest::addColumn<bool>("countsFromIdle");
    QTest::addColumn<int>("callSeconds");
    QTest::addColumn<double>("asked");
    QTest::newRow("short call") << false << 4000 << 4000.0;
    QTest::newRow("a call longer than Forced_Resync_Delay") << false << 9000 << 3600.0 + 3000;
    QTest::newRow("the other reading: idle for so long") << true << 4000 << 4000.0 + 3000;
}

void TimetableTest::waitsForTheEndOfACall()
{
    QFETCH(bool, countsFromIdle);
    QFETCH(int, callSeconds);
    QFETCH(double, asked);
    Behaviour behaviour = reading();
    if (countsFromIdle)
        behaviour.forcedDelay = Behaviour::ForcedDelay::CountsFromIdle;
    const auto small = world(behaviour);
    small->set("Resync_Periodic", u"3600"_s);
    small->set("Forced_Resync_Delay", u"3000"_s);
    small->start();
    small->play(60s);
    small->player().perform(small->phone().setBusy(true, small->player().now()));
    small->play(std::chrono::seconds(callSeconds - 60));
    small->player().perform(small->phone().setBusy(false, small->player().now()));
    small->play(3h);
    QCOMPARE(small->times(path).value(1), asked);
}

void TimetableTest::asksAtATimeOfDay()
{
    const auto small = world();
    small->set("Time_Zone", u"GMT"_s);
    small->set("Resync_At__HHmm_", u"0230"_s);
    small->start(); // at midnight, UTC
    small->play(25h);
    const QList<double> times = small->times(path);
    QVERIFY(times.size() >= 2);
    const double halfPastTwo = 2.5 * 3600;
    QVERIFY(times.at(1) >= halfPastTwo && times.at(1) <= halfPastTwo + 600);
}

void TimetableTest::triggerStartsAResyncOnSpa()
{
    const auto small = world();
    small->set("Resync_Periodic", u"3600"_s);
    small->set("Resync_Trigger_1", u"$PRVTMR ge 600"_s);
    small->start();
    small->play(3600s);
    const QList<double> times = small->times(path);
    QVERIFY2(times.size() >= 6, qPrintable(QString::number(times.size())));
    QVERIFY(times.at(1) >= 600 && times.at(1) <= 602);
}

void TimetableTest::triggerHoldsThePeriodBackOnMultiplatform()
{
    const auto small = world({}, u"CP-7832-3PCC"_s);
    small->set("Resync_Periodic", u"600"_s);
    small->set("Resync_Trigger_1", u"$PRVTMR ge 1200"_s);
    small->start();
    small->play(3600s);
    QCOMPARE(small->times(path), QList<double>({0, 1200, 2400, 3600}));
}

void TimetableTest::asksForNothingWhereProvisioningIsOff()
{
    const auto small = world();
    small->set("Provision_Enable", u"No"_s);
    small->start();
    small->play(24h);
    QVERIFY(small->asked().isEmpty());
    QVERIFY(!small->phone().resync({}, small->player().now()).ok());
}

void TimetableTest::asksOnceMoreAfterAFailedUpgrade()
{
    const auto small = world();
    small->set("Upgrade_Rule", u"( $SWVER ne 7.2.30 )? /sw/none.bin"_s);
    small->set("Upgrade_Error_Retry_Delay", u"600"_s);
    small->set("Resync_Periodic", u"86400"_s);
    small->start();
    small->play(599s);
    QCOMPARE(small->asked(), QStringList({path, u"/sw/none.bin"_s, path}));
    small->play(1s);
    QCOMPARE(small->times(u"/sw/none.bin"_s), QList<double>({0, 600}));
}

QTEST_GUILESS_MAIN(TimetableTest)
#include "timetable_test.moc"
