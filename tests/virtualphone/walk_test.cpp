#include "smallworld.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace virtualphone;

namespace {

const QByteArray bootstrap = "<flat-profile>\n"
                             "<Resync_On_Reset>Yes</Resync_On_Reset>\n"
                             "<Resync_Periodic>10</Resync_Periodic>\n"
                             "<Profile_Rule>tftp://192.168.2.245/xml/spa$MA.xml</Profile_Rule>\n"
                             "</flat-profile>\n";

const QByteArray guideProfile =
    "<flat-profile>\n"
    "<Station_Name ua=\"na\">Asterisk</Station_Name>\n"
    "<Proxy_1_ ua=\"na\">192.168.2.245</Proxy_1_>\n"
    "<User_ID_1_ ua=\"na\">151</User_ID_1_>\n"
    "<Password_1_ ua=\"na\">151secret</Password_1_>\n"
    "<Display_Name_1_ ua=\"na\">Fred 151</Display_Name_1_>\n"
    "<Proxy_2_ ua=\"na\">192.168.2.245</Proxy_2_>\n"
    "<User_ID_2_ ua=\"na\">152</User_ID_2_>\n"
    "<Password_2_ ua=\"na\">152secret</Password_2_>\n"
    "<Display_Name_2_ ua=\"na\">Sally</Display_Name_2_>\n"
    "<Resync_Periodic ua=\"na\">3600</Resync_Periodic>\n"
    "<Syslog_Server ua=\"na\">192.168.2.245</Syslog_Server>\n"
    "<Profile_Rule ua=\"na\">tftp://192.168.2.245/xml/spa$MA.xml</Profile_Rule>\n"
    "<Upgrade_Rule ua=\"na\">( $SWVER ne 7.2.30 )? "
    "tftp://192.168.2.245/sw/spa525g-7-2-30.bin</Upgrade_Rule>\n"
    "</flat-profile>\n";

const QString boot = u"/spa525G.cfg"_s;
const QString own = u"/xml/spa002584d8d062.xml"_s;
const QString image = u"/sw/spa525g-7-2-30.bin"_s;

} // namespace

/** Steps 5 to 23 of the walk's trace. */
class WalkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksForWhatTheTraceShowsInItsOrder();
    void runsTheNewFirmwareAfterwards();
    void registersBothLinesAsTheyWereTold();
    void hasItsProfileWithinAMinuteAndThenAsksHourly_data();
    void hasItsProfileWithinAMinuteAndThenAsksHourly();
    void logsInTheWordsOfItsOwnTemplates();
    void saysTheSameTwiceUnderOneSeed();
    void callsItselfAsItsModelDoes_data();
    void callsItselfAsItsModelDoes();

private:
    static void provide(SmallWorld &world)
    {
        world.files = {
            {boot, bootstrap}, {own, guideProfile}, {image, makeFirmwareImage(u"7.2.30"_s, 8192)}};
    }
};

void WalkTest::asksForWhatTheTraceShowsInItsOrder()
{
    SmallWorld world;
    provide(world);
    world.start();
    world.play(10min);
    QCOMPARE(world.asked(), QStringList({boot, own, image, own}));
}

void WalkTest::runsTheNewFirmwareAfterwards()
{
    SmallWorld world;
    provide(world);
    world.start();
    world.play(10min);
    QCOMPARE(world.phone().handset().firmware, u"7.2.30"_s);
    QCOMPARE(world.reboots(), 1);
    QCOMPARE(world.value("Station_Name"), u"Asterisk"_s);
}

void WalkTest::registersBothLinesAsTheyWereTold()
{
    SmallWorld world;
    provide(world);
    world.start();
    world.play(10min);
    const auto registrations = world.player().all<Register>();
    QCOMPARE(registrations.size(), size_t(2));
    const Account &sally = registrations.back().second.account;
    QCOMPARE(sally.line, 2);
    QCOMPARE(sally.user, u"152"_s);
    QCOMPARE(sally.password, u"152secret"_s);
    QCOMPARE(sally.displayName, u"Sally"_s);
    QCOMPARE(sally.domain, u"192.168.2.245"_s);
    QCOMPARE(registrations.back().second.userAgent, QByteArray("Cisco/SPA525G-7.2.30"));
    QVERIFY(world.phone().handset().lines.at(1).registered);
}

void WalkTest::hasItsProfileWithinAMinuteAndThenAsksHourly_data()
{
    QTest::addColumn<quint64>("seed");
    for (quint64 seed = 1; seed <= 20; ++seed)
        QTest::addRow("seed %llu", seed) << seed;
}

void WalkTest::hasItsProfileWithinAMinuteAndThenAsksHourly()
{
    QFETCH(quint64, seed);
    SmallWorld world(u"SPA525G"_s, {}, seed);
    provide(world);
    world.start();
    world.play(24h);
    const QList<double> times = world.times(own);
    QVERIFY(times.size() >= 24);
    QVERIFY2(times.first() <= 60, qPrintable(QString::number(times.first())));
    for (qsizetype i = 2; i < times.size(); ++i)
        QCOMPARE(times.at(i) - times.at(i - 1), 3600.0);
}

void WalkTest::logsInTheWordsOfItsOwnTemplates()
{
    SmallWorld world;
    provide(world);
    world.start();
    world.play(10min);
    const QString who = u"%1 00:25:84:d8:d0:62 -- "_s.arg(world.phone().handset().productName());
    const QString ours = u"tftp://192.168.2.245:69/xml/spa002584d8d062.xml"_s;
    const QString firmware = u"tftp://192.168.2.245:69/sw/spa525g-7-2-30.bin"_s;
    const QStringList lines = world.logged();
    QCOMPARE(lines.value(0), who + u"Successful resync "_s + ours);
    QCOMPARE(lines.value(1), who + u"Requesting upgrade "_s + firmware);
    QVERIFY2(lines.value(2).startsWith(who + u"Successful upgrade "_s + firmware),
             qPrintable(lines.value(2)));
    QCOMPARE(lines.value(3), who + u"Requesting resync "_s + ours);
    QCOMPARE(lines.value(4), who + u"Successful resync "_s + ours);
}

void WalkTest::saysTheSameTwiceUnderOneSeed()
{
    QList<QList<double>> runs;
    for (int run = 0; run < 2; ++run) {
        SmallWorld world(u"SPA525G"_s, {}, 77);
        provide(world);
        world.start();
        world.play(2h);
        runs += world.times(own);
    }
    QCOMPARE(runs.first(), runs.last());
}

void WalkTest::callsItselfAsItsModelDoes_data()
{
    QTest::addColumn<QString>("model");
    for (const QString &name : SmallWorld::catalogue()->modelNames())
        QTest::newRow(qPrintable(name)) << name;
}

void WalkTest::callsItselfAsItsModelDoes()
{
    QFETCH(QString, model);
    SmallWorld world(model);
    const QString agent = QString::fromLatin1(world.phone().handset().userAgent());
    const QStringList patterns = SmallWorld::catalogue()->model(model)->facts().userAgents;
    const bool known = std::any_of(patterns.begin(), patterns.end(), [&](const QString &pattern) {
        return QRegularExpression(pattern).match(agent).hasMatch();
    });
    QVERIFY2(known, qPrintable(agent));
}

QTEST_GUILESS_MAIN(WalkTest)
#include "walk_test.moc"
