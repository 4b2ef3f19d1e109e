#include "rules/profilerule.h"
#include "support/table.h"

#include <QMap>
#include <QTest>

using namespace Qt::StringLiterals;
using rules::Context;

namespace {

using Values = QMap<QString, QString>;

rules::Lookup among(const Values &values)
{
    return [values](QStringView name) -> std::optional<QString> {
        const auto found = values.find(name.toString());
        return found == values.end() ? std::nullopt : std::optional(*found);
    };
}

// The device of the guides' examples.
const Values Phone{
    {u"MA"_s, u"000e08012345"_s}, {u"MAU"_s, u"000E08012345"_s},
    {u"SWVER"_s, u"2.0.6"_s},     {u"CCERT"_s, u"Installed"_s},
    {u"REGTMR1"_s, u"0"_s},       {u"PRVTMR"_s, u"700"_s},
    {u"A"_s, QString()},          {u"B"_s, u"123"_s},
    {u"D"_s, u"dir"_s},           {u"E"_s, u"file"_s},
    {u"F"_s, u"beta-customer"_s}, {u"PN"_s, u"SPA962"_s},
    {u"PSN"_s, u"962"_s},         {u"SA"_s, u"s3cret"_s},
    {u"SB"_s, u"t0psecret"_s},    {u"SC"_s, u"third"_s},
    {u"SD"_s, u"fourth one"_s},   {u"K"_s, u"phrase"_s},
};

// "scheme host port path", as the URL of a decision is compared; "-" where nothing is fetched.
QString inBrief(const std::optional<rules::Url> &url)
{
    if (!url)
        return u"-"_s;
    return u"%1 %2 %3 %4"_s
        .arg(rules::schemeName(url->scheme), url->host.isEmpty() ? u"DHCP"_s : url->host)
        .arg(url->port)
        .arg(url->path);
}

} // namespace

class ProfileRuleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decides_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<int>("chosen"); // from 1; 0: none
        QTest::addColumn<QString>("url");
        for (const QStringList &row : table::of("rules/decisions.tsv", 4))
            QTest::newRow(qPrintable(row[0])) << row[1] << row[2].toInt() << row[3];
    }
    void decides()
    {
        QFETCH(QString, rule);
        QFETCH(int, chosen);
        const auto decision = rules::decide(rule, among(Phone));
        QVERIFY2(decision, qPrintable(decision ? QString() : decision.error().message));
        QCOMPARE(decision->chosen.value_or(-1) + 1, chosen);
        QTEST(inBrief(decision->url), "url");
    }

    void readsAWholeRuleFromARegister()
    {
        Values values = Phone;
        values[u"A"_s] = u"(2.0.6 eq 2.0.6)? http://h/a | http://h/b"_s;
        const auto decision = rules::decide(u"$A"_s, among(values));
        QVERIFY(decision);
        QCOMPARE(inBrief(decision->url), u"http h 80 /a"_s);
    }

    void takesTheOtherBranchOfTheGuide_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("url");
        for (const QStringList &row : table::of("rules/other-branches.tsv", 5))
            QTest::newRow(qPrintable(row[0])) << row[1] << row[2] << row[3] << row[4];
    }
    void takesTheOtherBranchOfTheGuide()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        QFETCH(QString, rule);
        Values values = Phone;
        values[name] = value;
        const auto decision = rules::decide(rule, among(values));
        QVERIFY(decision);
        QTEST(inBrief(decision->url), "url");
    }

    void readsOptions_data()
    {
        QTest::addColumn<QString>("options");
        QTest::addColumn<QString>("read"); // key/uid/pwd/post/alias
        for (const QStringList &row : table::of("rules/options.tsv", 3))
            QTest::newRow(qPrintable(row[0])) << row[1] << row[2];
    }
    void readsOptions()
    {
        QFETCH(QString, options);
        const auto decision = rules::decide(options + u" http://h/x"_s, among(Phone));
        QVERIFY2(decision, qPrintable(decision ? QString() : decision.error().message));
        const rules::Options &read = decision->options;
        const auto letter = [](QChar c) {
            return c.isNull() ? QString() : QString(c);
        };
        QTEST(QStringList({read.key.value_or(QString()), read.uid.value_or(QString()),
                           read.pwd.value_or(QString()), letter(read.post), letter(read.alias)})
                  .join(u'/'),
              "read");
    }

    void readsAssignments_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::newRow("guide: names written out")
            << u"( User_ID_1_ = \"uid$B\" ; GPP_C = \"\" ; GPP_D = \"$MA\" ; )!"_s;
        QTest::newRow("guide: single letters")
            << u"( User_ID_1_ = \"uid$B\" ; c = \"\" ; d = \"$MA\" ; )!"_s;
        QTest::newRow("no blanks") << u"(User_ID_1_=\"uid$B\";c=\"\";d=\"$MA\";)!"_s;
        QTest::newRow("before a URL") << u"(User_ID_1_=\"uid$B\";c=\"\";d=\"$MA\";)! http://h/x"_s;
    }
    void readsAssignments()
    {
        QFETCH(QString, rule);
        const auto decision = rules::decide(rule, among(Phone));
        QVERIFY(decision);
        const QList<rules::Assignment> expected{{u"User_ID_1_"_s, u"uid123"_s},
                                                {u"GPP_C"_s, QString()},
                                                {u"GPP_D"_s, u"000e08012345"_s}};
        QCOMPARE(decision->assignments, expected);
    }

    void refusesWithTheColumn_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<int>("column");
        for (const QStringList &row : table::of("rules/wrong-rules.tsv", 3))
            QTest::newRow(qPrintable(row[0])) << row[1] << row[2].toInt();
    }
    void refusesWithTheColumn()
    {
        QFETCH(QString, rule);
        const auto decision = rules::decide(rule, among(Phone));
        QVERIFY(!decision);
        QVERIFY(!decision.error().message.isEmpty());
        QTEST(decision.error().column, "column");
    }

    void knowsItsContext()
    {
        const rules::Manner spa{Context::Upgrade, false};
        const rules::Manner multiplatform{Context::Upgrade, true};
        const auto refused = [](const QString &rule, rules::Manner manner) {
            const auto decision = rules::decide(rule, among(Phone), manner);
            return decision ? 0 : decision.error().column;
        };
        QCOMPARE(refused(u"[--key x] http://h/x.bin"_s, spa), 1);
        QCOMPARE(refused(u"[--key x] http://h/x.bin"_s, multiplatform), 1);
        QCOMPARE(refused(u"https://h/x.bin"_s, spa), 1);
        QCOMPARE(refused(u"https://h/x.loads"_s, multiplatform), 0);
        QCOMPARE(refused(u"(ne 2.0.7)? (a = \"x\";)! tftp://h/x.bin"_s, spa), 0);
        QCOMPARE(refused(u"[--key x] https://h/x"_s, {Context::Report, false}), 0);
    }

    void readsWhatStillHoldsMacros_data()
    {
        QTest::addColumn<QString>("rule");
        for (const char *text :
             {"$A", "http://$A/$MA.cfg", "http://$A:$B/x", "$A$B", "[--post $A] http://h/x",
              "($SWVER ne $B)? /x", "(\"$A\" eq \"$B\")? /x", "$(A:2)/x.cfg", "http://$(A:1:2)"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void readsWhatStillHoldsMacros()
    {
        QFETCH(QString, rule);
        const auto read = rules::ProfileRule::parse(rule);
        QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
    }

    void explainsEachAlternative()
    {
        const auto explanation = rules::explain(
            u"(\"$CCERT\" ne \"Installed\")? https://a/x | ($SWVER ge 2.0.6 and 1 lt 2)? /y | /z"_s,
            among(Phone));
        QVERIFY(explanation);
        QCOMPARE(explanation->alternatives.size(), 3);
        QCOMPARE(explanation->alternatives[0].text,
                 u"(\"$CCERT\" ne \"Installed\")? https://a/x"_s);
        QCOMPARE(explanation->alternatives[0].condition, u"\"$CCERT\" ne \"Installed\""_s);
        QCOMPARE(explanation->alternatives[0].why,
                 u"passed over: \"Installed\" is equal to \"Installed\""_s);
        QVERIFY(explanation->alternatives[1].taken);
        QCOMPARE(explanation->alternatives[1].why,
                 u"taken: 2.0.6 is at least 2.0.6 and 1 is less than 2"_s);
        QCOMPARE(explanation->alternatives[2].why,
                 u"not looked at: an alternative before it was taken"_s);
        QCOMPARE(inBrief(explanation->decision.url), u"tftp DHCP 69 /y"_s);
    }

    void neverShowsASecret_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("shown");
        for (const QStringList &row : table::of("rules/masked.tsv", 3))
            QTest::newRow(qPrintable(row[0])) << row[1] << row[2];
    }
    void neverShowsASecret()
    {
        QFETCH(QString, rule);
        QTEST(rules::masked(rule), "shown");
        const auto explanation = rules::explain(rule, among(Phone));
        if (!explanation)
            return;
        for (const auto &alternative : explanation->alternatives)
            QVERIFY(!alternative.text.contains(u"hush"_s));
    }

    void staysWithinItsLimits()
    {
        QVERIFY(!rules::ProfileRule::parse(u"(1 eq 2)? /x |"_s.repeated(100) + u"/y"_s));
        QVERIFY(!rules::ProfileRule::parse(u"/"_s + QString(20'000, u'x')));
        QVERIFY(!rules::ProfileRule::parse(u"("_s + u"a=\"\";"_s.repeated(100) + u")!"_s));
        QVERIFY(!rules::ProfileRule::parse(QString(10'000, u'(')));
        QVERIFY(!rules::ProfileRule::parse(u"http://"_s + QString(300, u'h') + u"/x"_s));
    }

    void fillsInTheBootServer_data()
    {
        QTest::addColumn<QString>("option");
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("url");
        for (const QStringList &row : table::of("rules/boot-servers.tsv", 4))
            QTest::newRow(qPrintable(row[0])) << row[1] << row[2] << row[3];
    }
    void fillsInTheBootServer()
    {
        QFETCH(QString, option);
        QFETCH(QString, rule);
        const auto server = rules::BootServer::parse(option);
        const auto url = rules::Url::parse(rule);
        QVERIFY(server && url);
        QTEST(inBrief(rules::resolved(*url, *server)), "url");
    }
};

QTEST_GUILESS_MAIN(ProfileRuleTest)
#include "profilerule_test.moc"
