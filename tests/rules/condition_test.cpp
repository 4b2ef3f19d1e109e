#include "rules/condition.h"
#include "rules/version.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

// The state of a phone that the guides' conditions ask about.
std::optional<QString> phone(QStringView name)
{
    constexpr std::pair<QStringView, QStringView> values[] = {
        {u"SWVER", u"7.5.2b"},
        {u"REGTMR1", u"400"},
        {u"PRVTMR", u"1300"},
        {u"EXTIP", u""},
        {u"CCERT", u"Installed"},
        {u"UPGCOND", u"true"},
        {u"PRVST", u"-1"},
        {u"HWVER", u"1.88.1"},
        {u"A", u"Provisioned"},
        {u"UPGTMR", u"301"},
        {u"E", u""},
    };
    for (const auto &[known, value] : values)
        if (known == name)
            return value.toString();
    return std::nullopt;
}

std::optional<QString> multiplatformPhone(QStringView name)
{
    return name == u"SWVER" ? std::optional(u"sip78xx.11-0-1MPP-376"_s) : phone(name);
}

} // namespace

class ConditionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decides_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("holds");
        const auto row = [](const char *name, const QString &text, bool holds) {
            QTest::newRow(name) << text << holds;
        };
        row("guide: timers and an address",
            u"$REGTMR1 gt 300 and $PRVTMR gt 1200 and \"$EXTIP\" ne \"\""_s, false);
        row("guide: version and certificate", u"$SWVER ge 2.0.6 and \"$CCERT\" eq \"Installed\""_s,
            true);
        row("guide: legacy not-equal, implicit left", u"! 1.0.33"_s, true);
        row("guide: the same written out", u"$SWVER != 1.0.33"_s, true);
        row("guide: trigger", u"$REGTMR1 gt 300 and $PRVTMR ge 600"_s, true);
        row("guide MPP: trigger", u"$UPGTMR gt 300 and $PRVTMR ge 600"_s, true);
        row("implicit left, ge", u"ge 2.0.6"_s, true);
        row("implicit left, symbol", u"<7.5.2c"_s, true);
        row("lone not-equal between operands", u"$REGTMR1 ! 400"_s, false);
        row("lone not-equal between strings", u"\"$A\" ! \"x\""_s, true);
        row("eq", u"3 eq 3"_s, true);
        row("ne", u"3 ne 3"_s, false);
        row("lt", u"2 lt 3"_s, true);
        row("le", u"3 le 3"_s, true);
        row("gt", u"3 gt 3"_s, false);
        row("ge", u"3 ge 3"_s, true);
        row("=", u"3 = 4"_s, false);
        row("!=", u"3 != 4"_s, true);
        row("<", u"10 < 9"_s, false);
        row("<=", u"10 <= 9"_s, false);
        row(">", u"10 > 9"_s, true);
        row(">=", u"9 >= 10"_s, false);
        row("no blanks", u"3<4 and 4>3 and \"a\"=\"a\""_s, true);
        row("blanks and line breaks", u"\t 3 lt 4\n and 4 gt 3 "_s, true);
        row("a negative number", u"$PRVST eq -1"_s, true);
        row("negative is less", u"-2 lt 1"_s, true);
        row("a plus sign", u"+3 eq 3"_s, true);
        row("numbers, not letters", u"10 gt 9"_s, true);
        row("leading zeros", u"007 eq 7"_s, true);
        row("18 digits", u"999999999999999999 gt 999999999999999998"_s, true);
        row("strings are exact", u"\"installed\" eq \"Installed\""_s, false);
        row("strings with blanks", u"\"Not Installed\" ne \"Installed\""_s, true);
        row("strings with a word of ours", u"\"a and b\" eq \"a and b\""_s, true);
        row("strings with an operator", u"\"<=\" eq \"<=\""_s, true);
        row("strings with a parenthesis", u"\")?\" eq \")?\""_s, true);
        row("empty strings", u"\"\" eq \"$E\""_s, true);
        row("a number in quotes is a text", u"\"1\" eq \"01\""_s, false);
        row("hardware version", u"$HWVER ge 1.88.0"_s, true);
        row("suffix a before b", u"$SWVER gt 7.5.2a"_s, true);
        row("suffix b equals b", u"$SWVER eq 7.5.2b"_s, true);
        row("no suffix before a", u"7.5.2 lt 7.5.2a"_s, true);
        row("bracket after none", u"2.0.3 lt 2.0.3(0412s)"_s, true);
        row("service releases by number", u"7.6.2SR7 lt 7.6.2SR10"_s, true);
        row("version numbers, not letters", u"7.10.2 gt 7.9.9"_s, true);
        row("the last of three fails", u"1 eq 1 and 2 eq 2 and 3 eq 4"_s, false);
        row("legacy macro is true", u"$UPGCOND"_s, true);
        row("legacy macro and more", u"$UPGCOND and 1 eq 2"_s, false);
        row("empty is not set", QString(), false);
        row("blanks are not set", u"  "_s, false);
        row("a comment is not set", u"# $REGTMR1 gt 300"_s, false);
        row("a comment behind blanks", u"  #1 eq 1"_s, false);
    }
    void decides()
    {
        QFETCH(QString, text);
        const auto answer = rules::holds(text, phone);
        QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().message));
        QTEST(*answer, "holds");
    }

    void decidesOnMultiplatformPhones_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("holds");
        QTest::newRow("guide: maintenance release is later")
            << u"sip78xx.11-0-0MPP-BN < sip78xx.11-0-0MN-1MPP-BN"_s << true;
        QTest::newRow("guide: ne without build") << u"$SWVER ne sip78xx.11-0-0MPP"_s << true;
        QTest::newRow("the build is compared where both have one")
            << u"$SWVER lt sip78xx.11-0-1MPP-400"_s << true;
        QTest::newRow("a build that is not said is any")
            << u"$SWVER eq sip78xx.11-0-1MPP"_s << true;
        QTest::newRow("parts by number") << u"$SWVER lt sip78xx.11-0-10MPP-1"_s << true;
        QTest::newRow("parts from the left") << u"sip78xx.11-1-0MPP-1 gt $SWVER"_s << true;
        QTest::newRow("implicit left") << u"ge sip78xx.11-0-1MPP-376"_s << true;
        QTest::newRow("later releases") << u"sip8845_65.12-0-1MPP0101-12 gt $SWVER"_s << true;
    }
    void decidesOnMultiplatformPhones()
    {
        QFETCH(QString, text);
        const auto answer = rules::holds(text, multiplatformPhone);
        QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().message));
        QTEST(*answer, "holds");
    }

    void refusesWithTheColumn_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("column");
        const auto row = [](const char *name, const QString &text, int column) {
            QTest::newRow(name) << text << column;
        };
        row("no operator", u"1 2"_s, 3);
        row("nothing behind the operator", u"1 eq"_s, 5);
        row("nothing behind and", u"1 eq 1 and"_s, 11);
        row("and first", u"and 1 eq 1"_s, 1);
        row("or is no word", u"1 eq 1 or 2 eq 2"_s, 8);
        row("ampersands are no word", u"1 eq 1 && 2 eq 2"_s, 8);
        row("doubled equals", u"1 == 1"_s, 4);
        row("an operator of another language", u"1 <> 1"_s, 4);
        row("upper-case acronym", u"1 EQ 1"_s, 3);
        row("an open quote", u"\"a\" eq \"b"_s, 8);
        row("a bare word", u"Installed eq \"Installed\""_s, 1);
        row("a text that should be quoted", u"\"$CCERT\" eq Installed"_s, 13);
        row("less than between texts", u"\"a\" lt \"b\""_s, 1);
        row("at least between texts", u"$REGTMR1 ge \"3\""_s, 13);
        row("a number and a text", u"1 eq \"1\""_s, 6);
        row("a number and a version", u"1 eq 1.0.0"_s, 6);
        row("a version and a text", u"$SWVER eq \"7.5.2b\""_s, 11);
        row("a macro nobody knows", u"1 eq 1 and $REGTMR3 gt 3"_s, 12);
        row("an empty macro where a number stands", u"3 gt $E"_s, 6);
        row("a macro that should be quoted", u"$CCERT eq \"Installed\""_s, 1);
        row("a version of two numbers", u"$SWVER ge 7.5"_s, 11);
        row("a version of four numbers", u"$SWVER ge 7.5.2.1"_s, 11);
        row("a version with a blank", u"$SWVER ge 2.0.3 (G)"_s, 17);
        row("a version with an open bracket", u"$SWVER ge 2.0.3(G"_s, 11);
        row("a version with an empty bracket", u"$SWVER ge 2.0.3()"_s, 11);
        row("a version with a negative part", u"$SWVER ge 2.-1.3"_s, 11);
        row("a number of 19 digits", u"1234567890123456789 gt 1"_s, 1);
        row("parentheses", u"($SWVER ge 2.0.6)"_s, 1);
        row("parentheses and a question mark", u"( $SWVER ge 2.0.6 )?"_s, 1);
        row("MPP version on a SPA phone", u"$SWVER ge sip78xx.11-0-1MPP-1"_s, 11);
        row("typographic quotes", u"“a” eq “a”"_s, 1);
    }
    void refusesWithTheColumn()
    {
        QFETCH(QString, text);
        const auto answer = rules::holds(text, phone);
        QVERIFY(!answer);
        QVERIFY(!answer.error().message.isEmpty());
        QTEST(answer.error().column, "column");
    }

    void refusesADottedVersionOnMultiplatformPhones()
    {
        const auto answer = rules::holds(u"$SWVER ge 11.0.0"_s, multiplatformPhone);
        QVERIFY(!answer);
        QCOMPARE(answer.error().column, 11);
    }

    void readsVersionsOfTheGuides_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"1.0.31(b)", "1.0.33", "2.0.3(G)", "2.0.3(0412s)", "2.0.6", "sip78yy.11-0-0MPP-BN",
              "sip78xx.11-0-0MN-1MPP-BN", "sip78xx.11-0-1MPP", "6.1.5(a)", "7.4.8a", "5.1.6(LS)"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void readsVersionsOfTheGuides()
    {
        QFETCH(QString, text);
        const auto version = rules::Version::parse(text);
        QVERIFY(version);
        QVERIFY(version->compare(*version) == 0);
    }

    void refusesWhatIsNoVersion_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"", "1", "1.0", "1.0.", "1..0", "a.b.c", "1.0.33 ", "1.0.33(b", "1.0.33(b)c",
              "1.0.33()", "1.0.33-1", "sip78xx", "sip78xx.", "sip78xx.11-0MPP-1", "sip78xx.11-0-0",
              "sip78xx.11-0-0MPP-", "sip78xx.a-0-0MPP-1", "11-0-0MPP-1", "1234567890.0.0"})
            QTest::newRow(text) << QString::fromLatin1(text);
        QTest::newRow("a page") << QString(100'000, u'1');
    }
    void refusesWhatIsNoVersion()
    {
        QFETCH(QString, text);
        QVERIFY(!rules::Version::parse(text));
    }

    void keepsTheDowngradeLimit_data()
    {
        QTest::addColumn<QString>("version");
        QTest::addColumn<QString>("limit");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("no limit") << u"1.0.0"_s << QString() << true;
        QTest::newRow("later") << u"7.5.3"_s << u"7.5.2b"_s << true;
        QTest::newRow("the limit itself") << u"7.5.2b"_s << u"7.5.2b"_s << true;
        QTest::newRow("earlier") << u"7.5.2a"_s << u"7.5.2b"_s << false;
        QTest::newRow("a limit that is no version") << u"1.0.0"_s << u"latest"_s << true;
        QTest::newRow("an image without a version") << u"image"_s << u"7.5.2b"_s << false;
        QTest::newRow("MPP earlier")
            << u"sip78xx.11-0-0MPP-1"_s << u"sip78xx.11-0-1MPP-1"_s << false;
        QTest::newRow("another format") << u"7.5.2"_s << u"sip78xx.11-0-1MPP-1"_s << false;
    }
    void keepsTheDowngradeLimit()
    {
        QFETCH(QString, version);
        QFETCH(QString, limit);
        QTEST(rules::allowedByDowngradeLimit(version, limit), "allowed");
    }

    void refusesTooMany()
    {
        const QString many = u"1 eq 1 and "_s.repeated(100) + u"1 eq 1"_s;
        QVERIFY(!rules::holds(many, phone));
        QVERIFY(!rules::holds(QString(200'000, u'1'), phone));
    }
};

QTEST_GUILESS_MAIN(ConditionTest)
#include "condition_test.moc"
