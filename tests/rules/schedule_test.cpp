#include "rules/schedule.h"
#include "support/table.h"

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

/** "Resync_Periodic=60;Resync_Random_Delay=0" */
Values valuesIn(const QString &text)
{
    Values values;
    for (const QString &one : text.split(u';', Qt::SkipEmptyParts))
        values.insert(one.section(u'=', 0, 0), one.section(u'=', 1));
    return values;
}

ResyncFacts phoneNamed(const QString &name)
{
    if (name == u"MPP"_s)
        return Multiplatform;
    ResyncFacts facts = Spa;
    facts.retriesAtOnce = name.endsWith(u"retries at once"_s);
    return facts;
}

Moment momentNamed(const QString &name)
{
    static const QMap<QString, Moment> moments{{u"PowerUp"_s, Moment::PowerUp},
                                               {u"RebootByUpdate"_s, Moment::RebootByUpdate},
                                               {u"UpgradeAttempt"_s, Moment::UpgradeAttempt},
                                               {u"Success"_s, Moment::Success},
                                               {u"Failure"_s, Moment::Failure}};
    if (!moments.contains(name))
        qFatal("no moment: %s", qPrintable(name));
    return moments[name];
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
        for (const QStringList &row : table::of("rules/next-resyncs.tsv", 6))
            QTest::newRow(qPrintable(row[0])) << valuesIn(row[1]) << phoneNamed(row[2])
                                              << momentNamed(row[3]) << row[4].toInt() << row[5];
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
