#include "rules/schedule.h"

#include <QMap>
#include <QTest>

using namespace Qt::StringLiterals;
using rules::Moment;
using rules::ResyncFacts;
using rules::ResyncSettings;
using rules::Span;

namespace {

const ResyncFacts Spa;
const ResyncFacts Multiplatform{
    .randomDelayUnit = 1, .spreadIsSet = true, .retriesAtOnce = false, .triggerStarts = false};

using Values = QMap<QString, QString>;

ResyncSettings settingsOf(const Values &values)
{
    return ResyncSettings::from([&values](QStringView name) -> std::optional<QString> {
        const auto found = values.find(name.toString());
        return found == values.end() ? std::nullopt : std::optional(*found);
    });
}

// "20-40", seconds from now while the lines are idle; "never"
QString inBrief(const std::optional<rules::NextResync> &next)
{
    return next ? u"%1-%2"_s.arg(next->idle.earliest).arg(next->idle.latest) : u"never"_s;
}

} // namespace

Q_DECLARE_METATYPE(Values)
Q_DECLARE_METATYPE(ResyncFacts)
Q_DECLARE_METATYPE(Moment)

class ScheduleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsDelays_data()
    {
        QTest::addColumn<QString>("schedule");
        QTest::addColumn<QString>("delays"); // of attempts 0 to 4
        QTest::newRow("guide: two hours") << u"7200"_s << u"7200 7200 7200 7200 7200"_s;
        QTest::newRow("guide: retries")
            << u"1800,3600,7200,14400"_s << u"1800 3600 7200 14400 14400"_s;
        QTest::newRow("guide: with a random extra")
            << u"1800+300,3600+600,7200+900"_s
            << u"1800-2100 3600-4200 7200-8100 7200-8100 7200-8100"_s;
        QTest::newRow("guide: random at the end")
            << u"1800,3600,7200,14400+3600"_s << u"1800 3600 7200 14400-18000 14400-18000"_s;
        QTest::newRow("blanks") << u" 10 + 5 , 20 "_s << u"10-15 20 20 20 20"_s;
        QTest::newRow("nothing") << QString() << u"- - - - -"_s;
        QTest::newRow("zero") << u"0"_s << u"- - - - -"_s;
        QTest::newRow("only random") << u"0+60"_s << u"0-60 0-60 0-60 0-60 0-60"_s;
        QTest::newRow("stops") << u"60,0"_s << u"60 - - - -"_s;
    }
    void countsDelays()
    {
        QFETCH(QString, schedule);
        const auto read = rules::Schedule::parse(schedule);
        QVERIFY(read);
        QStringList delays;
        for (int attempt = 0; attempt < 5; ++attempt) {
            const auto span = read->delay(attempt);
            delays << (!span ? u"-"_s
                           : span->earliest == span->latest
                           ? QString::number(span->earliest)
                           : u"%1-%2"_s.arg(span->earliest).arg(span->latest));
        }
        QTEST(delays.join(u' '), "delays");
    }

    void saysWhenThePhoneAsksNext_data()
    {
        QTest::addColumn<Values>("values");
        QTest::addColumn<ResyncFacts>("facts");
        QTest::addColumn<Moment>("moment");
        QTest::addColumn<int>("number");
        QTest::addColumn<QString>("next"); // at 09:00
        const auto row = [](const char *name, const Values &values, const ResyncFacts &facts,
                            Moment moment, int number, const QString &next) {
            QTest::newRow(name) << values << facts << moment << number << next;
        };
        const Values factory;
        row("guide: power-up of a SPA, units of 20 s", factory, Spa, Moment::PowerUp, 0, u"0-40"_s);
        row("guide MPP: power-up, seconds", factory, Multiplatform, Moment::PowerUp, 0, u"0-2"_s);
        row("power-up without Resync_On_Reset", {{u"Resync_On_Reset"_s, u"No"_s}}, Spa,
            Moment::PowerUp, 0, u"never"_s);
        row("no random delay", {{u"Resync_Random_Delay"_s, u"0"_s}}, Spa, Moment::PowerUp, 0,
            u"0-0"_s);
        row("guide: hourly by factory", factory, Spa, Moment::Success, 0, u"3600-3600"_s);
        row("guide: a reboot by update asks nothing at once", factory, Spa, Moment::RebootByUpdate,
            0, u"3600-3600"_s);
        row("a bootstrap's ten seconds", {{u"Resync_Periodic"_s, u"10"_s}}, Spa,
            Moment::RebootByUpdate, 0, u"10-10"_s);
        row("guide: one after an upgrade attempt", factory, Spa, Moment::UpgradeAttempt, 0,
            u"0-0"_s);
        row("none after an upgrade attempt, where it is off",
            {{u"Resync_After_Upgrade_Attempt"_s, u"No"_s}}, Spa, Moment::UpgradeAttempt, 0,
            u"3600-3600"_s);
        row("guide: periodic off", {{u"Resync_Periodic"_s, u"0"_s}}, Spa, Moment::Success, 0,
            u"never"_s);
        row("guide: periodic empty", {{u"Resync_Periodic"_s, QString()}}, Spa, Moment::Success, 0,
            u"never"_s);
        row("guide: provisioning off", {{u"Provision_Enable"_s, u"No"_s}}, Spa, Moment::PowerUp, 0,
            u"never"_s);
        row("guide: third failure",
            {{u"Resync_Error_Retry_Delay"_s, u"1800+300,3600+600,7200+900"_s}}, Spa,
            Moment::Failure, 2, u"7200-8100"_s);
        row("guide: no retry", {{u"Resync_Error_Retry_Delay"_s, u"0"_s}}, Spa, Moment::Failure, 0,
            u"never"_s);
        row("guide: or a retry at once", {{u"Resync_Error_Retry_Delay"_s, u"0"_s}},
            {.randomDelayUnit = 20, .spreadIsSet = false, .retriesAtOnce = true}, Moment::Failure,
            0, u"0-0"_s);
        row("guide: at ten, up to ten minutes", {{u"Resync_At__HHmm_"_s, u"1000"_s}}, Spa,
            Moment::Success, 0, u"3600-4200"_s);
        row("guide: the clock overrules the period",
            {{u"Resync_At__HHmm_"_s, u"1000"_s}, {u"Resync_Periodic"_s, u"60"_s}}, Spa,
            Moment::Success, 0, u"3600-4200"_s);
        row("at eight, which is tomorrow", {{u"Resync_At__HHmm_"_s, u"0800"_s}}, Spa,
            Moment::Success, 0, u"82800-83400"_s);
        row("now is tomorrow", {{u"Resync_At__HHmm_"_s, u"0900"_s}}, Spa, Moment::Success, 0,
            u"86400-87000"_s);
        row("guide MPP: a spread of its own, rounded to minutes",
            {{u"Resync_At__HHmm_"_s, u"1000"_s}, {u"Resync_At_Random_Delay"_s, u"910"_s}},
            Multiplatform, Moment::Success, 0, u"3600-4500"_s);
        row("guide MPP: a spread too small is the default",
            {{u"Resync_At__HHmm_"_s, u"1000"_s}, {u"Resync_At_Random_Delay"_s, u"60"_s}},
            Multiplatform, Moment::Success, 0, u"3600-4200"_s);
        row("guide MPP: no spread",
            {{u"Resync_At__HHmm_"_s, u"1000"_s}, {u"Resync_At_Random_Delay"_s, u"0"_s}},
            Multiplatform, Moment::Success, 0, u"3600-3600"_s);
        row("guide MPP: an invalid time is ignored", {{u"Resync_At__HHmm_"_s, u"2500"_s}},
            Multiplatform, Moment::Success, 0, u"3600-3600"_s);
        row("the clock helps where nothing retries",
            {{u"Resync_At__HHmm_"_s, u"1000"_s}, {u"Resync_Error_Retry_Delay"_s, u"0"_s}}, Spa,
            Moment::Failure, 0, u"3600-4200"_s);
    }
    void saysWhenThePhoneAsksNext()
    {
        QFETCH(Values, values);
        QFETCH(ResyncFacts, facts);
        QFETCH(Moment, moment);
        QFETCH(int, number);
        QTEST(inBrief(rules::nextResync(settingsOf(values), facts, moment, number, QTime(9, 0))),
              "next");
    }

    void waitsForABusyLineNoLongerThanForced()
    {
        const auto next = rules::nextResync(settingsOf({{u"Forced_Resync_Delay"_s, u"600"_s}}), Spa,
                                            Moment::Success, 0, QTime(9, 0));
        QVERIFY(next);
        QCOMPARE(next->busy, (Span{3600, 4200}));
        QVERIFY(next->why.contains(u"Resync_Periodic"_s));
    }

    void triggersStartOrBlock_data()
    {
        QTest::addColumn<bool>("starts");
        QTest::addColumn<int>("trigger"); // -1: not set
        QTest::addColumn<bool>("due");
        QTest::addColumn<bool>("resyncs");
        QTest::newRow("SPA: a true one starts") << true << 1 << false << true;
        QTest::newRow("SPA: a false one does nothing") << true << 0 << false << false;
        QTest::newRow("SPA: the period needs none") << true << 0 << true << true;
        QTest::newRow("MPP: a true one waits for the period") << false << 1 << false << false;
        QTest::newRow("MPP: a true one lets the period pass") << false << 1 << true << true;
        QTest::newRow("MPP: a false one blocks the period") << false << 0 << true << false;
        QTest::newRow("MPP: without one the period passes") << false << -1 << true << true;
    }
    void triggersStartOrBlock()
    {
        QFETCH(bool, starts);
        QFETCH(int, trigger);
        QFETCH(bool, due);
        const auto set = trigger < 0 ? std::nullopt : std::optional(trigger == 1);
        QTEST(rules::resyncsNow(starts ? Spa : Multiplatform, set, std::nullopt, due), "resyncs");
        QTEST(rules::resyncsNow(starts ? Spa : Multiplatform, std::nullopt, set, due), "resyncs");
    }

    void staysWithinItsLimits()
    {
        QVERIFY(!rules::Schedule::parse(u"1,"_s.repeated(40) + u'1'));
        QVERIFY(!rules::Schedule::parse(QString(30, u'9')));
    }
};

QTEST_GUILESS_MAIN(ScheduleTest)
#include "schedule_test.moc"
