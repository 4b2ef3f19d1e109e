#include "profile/plaintext.h"

#include "smallphone.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace profile;

/** "name=value" a line with its access before; "name=" is empty, "name" keep. */
static QByteArray summary(const ReadProfile &profile)
{
    QByteArray text;
    for (const ReadElement &element : profile.elements) {
        text += element.access + ' ' + element.name;
        if (element.state != State::Keep)
            text += '=' + element.value.toUtf8();
        text += '\n';
    }
    return text.chopped(text.isEmpty() ? 0 : 1);
}

class PlainTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsStatements_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("read");
        const auto row = [](const char *name, const char *text, const char *read) {
            QTest::newRow(name) << QByteArray(text) << QByteArray(read);
        };
        row("value", "Hidden \"abc123\" ;", "na Hidden=abc123");
        row("user may write", "Feature_Enable ! \"Enable\" ;", "rw Feature_Enable=Enable");
        row("user may read", "Another ? \"3600\";", "ro Another=3600");
        row("no value keeps", "Some_Entry ! ;", "rw Some_Entry");
        row("nothing keeps", "Some_Entry ;", "na Some_Entry");
        row("two marks empty", "A \"\" ;", "na A=");
        row("a blank empties", "MOH_Server[1] \" \" ;", "na MOH_Server_1_=");
        row("an RC unit's sample", "Restricted Access Domains \"a.b, c.d\";\nDNS  * \"x\";",
            "na Restricted_Access_Domains=a.b, c.d\nna DNS=x");
        row("brackets", "User_ID[1] \"1777\" ;", "na User_ID_1_=1777");
        row("slash", "SIP_TOS/DiffServ_Value[1] \"0x68\" ;", "na SIP_TOS_DiffServ_Value_1_=0x68");
        row("parentheses", "Set_Local_Date_(mm/dd) ! \"\" ;", "rw Set_Local_Date__mm_dd_=");
        row("comments", "# A \"1\" ;\nB \"2\" ; # C \"3\" ;", "na B=2");
        row("# inside a value", "Profile_Rule \"# http://x\" ;", "na Profile_Rule=# http://x");
        row("; inside a value", "A \"x;y\" ;", "na A=x;y");
        row("mark inside a value", "A \"say \"hi\" now\" ;", "na A=say \"hi\" now");
        row("two in a line", "A \"1\" ; B \"2\" ;", "na A=1\nna B=2");
        row("CRLF", "A \"1\" ;\r\nB \"2\" ;\r\n", "na A=1\nna B=2");
        row("no escapes", "A \"&amp;\" ;", "na A=&amp;");
        row("UTF-8", "A \"Grüße\" ;", "na A=Grüße");
        row("repeats", "A \"1\" ;\nA \"2\" ;", "na A=1\nna A=2");
    }
    void readsStatements()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, read);
        const ReadProfile profile = readPlainText(text);
        QCOMPARE(summary(profile), read);
        QVERIFY(profile.findings.isEmpty());
        QVERIFY(isPlainText(text));
    }

    void aSlipCostsItsLine_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("read");
        QTest::addColumn<int>("line");
        const auto row = [](const char *name, const char *text, const char *read, int line) {
            QTest::newRow(name) << QByteArray(text) << QByteArray(read) << line;
        };
        row("no semicolon", "A \"1\"\nB \"2\" ;", "na A=1\nna B=2", 1);
        row("no end mark", "A \"1 ;\nB \"2\" ;", "na B=2", 1);
        row("no name", "\"1\" ;\nB \"2\" ;", "na B=2", 1);
        row("bare word", "B \"2\" ;\nhello\nC \"3\" ;", "na B=2\nna C=3", 2);
        row("no parameter's name", "caf\xc3\xa9 <b> ;\nB \"2\" ;", "na B=2", 1);
        row("import without files", "import base.txt\nB \"2\" ;", "na B=2", 1);
        row("nothing", "", "", 1);
        row("control characters", "B \"a\x01\" ;", "na B=a", 1);
        row("Latin-1", "B \"\xfc\" ;", "na B=ü", 1);
    }
    void aSlipCostsItsLine()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, read);
        QFETCH(int, line);
        const ReadProfile profile = readPlainText(text);
        QCOMPARE(summary(profile), read);
        QCOMPARE(profile.findings.size(), 1);
        QCOMPARE(profile.findings.first().line, line);
    }

    void refusesNamesWithoutEnd()
    {
        const ReadProfile profile = readPlainText(QByteArray(201, 'a') + " ;\nB \"2\" ;");
        QCOMPARE(summary(profile), QByteArray("na B=2"));
        QCOMPARE(profile.findings.size(), 1);
    }

    void readsChoicesThatGoOn()
    {
        const ReadProfile profile = readPlainText("A \"none\" ; # options: none/1-line/1-line\n"
                                                  "        excl. OPT|NTFY|REG/full/\n"
                                                  "        full excl. OPT\n"
                                                  "B \"x\" ;\n");
        QCOMPARE(summary(profile), QByteArray("na A=none\nna B=x"));
        QCOMPARE(profile.elements[0].options,
                 (QStringList{u"none"_s, u"1-line"_s, u"1-line excl. OPT|NTFY|REG"_s, u"full"_s,
                              u"full excl. OPT"_s}));
        QVERIFY(profile.elements[1].options.isEmpty());
    }

    void splicesImportedFiles()
    {
        const ImportedFile files = [](const QString &name) -> std::optional<QByteArray> {
            if (name == u"base.txt"_s)
                return "import deeper.txt\nParam2 \"base value 2\" ;\n";
            if (name == u"deeper.txt"_s)
                return "Param1 \"base value 1\" ;\n";
            return {};
        };
        const ReadProfile profile = readPlainText("import base.txt\nParam1 \"over\" ;\n", files);
        QCOMPARE(summary(profile),
                 QByteArray("na Param1=base value 1\nna Param2=base value 2\nna Param1=over"));
        QVERIFY(profile.findings.isEmpty());
    }

    void stopsFilesThatImportThemselves()
    {
        const ImportedFile files = [](const QString &) -> std::optional<QByteArray> {
            return "A \"1\" ;\nimport a.txt\nimport a.txt\n";
        };
        const ReadProfile profile = readPlainText("import a.txt", files);
        QVERIFY(containsError(profile.findings));
        QVERIFY(profile.elements.size() < 1000);
    }

    void staysWithinItsLimits_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("statements, one a line") << QByteArray("A \"1\" ;\n").repeated(100'001);
        QTest::newRow("statements in one line") << QByteArray("A;").repeated(200'000);
        QTest::newRow("after many slips")
            << QByteArray("hello\n").repeated(1'000) + QByteArray("A ;\n").repeated(100'001);
        QTest::newRow("size") << QByteArray(PlainTextLimits::size + 1, '\n');
    }
    void staysWithinItsLimits()
    {
        QFETCH(QByteArray, text);
        const ReadProfile profile = readPlainText(text);
        QVERIFY(containsError(profile.findings));
        QVERIFY(profile.findings.size() <= 501);
        QVERIFY(profile.elements.size() <= PlainTextLimits::elements);
        QVERIFY2(profile.findings.last().message.contains(u"any profile"_s),
                 qPrintable(profile.findings.last().message));
    }

    void readsAllThatIsWithinItsLimits()
    {
        const ReadProfile profile = readPlainText(QByteArray("A ;\n").repeated(100'000));
        QCOMPARE(profile.elements.size(), PlainTextLimits::elements);
        QVERIFY(profile.findings.isEmpty());
    }

    void writesWhatItReads()
    {
        SmallPhone small;
        small.addLines("SIP_TOS_DiffServ_Value_{n}_", "SIP", 1);
        small.add("Speed_Dial_2", "Dials", schema::Access::ReadWrite);
        small.add("Phone_State", "Dials", schema::Access::ReadOnly);
        small.add("Resync_At__HHmm_", "Provisioning");
        const auto model = small.model();
        const Profile profile = resolve(model,
                                        {{Layer::Phone,
                                          {},
                                          {{u"SIP_TOS_DiffServ_Value_1_"_s, Setting::of(u"0x68"_s)},
                                           {u"Phone_State"_s, Setting::of(QString())},
                                           {u"Resync_At__HHmm_"_s, Setting::of(u"a;b # <&>"_s)}}}});
        const QByteArray text = *writePlainText(profile, Extent::Normal);
        QVERIFY(text.contains("SIP_TOS/DiffServ_Value[1]"));
        QVERIFY(text.contains("Resync_At_(HHmm)"));
        const ReadProfile read = readPlainText(text);
        QCOMPARE(summary(read),
                 QByteArray("na SIP_TOS_DiffServ_Value_1_=0x68\nrw Speed_Dial_2\n"
                            "ro Phone_State=\nna Resync_At__HHmm_=a;b # <&>"));
        QVERIFY(read.findings.isEmpty());
        QVERIFY(!writePlainText(profile, Extent::Sparse)->contains("Speed_Dial_2"));
    }

    void refusesWhatItHasNoWordsFor_data()
    {
        QTest::addColumn<QString>("value");
        QTest::newRow("a quotation mark") << u"x\" ; Admin_Passwd \"y"_s;
        QTest::newRow("a line break") << u"a\nb"_s;
    }
    void refusesWhatItHasNoWordsFor()
    {
        QFETCH(QString, value);
        SmallPhone small;
        small.add("Display_Name_1_", "");
        const auto model = small.model();
        const auto text = writePlainText(
            resolve(model, {{Layer::Phone, {}, {{u"Display_Name_1_"_s, Setting::of(value)}}}}),
            Extent::Normal);
        QVERIFY(!text);
        QVERIFY(text.error().message.contains(u"Display_Name_1_"_s));
        QVERIFY(!text.error().message.contains(value));
    }
};

QTEST_GUILESS_MAIN(PlainTextTest)
#include "plaintext_test.moc"
