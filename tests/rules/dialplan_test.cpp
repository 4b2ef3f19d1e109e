#include "rules/dialplan.h"

#include <QTest>

using namespace Qt::StringLiterals;
using rules::DialState;

namespace {

const QString Factory =
    u"(*xx|[3469]11|0|00|[2-9]xxxxxx|1xxx[2-9]xxxxxxS0|xxxxxxxxxxxx.)"_s; // every SPA dump

// "dial 2 911", "wait 2 911 3", "wait - 10", "reject": the state after the last digit in brief.
QString inBrief(const rules::Dialling &dialling)
{
    const DialState state = dialling.state();
    QStringList words{state.action == DialState::Action::Dial       ? u"dial"_s
                          : state.action == DialState::Action::Wait ? u"wait"_s
                                                                    : u"reject"_s};
    if (state.rule)
        words << QString::number(*state.rule + 1) << dialling.sent();
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
        const auto row = [](const char *name, const QString &plan, const QString &digits,
                            const QString &outcome) {
            QTest::newRow(name) << plan << digits << outcome;
        };
        row("nothing dialled", Factory, QString(), u"wait"_s);
        row("one digit that begins several", Factory, u"2"_s, u"wait until 10"_s);
        row("service code", Factory, u"*69"_s, u"dial 1 *69"_s);
        row("half a service code", Factory, u"*6"_s, u"wait until 10"_s);
        row("emergency may go on", Factory, u"911"_s, u"wait 2 911 then 3"_s);
        row("operator may go on", Factory, u"0"_s, u"wait 3 0 then 3"_s);
        row("two zeros may go on", Factory, u"00"_s, u"wait 4 00 then 3"_s);
        row("local number may go on", Factory, u"5551234"_s, u"wait 5 5551234 then 3"_s);
        row("long distance goes at once", Factory, u"14085551234"_s, u"dial 6 14085551234"_s);
        row("long distance, wrong exchange", Factory, u"14081551234"_s,
            u"wait 7 14081551234 then 3"_s);
        row("international", Factory, u"011441234567"_s, u"wait 7 011441234567 then 3"_s);
        row("a key no rule has", Factory, u"#"_s, u"reject"_s);
        row("a key too many for the plan", Factory, u"*6#"_s, u"reject"_s);
        row("digits after the call has gone", Factory, u"*691234"_s, u"dial 1 *69"_s);
        row("a key no phone has", Factory, u"9a"_s, u"reject"_s);
        row("one fixed rule", u"(xxx)"_s, u"123"_s, u"dial 1 123"_s);
        row("one fixed rule, incomplete", u"(xxx)"_s, u"12"_s, u"wait until 10"_s);
        row("one fixed rule, no match", u"(1xx)"_s, u"2"_s, u"reject"_s);
        row("x is no star", u"(xx)"_s, u"*"_s, u"reject"_s);
        row("repetition of a digit, none", u"(01.)"_s, u"0"_s, u"wait 1 0 then 3"_s);
        row("repetition of a digit, some", u"(01.)"_s, u"0111"_s, u"wait 1 0111 then 3"_s);
        row("repetition of a digit, another", u"(01.)"_s, u"02"_s, u"reject"_s);
        row("repetition of anything", u"([x*#].)"_s, u"*12#"_s, u"wait 1 *12# then 3"_s);
        row("repetition before a digit", u"(x.9)"_s, u"1239"_s, u"wait 1 1239 then 3"_s);
        row("repetition without pause", u"(xx.S0)"_s, u"1"_s, u"dial 1 1"_s);
        row("set of digits", u"([135]x)"_s, u"30"_s, u"dial 1 30"_s);
        row("set with a range and a star", u"([3,5-8,*]x)"_s, u"*1"_s, u"dial 1 *1"_s);
        row("set with a range, outside", u"([3,5-8,*]x)"_s, u"4"_s, u"reject"_s);
        row("guide: add an area code", u"(<:1408>[2-9]xxxxxx)"_s, u"5551234"_s,
            u"dial 1 14085551234"_s);
        row("guide: replace a digit", u"(<8:1650>xxxxxxx)"_s, u"85551234"_s,
            u"dial 1 16505551234"_s);
        row("guide: outside line", u"(9,<:1408>[2-9]xxxxxx)"_s, u"95551234"_s,
            u"dial 1 914085551234"_s);
        row("guide: drop the prefix", u"(<9,:>xxx)"_s, u"9123"_s, u"dial 1 123"_s);
        row("guide MPP: hot line", u"(S0 <:18005551212>)"_s, QString(), u"dial 1 18005551212"_s);
        row("hot line at once", u"(P0<:1000>)"_s, QString(), u"dial 1 1000"_s);
        row("warm line", u"(P5<:1000>|xxxx)"_s, QString(), u"wait 1 1000 then 5"_s);
        row("warm line, somebody dials", u"(P5<:1000>|xxxx)"_s, u"12"_s, u"wait until 10"_s);
        row("a barred number", u"(1900xxxxxxx!|1xxxxxxxxxx)"_s, u"19005551234"_s,
            u"wait 1 19005551234 then 3"_s);
        row("a barred number alone", u"(1900xxxxxxx!)"_s, u"19005551234"_s,
            u"reject 1 19005551234"_s);
        row("a barred number without pause", u"(1900xxxxxxxS0!|1xxxxxxxxxx)"_s, u"19005551234"_s,
            u"reject 1 19005551234"_s);
        row("a number that is not barred", u"(1900xxxxxxx!|1xxxxxxxxxx)"_s, u"18005551234"_s,
            u"dial 2 18005551234"_s);
        row("the plan's long timer", u"L:15,(xxx)"_s, u"12"_s, u"wait until 15"_s);
        row("the plan's short timer", u"S:6,(x|xx)"_s, u"1"_s, u"wait 1 1 then 6"_s);
        row("both timers", u"L:15, S:6, (x|xx)"_s, u"1"_s, u"wait 1 1 then 6"_s);
        row("a rule's short timer", u"(xS7|xx)"_s, u"1"_s, u"wait 1 1 then 7"_s);
        row("a rule's long timer", u"(xxxL4)"_s, u"12"_s, u"wait until 4"_s);
        row("a gateway", u"(<9:>xx.<:@gw0>S0)"_s, u"91"_s, u"dial 1 1@gw0"_s);
        row("a host, its parameters unsaid", u"(<9:>xxx<:@h.example:5082;uid=j;pwd=hush>)"_s,
            u"9123"_s, u"dial 1 123@h.example:5082"_s);
        row("the first of two complete rules", u"(12|1x)"_s, u"12"_s, u"wait 1 12 then 3"_s);
        row("blanks do not matter", u" ( 1 x | 2 x ) "_s, u"23"_s, u"dial 2 23"_s);
        row("a leading substitution of stars", u"(<*67:>xxx)"_s, u"*67123"_s, u"dial 1 123"_s);
        row("two substitutions", u"(<1:a><2:b>3)"_s, u"123"_s, u"dial 1 ab3"_s);
        row("a repeated silent digit", u"(<0.:00>[1-9]x)"_s, u"000012"_s, u"dial 1 0012"_s);
        row("capital X", u"(XX)"_s, u"12"_s, u"dial 1 12"_s);
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
        const auto row = [](const char *name, const QString &plan, int column) {
            QTest::newRow(name) << plan << column;
        };
        row("empty", QString(), 1);
        row("no parenthesis", u"xxx"_s, 1);
        row("no rule", u"()"_s, 2);
        row("an empty rule first", u"(|xx)"_s, 2);
        row("an empty rule last", u"(xx|)"_s, 5);
        row("never closed", u"(xx"_s, 4);
        row("something behind", u"(xx)y"_s, 5);
        row("two plans", u"(xx)(xx)"_s, 5);
        row("a letter", u"(xxa)"_s, 4);
        row("a dot first", u"(.x)"_s, 2);
        row("two dots", u"(x..)"_s, 4);
        row("an open set", u"([123)"_s, 6);
        row("an empty set", u"([])"_s, 2);
        row("a letter in a set", u"([1a])"_s, 4);
        row("a range downwards", u"([9-2])"_s, 3);
        row("a range of stars", u"([*-#])"_s, 3);
        row("a range without end", u"([2-])"_s, 3);
        row("a set never opened", u"(1])"_s, 3);
        row("an open substitution", u"(<1:2)"_s, 2);
        row("a substitution without its colon", u"(<12>x)"_s, 5);
        row("a letter in a substitution", u"(<1a:2>x)"_s, 4);
        row("a timer without seconds", u"(xxS)"_s, 5);
        row("a timer too long", u"(xxS1000)"_s, 5);
        row("a timer twice", u"(xxS1S2)"_s, 6);
        row("P in the middle", u"(xP5x)"_s, 3);
        row("something behind the bar", u"(1900!x)"_s, 7);
        row("a plan timer without its colon", u"L10,(xx)"_s, 2);
        row("a plan timer without its comma", u"L:10(xx)"_s, 5);
        row("escapes of XML", u"(&lt;:1&gt;x)"_s, 2);
        row("a minus", u"(555-1234)"_s, 5);
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
