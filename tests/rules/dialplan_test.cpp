#include "rules/dialplan.h"
#include "support/table.h"

#include <QTest>

using namespace Qt::StringLiterals;
using rules::DialState;

namespace {

// "dial 2 911", "wait 2 911 then 3", "wait until 10", "reject 1 nothing": the state in brief.
QString inBrief(const rules::Dialling &dialling)
{
    const DialState state = dialling.state();
    QStringList words{state.action == DialState::Action::Dial       ? u"dial"_s
                          : state.action == DialState::Action::Wait ? u"wait"_s
                                                                    : u"reject"_s};
    if (state.rule)
        words << QString::number(*state.rule + 1)
              << (dialling.sent().isEmpty() ? u"nothing"_s : dialling.sent());
    if (state.timer)
        words << (state.rule ? u"then"_s : u"until"_s) << QString::number(*state.timer);
    return words.join(u' ');
}

} // namespace

class DialPlanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decidesAsDigitsArrive_data()
    {
        QTest::addColumn<QString>("plan");
        QTest::addColumn<QString>("digits");
        QTest::addColumn<QString>("outcome");
        for (const QStringList &row : table::of("rules/dialled.tsv", 4))
            QTest::newRow(qPrintable(row[0])) << row[1] << row[2] << row[3];
    }
    void decidesAsDigitsArrive()
    {
        QFETCH(QString, plan);
        QFETCH(QString, digits);
        const auto read = rules::DialPlan::parse(plan);
        QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
        rules::Dialling dialling(*read);
        for (const QChar key : digits)
            dialling.press(key);
        QTEST(inBrief(dialling), "outcome");
    }

    void takesThePhonesTimers()
    {
        const auto plan = rules::DialPlan::parse(u"(x|xx)"_s);
        QVERIFY(plan);
        rules::Dialling dialling(*plan, {.shortSeconds = 5, .longSeconds = 20});
        dialling.press(u'1');
        QCOMPARE(dialling.state().timer, 5);
    }

    void playsTheOutsideTone()
    {
        const auto plan = rules::DialPlan::parse(u"(9,xxx|[1-8]xx)"_s);
        QVERIFY(plan);
        rules::Dialling dialling(*plan);
        QVERIFY(!dialling.state().outsideTone);
        dialling.press(u'9');
        QVERIFY(dialling.state().outsideTone);
        dialling.press(u'1');
        QVERIFY(!dialling.state().outsideTone);
    }

    void refusesWithTheColumn_data()
    {
        QTest::addColumn<QString>("plan");
        QTest::addColumn<int>("column");
        for (const QStringList &row : table::of("rules/wrong-dialplans.tsv", 3))
            QTest::newRow(qPrintable(row[0])) << row[1] << row[2].toInt();
    }
    void refusesWithTheColumn()
    {
        QFETCH(QString, plan);
        const auto read = rules::DialPlan::parse(plan);
        QVERIFY(!read);
        QVERIFY(!read.error().message.isEmpty());
        QTEST(read.error().column, "column");
    }

    void everyRuleKnowsWhereItStands()
    {
        const QString text = u"S:4, ( 9,<:1>xx. | [2-9]xS0|0! )"_s;
        const auto plan = rules::DialPlan::parse(text);
        QVERIFY(plan.ok());
        QStringList rules;
        for (const rules::DialRule &rule : plan->rules())
            rules << text.mid(rule.start, rule.size).trimmed();
        QCOMPARE(rules, (QStringList{u"9,<:1>xx."_s, u"[2-9]xS0"_s, u"0!"_s}));
    }

    void staysWithinItsLimits()
    {
        QVERIFY(!rules::DialPlan::parse(u"("_s + u"x|"_s.repeated(600) + u"x)"_s));
        QVERIFY(!rules::DialPlan::parse(u"("_s + QString(63, u'x') + u')'));
        QVERIFY(rules::DialPlan::parse(u"("_s + QString(62, u'x') + u')'));
        QVERIFY(!rules::DialPlan::parse(u"("_s + QString(10'000, u'x') + u')'));
    }
};

QTEST_GUILESS_MAIN(DialPlanTest)
#include "dialplan_test.moc"
