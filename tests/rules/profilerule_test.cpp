#include "rules/profilerule.h"

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
        const auto row = [](const char *name, const QString &rule, int chosen, const QString &url) {
            QTest::newRow(name) << rule << chosen << url;
        };
        // guide SPA/ATA p. 46, "examples of valid URLs"
        row("guide: path only", u"/$MA.cfg"_s, 1, u"tftp DHCP 69 /000e08012345.cfg"_s);
        row("guide: path in a folder", u"/cisco/spa021025.bin"_s, 1,
            u"tftp DHCP 69 /cisco/spa021025.bin"_s);
        row("guide: address without scheme", u"192.168.1.130/profiles/init.cfg"_s, 1,
            u"tftp 192.168.1.130 69 /profiles/init.cfg"_s);
        row("guide: tftp", u"tftp://prov.call.com/cpe/cisco$MA.cfg"_s, 1,
            u"tftp prov.call.com 69 /cpe/cisco000e08012345.cfg"_s);
        row("guide: http with a port", u"http://neptune.speak.net:8080/prov/$D/$E.cfg"_s, 1,
            u"http neptune.speak.net 8080 /prov/dir/file.cfg"_s);
        row("guide: https", u"https://secure.me.com/profile?Linksys"_s, 1,
            u"https secure.me.com 443 /profile?Linksys"_s);
        row("guide: tftp with a port", u"tftp://prov.telco.com:6900/cisco/config/spa962.cfg"_s, 1,
            u"tftp prov.telco.com 6900 /cisco/config/spa962.cfg"_s);
        row("guide: no scheme, a short name", u"prserv/spa962.cfg"_s, 1,
            u"tftp prserv 69 /spa962.cfg"_s);
        row("guide: factory rule", u"/spa$PSN.cfg"_s, 1, u"tftp DHCP 69 /spa962.cfg"_s);
        // guide SPA/ATA p. 54 to 57
        row("guide: upgrade, current",
            u"( $SWVER ne 2.0.6 )? http://ps.tell.com/sw/spa021024.bin"_s, 0, u"-"_s);
        row("guide: unconditional", u"http://remote.server.com/cisco/$MA.cfg"_s, 1,
            u"http remote.server.com 80 /cisco/000e08012345.cfg"_s);
        row("guide: registered",
            u"($REGTMR1 eq 0)? http://p.tel.com/has-reg.cfg\n| [--post a] http://p.tel.com/lost-reg?"_s,
            1, u"http p.tel.com 80 /has-reg.cfg"_s);
        row("guide MPP: timer",
            u"($PRVTMR ge 600)? http://p.tel.com/has-reg.cfg\n| [--post a] http://p.tel.com/lost-reg?"_s,
            1, u"http p.tel.com 80 /has-reg.cfg"_s);
        row("guide: certificate installed",
            u"(\"$CCERT\" eq \"Installed\")? https://p.tel.com/config?\n| https://p.tel.com/config?cisco$MAU"_s,
            1, u"https p.tel.com 443 /config?"_s);
        row("guide: not yet provisioned",
            u"(\"$A\" ne \"Provisioned\")? (Line_Enable_1_ = \"No\";)! https://p.tel.com/init-prov\n| https://p.tel.com/configs"_s,
            1, u"https p.tel.com 443 /init-prov"_s);
        row("guide: alias", u"[--alias b] https://p.tel.com/account/spa$MA.xml"_s, 1,
            u"https p.tel.com 443 /account/spa000e08012345.xml"_s);
        row("guide MPP: alias", u"[--alias b] https://p.tel.com/account/$PN$MA.xml"_s, 1,
            u"https p.tel.com 443 /account/SPA962000e08012345.xml"_s);
        row("guide: report", u"[ --key secretphrase ] http://prov.serv.net/spa/$MA/rep.xml.enc"_s,
            1, u"http prov.serv.net 80 /spa/000e08012345/rep.xml.enc"_s);
        row("guide: report with $K", u"[--key $K] tftp://ps.callhome.net/$MA/rep.xml.enc"_s, 1,
            u"tftp ps.callhome.net 69 /000e08012345/rep.xml.enc"_s);
        row("guide: post", u"[--post f ] http://ps.one.com/cpe/resyncs?"_s, 1,
            u"http ps.one.com 80 /cpe/resyncs?"_s);
        row("guide: beta customer, reversed",
            u"(\"$F\" ne \"beta-customer\")? http://p.tel.com/firmware/spa021025.bin\n| http://p.tel.com/firmware/spa-test-0527s.bin"_s,
            2, u"http p.tel.com 80 /firmware/spa-test-0527s.bin"_s);
        row("guide: commented out", u"# http://192.168.1.200/sample.cfg"_s, 0, u"-"_s);
        row("empty", QString(), 0, u"-"_s);
        row("blanks", u" \t "_s, 0, u"-"_s);
        row("no condition holds", u"(1 eq 2)? /a | (2 eq 3)? /b"_s, 0, u"-"_s);
        row("the second holds", u"(1 eq 2)? /a | (2 eq 2)? /b"_s, 2, u"tftp DHCP 69 /b"_s);
        row("the first of two that hold", u"(1 eq 1)? /a | (2 eq 2)? /b"_s, 1,
            u"tftp DHCP 69 /a"_s);
        row("assignments alone", u"(a = \"x\";)!"_s, 1, u"-"_s);
        row("a condition alone", u"(1 eq 1)?"_s, 1, u"-"_s);
        row("a condition and assignments", u"(1 eq 1)? (a = \"x\";)!"_s, 1, u"-"_s);
        row("nothing after the bar", u"(1 eq 2)? /a |"_s, 2, u"-"_s);
        row("no blank anywhere", u"(1 eq 2)?/a|/b"_s, 2, u"tftp DHCP 69 /b"_s);
        row("blanks before the marks", u"( 1 eq 2 ) ? /a | ( b = \"\" ; ) ! /b"_s, 2,
            u"tftp DHCP 69 /b"_s);
        row("a parenthesis in a quoted text", u"(\")\" eq \")\")? /a | /b"_s, 1,
            u"tftp DHCP 69 /a"_s);
        row("a version's own parenthesis", u"($SWVER lt 2.0.6(b))? /a | /b"_s, 1,
            u"tftp DHCP 69 /a"_s);
        row("a bar in a quoted text", u"(\"|\" eq \"|\")? /a | /b"_s, 1, u"tftp DHCP 69 /a"_s);
        row("implicit version", u"(ge 2.0.6)? /a | /b"_s, 1, u"tftp DHCP 69 /a"_s);
        row("legacy not", u"(! 1.0.33)? /a | /b"_s, 1, u"tftp DHCP 69 /a"_s);
        row("scheme in capitals", u"HTTP://h/x"_s, 1, u"http h 80 /x"_s);
        row("scheme without server", u"http:///x"_s, 1, u"http DHCP 80 /x"_s);
        row("a query alone", u"http://h/?mac=$MA"_s, 1, u"http h 80 /?mac=000e08012345"_s);
        row("parentheses in a path", u"http://h/a(b).cfg"_s, 1, u"http h 80 /a(b).cfg"_s);
        row("two slashes in a path", u"//x"_s, 1, u"tftp DHCP 69 //x"_s);
        row("a port of 65535", u"http://h:65535/x"_s, 1, u"http h 65535 /x"_s);
        row("unknown macro in a path", u"/$STRANGE.cfg"_s, 1, u"tftp DHCP 69 /$STRANGE.cfg"_s);
        row("a server from a register", u"http://$D/x"_s, 1, u"http dir 80 /x"_s);
        row("a port from a register", u"http://h:$B/x"_s, 1, u"http h 123 /x"_s);
        row("a secret is not expanded in a path", u"/$SA"_s, 1, u"tftp DHCP 69 /$SA"_s);
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
        QTest::newRow("lost registration")
            << u"REGTMR1"_s << u"12"_s
            << u"($REGTMR1 eq 0)? http://p.tel.com/has-reg.cfg | [--post a] http://p.tel.com/lost-reg?"_s
            << u"http p.tel.com 80 /lost-reg?"_s;
        QTest::newRow("no certificate")
            << u"CCERT"_s << u"Not Installed"_s
            << u"(\"$CCERT\" eq \"Installed\")? https://p.tel.com/config? | https://p.tel.com/config?cisco$MAU"_s
            << u"https p.tel.com 443 /config?cisco000E08012345"_s;
        QTest::newRow("provisioned")
            << u"A"_s << u"Provisioned"_s
            << u"(\"$A\" ne \"Provisioned\")? (Line_Enable_1_ = \"No\";)! https://p.tel.com/init-prov | https://p.tel.com/configs"_s
            << u"https p.tel.com 443 /configs"_s;
        QTest::newRow("another customer")
            << u"F"_s << u"x"_s
            << u"(\"$F\" ne \"beta-customer\")? http://p.tel.com/firmware/spa021025.bin | http://p.tel.com/firmware/spa-test-0527s.bin"_s
            << u"http p.tel.com 80 /firmware/spa021025.bin"_s;
        QTest::newRow("older firmware")
            << u"SWVER"_s << u"2.0.5"_s
            << u"( $SWVER ne 2.0.6 )? http://ps.tell.com/sw/spa021024.bin"_s
            << u"http ps.tell.com 80 /sw/spa021024.bin"_s;
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
        const auto row = [](const char *name, const QString &options, const QString &read) {
            QTest::newRow(name) << options << read;
        };
        row("guide: bare key", u"[--key VerySecretValue]"_s, u"VerySecretValue////"_s);
        row("guide: quoted key", u"[--key \"my secret phrase\"]"_s, u"my secret phrase////"_s);
        row("guide: hexadecimal key", u"[--key a37d2fb9055c1d04883a0745eb0917a4]"_s,
            u"a37d2fb9055c1d04883a0745eb0917a4////"_s);
        row("guide: key from SC", u"[--key $SC]"_s, u"third////"_s);
        row("guide: quoted key from SD", u"[--key \"$SD\"]"_s, u"fourth one////"_s);
        row("guide: post and alias", u"[--post j --alias k]"_s, u"///j/k"_s);
        row("guide: key and alias", u"[--key \"SymmetricSecret\" --alias a]"_s,
            u"SymmetricSecret////a"_s);
        row("guide: key and post", u"[--key \"$SB\" --post g]"_s, u"t0psecret///g/"_s);
        row("guide: three of them", u"[--alias a --key abracadabra321 --post c]"_s,
            u"abracadabra321///c/a"_s);
        row("guide: blank before the bracket", u"[--alias m ]"_s, u"////m"_s);
        row("guide MPP: uid and pwd", u"[--uid $SA --pwd $SB]"_s, u"/s3cret/t0psecret//"_s);
        row("quoted letter", u"[--post \"p\"]"_s, u"///p/"_s);
        row("a bracket in a quoted key", u"[--key \"a]b\"]"_s, u"a]b////"_s);
        row("an empty quoted key", u"[--key \"\"]"_s, u"////"_s);
        row("many blanks", u"[  --key   x   --alias\ta  ]"_s, u"x////a"_s);
        row("a key of dashes inside", u"[--key a--b]"_s, u"a--b////"_s);
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
        const auto row = [](const char *name, const QString &rule, int column) {
            QTest::newRow(name) << rule << column;
        };
        row("a file without a path", u"spa962.cfg"_s, 11);
        row("a server without a path", u"http://h"_s, 9);
        row("a query without a path", u"http://h?x"_s, 9);
        row("a macro nobody knows, and nothing else", u"$STRANGE"_s, 9);
        row("another scheme", u"ftp://h/x"_s, 1);
        row("a scheme alone", u"http://"_s, 8);
        row("a port of 0", u"http://h:0/x"_s, 10);
        row("a port too large", u"http://h:65536/x"_s, 10);
        row("no digits in the port", u"http://h:/x"_s, 10);
        row("letters in the port", u"http://h:80a/x"_s, 12);
        row("a port without a server", u"http://:80/x"_s, 8);
        row("a user in the URL", u"http://u:p@h/x"_s, 10);
        row("misprint: a blank in the URL", u"https://p.tel.com/init- prov"_s, 25);
        row("misprint of MPP: a remark in the URL",
            u"http://p.tel.com/firmware/sip7832.11-0-1MPP-BN (BN==Build Number).loads"_s, 48);
        row("two URLs", u"/a /b"_s, 4);
        row("an alternative behind an unconditional one", u"/a | /b"_s, 4);
        row("an empty alternative in front", u"| /b"_s, 1);
        row("an empty alternative between", u"(1 eq 2)? /a | | /b"_s, 16);
        row("an open parenthesis", u"(1 eq 1 ? /a"_s, 1);
        row("no mark behind the parenthesis", u"(1 eq 1) /a"_s, 10);
        row("an empty condition", u"()? /a"_s, 2);
        row("a condition that does not parse", u"(1 eq)? /a"_s, 6);
        row("two conditions", u"(1 eq 1)? (2 eq 2)? /a"_s, 11);
        row("a condition behind assignments", u"(a = \"x\";)! (1 eq 1)? /a"_s, 13);
        row("two lists of assignments", u"(a = \"x\";)! (b = \"y\";)! /a"_s, 14);
        row("an empty list of assignments", u"()! /a"_s, 2);
        row("an assignment without its semicolon", u"(a = \"x\")! /a"_s, 9);
        row("a value without quotes", u"(a = x;)! /a"_s, 6);
        row("no equals sign", u"(a \"x\";)! /a"_s, 4);
        row("no name", u"(= \"x\";)! /a"_s, 2);
        row("a letter past p", u"(q = \"x\";)! /a"_s, 2);
        row("a capital letter", u"(A = \"x\";)! /a"_s, 2);
        row("an open value", u"(a = \"x;)! /a"_s, 1);
        row("options without a URL", u"[--key x]"_s, 10);
        row("options that do not end", u"[--key x /a"_s, 10);
        row("no options", u"[] /a"_s, 2);
        row("an option nobody knows", u"[--kee x] /a"_s, 2);
        row("misprint of MPP: one dash", u"[--uid a -pwd b] /a"_s, 10);
        row("an option without its value", u"[--key] /a"_s, 7);
        row("an option where a value should be", u"[--key --alias a] /a"_s, 8);
        row("an option twice", u"[--key a --key b] /a"_s, 10);
        row("post with a capital", u"[--post A] /a"_s, 9);
        row("post with a letter past p", u"[--post q] /a"_s, 9);
        row("post with a word", u"[--post GPP_A] /a"_s, 9);
        row("an open quote in an option", u"[--key \"x] /a"_s, 8);
        row("behind a macro", u"(1 eq 1)? http://h/$MA/x y"_s, 26);
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
        QTest::newRow("a key") << u"[--key hush] /x"_s << u"[--key ********] /x"_s;
        QTest::newRow("a quoted key") << u"[--key \"hush\"] /x"_s << u"[--key \"********\"] /x"_s;
        QTest::newRow("a password")
            << u"[--uid u --pwd hush] /x"_s << u"[--uid u --pwd ********] /x"_s;
        QTest::newRow("an assigned password")
            << u"(Password_1_ = \"hush\";)! /x"_s << u"(Password_1_ = \"********\";)! /x"_s;
        QTest::newRow("an assigned key")
            << u"(GPP_SA = \"hush\";)! /x"_s << u"(GPP_SA = \"********\";)! /x"_s;
        QTest::newRow("in the second alternative")
            << u"(1 eq 2)? /x | [--key hush] /y"_s << u"(1 eq 2)? /x | [--key ********] /y"_s;
        QTest::newRow("nothing to hide") << u"(1 eq 2)? /x | /y"_s << u"(1 eq 2)? /x | /y"_s;
        QTest::newRow("what cannot be read") << u"[--key hush --pwd \"hush hush\" /x"_s
                                             << u"[--key ******** --pwd \"********\" /x"_s;
        QTest::newRow("a log message") << u"$PN -- hello"_s << u"$PN -- hello"_s;
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
        QTest::newRow("a host") << u"10.0.0.1"_s << u"/x"_s << u"tftp 10.0.0.1 69 /x"_s;
        QTest::newRow("a host and a port")
            << u"10.0.0.1:6969"_s << u"/x"_s << u"tftp 10.0.0.1 6969 /x"_s;
        QTest::newRow("the rule's own server")
            << u"10.0.0.1"_s << u"http://h/x"_s << u"http h 80 /x"_s;
        QTest::newRow("the rule's own scheme")
            << u"10.0.0.1:6969"_s << u"http:///x"_s << u"http 10.0.0.1 80 /x"_s;
        QTest::newRow("a whole URL")
            << u"http://h:8080/boot.cfg"_s << u"http:///x"_s << u"http h 8080 /x"_s;
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
