#include "profile/ascii.h"

#include "smallphone.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace profile;

class AsciiTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesWhatAnOldPhoneShows_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char *name, const QString &text, const char *shown) {
            QTest::newRow(name) << text << QString::fromLatin1(shown);
        };
        row("ASCII", u"Fred 151 <&>"_s, "Fred 151 <&>");
        row("marks", u"Müller Ångström Łódź Çelik"_s, "Muller Angstrom Lodz Celik");
        row("a mark of its own", u"e\u0301"_s, "e");
        row("ligatures", u"Straße Ærø Œuvre ﬁn"_s, "Strasse AEro OEuvre fin");
        row("Greek", u"Αθήνα"_s, "Athina");
        row("Cyrillic", u"Щука Йод ёж"_s, "Shchuka Iod ezh");
        row("signs", u"“a” – b… 5 €\u00a0m²"_s, "\"a\" - b... 5 EUR m2");
        row("nothing like it", u"中😀x"_s, "??x");
    }
    void writesWhatAnOldPhoneShows()
    {
        QFETCH(QString, text);
        QFETCH(QString, shown);
        QCOMPARE(asciiOf(text), shown);
        QVERIFY(isAscii(shown));
        QCOMPARE(isAscii(text), text == shown);
    }

    void saysWhatItChanged()
    {
        SmallPhone small;
        small.add("Station_Name", "");
        small.add("Text_Logo", "");
        const auto model = small.model();
        Profile profile = resolve(model,
                                  {{Layer::Phone,
                                    {},
                                    {{u"Station_Name"_s, Setting::of(u"Küche"_s)},
                                     {u"Text_Logo"_s, Setting::of(u"Logo"_s)}}}});
        const Findings findings = makeAscii(profile);
        QCOMPARE(profile.values[0].setting.value, u"Kuche"_s);
        QCOMPARE(profile.values[1].setting.value, u"Logo"_s);
        QCOMPARE(findings.size(), 1);
        QVERIFY(findings[0].message.contains(u"Kuche"_s));
        QCOMPARE(findings[0].severity, Finding::Severity::Warning);
    }

    void leavesASecretAsItIsAndSaysSo()
    {
        SmallPhone small;
        small.add("Station_Name", "");
        small.add("Admin_Passwd", "").secret = true;
        const auto model = small.model();
        Profile profile = resolve(model,
                                  {{Layer::Phone,
                                    {},
                                    {{u"Station_Name"_s, Setting::of(u"Küche"_s)},
                                     {u"Admin_Passwd"_s, Setting::of(u"süß"_s)}}}});
        const Findings findings = makeAscii(profile);
        QCOMPARE(profile.values[1].setting.value, u"süß"_s);
        QCOMPARE(findings.size(), 2);
        QCOMPARE(findings[0].where, u"Admin_Passwd"_s);
        QCOMPARE(findings[0].severity, Finding::Severity::Error);
        QVERIFY(!(findings[0].message + findings[0].remedy).contains(u"süß"_s));
    }
};

QTEST_GUILESS_MAIN(AsciiTest)
#include "ascii_test.moc"
