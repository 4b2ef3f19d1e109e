#include "rules/macros.h"

#include <QHash>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

// The device of the guides' examples.
std::optional<QString> known(QStringView name)
{
    static const QHash<QString, QString> values{
        {u"MAU"_s, u"000E08012345"_s},
        {u"MA"_s, u"000e08012345"_s},
        {u"MAC"_s, u"00:0e:08:01:23:45"_s},
        {u"A"_s, u"ABCDEF"_s},
        {u"B"_s, u"123"_s},
        {u"C"_s, u"$MAU"_s},
        {u"D"_s, QString()},
        {u"SA"_s, u"secret"_s},
        {u"PN"_s, u"SPA962"_s},
        {u"PSN"_s, u"962"_s},
    };
    const auto found = values.find(name.toString());
    return found == values.end() ? std::nullopt : std::optional(*found);
}

} // namespace

class MacrosTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void expandsAsTheGuidesSay_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expanded");
        const auto row = [](const char *name, const QString &text, const QString &expanded) {
            QTest::newRow(name) << text << expanded;
        };
        row("guide: in parentheses", u"spa$(MAU)config.cfg"_s, u"spa000E08012345config.cfg"_s);
        row("guide MPP: in parentheses", u"$(MAU)config.cfg"_s, u"000E08012345config.cfg"_s);
        row("guide: an unknown name stays", u"spa$STRANGE$MAU.cfg"_s,
            u"spa$STRANGE000E08012345.cfg"_s);
        row("guide MPP: an unknown name stays", u"$STRANGE$MAU.cfg"_s,
            u"$STRANGE000E08012345.cfg"_s);
        row("guide: not recursive", u"$$MAU"_s, u"$MAU"_s);
        row("guide: from an offset", u"$(MAU:4)"_s, u"08012345"_s);
        row("guide: offset and length", u"$(MAU:8:2)"_s, u"23"_s);
        row("guide: from an offset of A", u"$(A:2)"_s, u"CDEF"_s);
        row("guide: offset and length of A", u"$(A:2:3)"_s, u"CDE"_s);
        row("guide: two registers", u"$A$B"_s, u"ABCDEF123"_s);
        row("guide: a file's name", u"tftp://192.168.1.200/spa$MA.cfg"_s,
            u"tftp://192.168.1.200/spa000e08012345.cfg"_s);
        row("guide: factory rule", u"/spa$PSN.cfg"_s, u"/spa962.cfg"_s);
        row("guide: log message", u"$PN $MAC -- Resync failed: $ERR"_s,
            u"SPA962 00:0e:08:01:23:45 -- Resync failed: $ERR"_s);
        row("guide: a secret outside an option", u"$SA"_s, u"$SA"_s);
        row("a value is not looked at again", u"$C"_s, u"$MAU"_s);
        row("an empty value", u"<$D>"_s, u"<>"_s);
        row("nothing to do", u"plain"_s, u"plain"_s);
        row("empty", QString(), QString());
        row("a dollar at the end", u"5$"_s, u"5$"_s);
        row("a dollar before a blank", u"$ MAU"_s, u"$ MAU"_s);
        row("three dollars", u"$$$MAU"_s, u"$000E08012345"_s);
        row("four dollars", u"$$$$MAU"_s, u"$$MAU"_s);
        row("dollar pair, then text", u"a$$b"_s, u"a$b"_s);
        row("a longer name is another name", u"$MAUx"_s, u"$MAUx"_s);
        row("lower case is another name", u"$mau"_s, u"$mau"_s);
        row("an offset past the end", u"$(B:9)"_s, QString());
        row("an offset at the end", u"$(B:3)"_s, QString());
        row("a length past the end", u"$(B:1:99)"_s, u"23"_s);
        row("a length of nothing", u"$(B:1:0)"_s, QString());
        row("an offset of nothing", u"$(B:0)"_s, u"123"_s);
        row("unknown in parentheses", u"$(STRANGE:1)"_s, u"$(STRANGE:1)"_s);
        row("never closed", u"$(MAU"_s, u"$(MAU"_s);
        row("a negative offset", u"$(MAU:-1)"_s, u"$(MAU:-1)"_s);
        row("no offset", u"$(MAU:)"_s, u"$(MAU:)"_s);
        row("three numbers", u"$(MAU:1:2:3)"_s, u"$(MAU:1:2:3)"_s);
        row("a number too long", u"$(MAU:99999999999)"_s, u"$(MAU:99999999999)"_s);
        row("blanks inside", u"$( MAU )"_s, u"$( MAU )"_s);
        row("no name", u"$()"_s, u"$()"_s);
        row("misprint of the scan: underscore", u"$_MAU"_s, u"$_MAU"_s);
        row("in parentheses, then letters", u"$(B)45"_s, u"12345"_s);
        row("misprint of the scan: no dollar", u"(GPP_A)(GPP_B)"_s, u"(GPP_A)(GPP_B)"_s);
    }
    void expandsAsTheGuidesSay()
    {
        QFETCH(QString, text);
        QTEST(rules::expand(text, known), "expanded");
    }

    void expandsSecretsOnlyInOptions_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expanded");
        const auto row = [](const char *name, const QString &text, const QString &expanded) {
            QTest::newRow(name) << text << expanded;
        };
        row("guide: key", u"[--key $SA] http://ps.callme.com/profiles/abcdefg.cfg"_s,
            u"[--key secret] http://ps.callme.com/profiles/abcdefg.cfg"_s);
        row("guide: quoted key", u"[--key \"$SA\"] /x"_s, u"[--key \"secret\"] /x"_s);
        row("guide MPP: uid and pwd", u"[--uid $SA --pwd $SA] /x"_s,
            u"[--uid secret --pwd secret] /x"_s);
        row("a part of it", u"[--key $(SA:1:2)] /x"_s, u"[--key ec] /x"_s);
        row("in the URL", u"[--key $SA] /$SA"_s, u"[--key secret] /$SA"_s);
        row("in another option", u"[--post $SA] /x"_s, u"[--post $SA] /x"_s);
        row("after another option", u"[--key x --post $SA] /x"_s, u"[--key x --post $SA] /x"_s);
        row("in a condition", u"(\"$SA\" eq \"\")? /x"_s, u"(\"$SA\" eq \"\")? /x"_s);
        row("in an assignment", u"(a = \"$SA\";)! /x"_s, u"(a = \"$SA\";)! /x"_s);
        row("brackets inside a URL", u"http://h/x[--key $SA]"_s, u"http://h/x[--key $SA]"_s);
        row("brackets behind a query", u"http://h/x?[--key $SA]"_s, u"http://h/x?[--key $SA]"_s);
        row("brackets in quotes", u"(a = \"[--key $SA]\";)! /x"_s, u"(a = \"[--key $SA]\";)! /x"_s);
        row("a bracket in a quoted key", u"[--key \"]$SA\"] /x"_s, u"[--key \"]secret\"] /x"_s);
        row("after a condition", u"(1 eq 1)? [--key $SA] /x"_s, u"(1 eq 1)? [--key secret] /x"_s);
        row("after an assignment", u"(a = \"\";)! [--key $SA] /x"_s,
            u"(a = \"\";)! [--key secret] /x"_s);
        row("in the second alternative", u"(1 eq 2)? /x | [--key $SA] /y"_s,
            u"(1 eq 2)? /x | [--key secret] /y"_s);
        row("a word that only begins so", u"[--keys $SA] /x"_s, u"[--keys $SA] /x"_s);
    }
    void expandsSecretsOnlyInOptions()
    {
        QFETCH(QString, text);
        QTEST(rules::expand(text, known, rules::Secrets::InOptions), "expanded");
    }

    void remembersWhereEachPartCameFrom()
    {
        const auto expansion = rules::expanded(u"ab$(MAU:4)cd$$e", known);
        QCOMPARE(expansion.text(), u"ab08012345cd$e"_s);
        QCOMPARE(expansion.sourcePosition(1), 1);
        QCOMPARE(expansion.sourcePosition(2), 2); // the macro's dollar
        QCOMPARE(expansion.sourcePosition(9), 2);
        QCOMPARE(expansion.sourcePosition(10), 10); // c
        QCOMPARE(expansion.sourcePosition(13), 14); // e, behind a pair of dollars
    }

    void staysWithinItsLimit()
    {
        const QString big(1'000'000, u'x');
        const auto huge = [&big](QStringView) {
            return std::optional(big);
        };
        QVERIFY(rules::expand(QString(u"$A"_s).repeated(5'000), huge).size() < 150'000);
    }
};

QTEST_GUILESS_MAIN(MacrosTest)
#include "macros_test.moc"
