#include "profile/flatxml.h"
#include "profile/flatxmlscanner.h"
#include "profile/flatxmlwriter.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace profile;

/** What a phone reads of a text, one "name=value" a line: "name=" is empty, "name" keep; a group
 *  stands before the name. */
static QByteArray summary(const ReadProfile &profile)
{
    QByteArray text;
    for (const ReadElement &element : profile.elements) {
        text += element.group.isEmpty() ? QByteArray() : element.group + ':';
        text += element.name;
        if (element.state != State::Keep)
            text += '=' + element.value.toUtf8();
        text += '\n';
    }
    return text.chopped(text.isEmpty() ? 0 : 1);
}

static QByteArray inProfile(const QByteArray &body)
{
    return "<flat-profile>" + body + "</flat-profile>";
}

class FlatXmlTest : public QObject
{
    Q_OBJECT

    static QByteArray readBody(const QByteArray &body)
    {
        return summary(readFlatXml(inProfile(body), Origin::Profile));
    }

private Q_SLOTS:
    void readsTheStatesOfEachOrigin_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Origin>("origin");
        QTest::addColumn<QByteArray>("read");
        const QByteArray self = "<X ua=\"rw\"/>";
        const QByteArray both = "<X></X>";
        QTest::newRow("SPA self-closed") << self << Origin::Profile << QByteArray("X");
        QTest::newRow("SPA both tags") << both << Origin::Profile << QByteArray("X=");
        QTest::newRow("MPP self-closed")
            << self << Origin::MultiplatformProfile << QByteArray("X=");
        QTest::newRow("MPP both tags") << both << Origin::MultiplatformProfile << QByteArray("X=");
        QTest::newRow("dump self-closed") << self << Origin::PhoneDump << QByteArray("X=");
        QTest::newRow("blanks alone")
            << QByteArray("<X>\n  </X>") << Origin::Profile << QByteArray("X=");
        QTest::newRow("a comment alone")
            << QByteArray("<X><!-- none --></X>") << Origin::Profile << QByteArray("X=");
    }
    void readsTheStatesOfEachOrigin()
    {
        QFETCH(QByteArray, body);
        QFETCH(Origin, origin);
        QFETCH(QByteArray, read);
        const ReadProfile profile = readFlatXml(inProfile(body), origin);
        QCOMPARE(summary(profile), read);
        QVERIFY(profile.findings.isEmpty());
    }

    void readsValues_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("read");
        const auto row = [](const char *name, const char *body, const char *read) {
            QTest::newRow(name) << QByteArray(body) << QByteArray(read);
        };
        row("plain", "<X ua=\"na\">v</X>", "X=v");
        row("blanks around", "<X> Yes\n  </X>", "X=Yes");
        row("blanks inside", "<X>a  b</X>", "X=a  b");
        row("line breaks", "<X>a\nb\r\nc\rd</X>", "X=a b c d");
        row("named escapes", "<X>&amp;&lt;&gt;&quot;&apos;</X>", "X=&<>\"'");
        row("numeric escapes", "<X>&#40;&#x2e;&#X2E;&#128512;</X>", "X=(..😀");
        row("guide's dial plan", "<Dial_Plan_1_>\n ( S0 &lt;:18005551212&gt; )\n</Dial_Plan_1_>",
            "Dial_Plan_1_=( S0 <:18005551212> )");
        row("an escaped blank at the end", "<X>a&#32;</X>", "X=a ");
        row("comment inside", "<X>a<!-- <b> -->c</X>", "X=ac");
        row("CDATA", "<X><![CDATA[a<b>&amp;]]></X>", "X=a<b>&amp;");
        row("CDATA with text around", "<X>1<![CDATA[ ]]>2</X>", "X=1 2");
        row("UTF-8", "<X>Grüße</X>", "X=Grüße");
        row("brackets in the name", "<Dial_Plan[1]>x</Dial_Plan[1]>", "Dial_Plan_1_=x");
        row("slash in the name", "<SIP_TOS/DiffServ_Value[1]>0x68</SIP_TOS/DiffServ_Value[1]>",
            "SIP_TOS_DiffServ_Value_1_=0x68");
        row("dots and hyphens",
            "<G722.2_Enable_1_>a</G722.2_Enable_1_><SPCP_Auto-detect>b"
            "</SPCP_Auto-detect>",
            "G722.2_Enable_1_=a\nSPCP_Auto-detect=b");
        row("namespace prefix", "<p:X xmlns:p=\"u\">v</p:X>", "X=v");
        row("single quotes", "<X ua='na'>v</X>", "X=v");
        row("no quotes", "<X ua=na>v</X>", "X=v");
        row("other attributes", "<X um=\"y\" a=\"1>2\">v</X>", "X=v");
        row("blanks in tags", "<X  ua = \"na\"  >v</X >", "X=v");
        row("processing instruction", "<?x y?><X>v</X>", "X=v");
        row("repeats are kept", "<X>1</X><X>2</X>", "X=1\nX=2");
        row("hidden secret", "<!-- <Password_1_ ua=\"na\">****</Password_1_> --><X>v</X>", "X=v");
    }
    void readsValues()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, read);
        const ReadProfile profile = readFlatXml(inProfile(body), Origin::Profile);
        QCOMPARE(summary(profile), read);
        QVERIFY(profile.findings.isEmpty());
    }

    void readsWhatIsAround_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("read");
        const auto row = [](const char *name, const char *text, const char *read) {
            QTest::newRow(name) << QByteArray(text) << QByteArray(read);
        };
        row("declaration", "<?xml version=\"1.0\"?><flat-profile><X>v</X></flat-profile>", "X=v");
        row("blank line first", "\r\n<?xml?>\n<flat-profile><X>v</X></flat-profile>", "X=v");
        row("byte order mark", "\xef\xbb\xbf<flat-profile><X>v</X></flat-profile>", "X=v");
        row("a browser's sentence",
            "This XML file has no style.\n<flat-profile><X>v</X></flat-profile>", "X=v");
        row("declaration in a comment",
            "<!-- <?xml ?> --> text\n<flat-profile><X>v</X></flat-profile>", "X=v");
        row("inside anything", "<device><a>1</a><flat-profile><X>v</X></flat-profile></device>",
            "X=v");
        row("default namespace",
            "<flat-profile xmlns=\"http://www.sipura.net/xsd/SPA50x\"><X>v</X>"
            "</flat-profile>",
            "X=v");
        row("two profiles",
            "<a><flat-profile><X>1</X></flat-profile><flat-profile><Y>2</Y>"
            "</flat-profile></a>",
            "X=1\nY=2");
        row("group roots",
            "<flat-profile><Ext_1><SIP><X>v</X></SIP><Y>w</Y></Ext_1><Z>0</Z>"
            "</flat-profile>",
            "Ext_1/SIP:X=v\nExt_1:Y=w\nZ=0");
        row("group attributes", "<flat-profile><X group=\"Info/Status\">v</X></flat-profile>",
            "Info/Status:X=v");
        row("router inside",
            "<flat-profile><X>v</X><router-configuration><WAN><X>w</X></WAN>"
            "</router-configuration></flat-profile>",
            "X=v\nrouter-configuration/WAN:X=w");
        row("router alone", "<router-configuration><WAN><X>w</X></WAN></router-configuration>",
            "router-configuration/WAN:X=w");
        row("comments in groups", "<flat-profile><A><!-- c --><X>v</X></A></flat-profile>",
            "A:X=v");
        row("declared Latin-1",
            "<?xml version=\"1.0\" encoding='ISO-8859-1'?><flat-profile>"
            "<X>Gr\xfc\xdf\x65</X></flat-profile>",
            "X=Grüße");
    }
    void readsWhatIsAround()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, read);
        const ReadProfile profile = readFlatXml(text, Origin::Profile);
        QCOMPARE(summary(profile), read);
        QVERIFY(profile.findings.isEmpty());
    }

    void readsOnAfterASlip_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("read");
        QTest::addColumn<QString>("place");
        const auto row = [](const char *name, const QByteArray &text, const char *read,
                            const char *place) {
            QTest::newRow(name) << text << QByteArray(read) << QString::fromLatin1(place);
        };
        row("no end tag", inProfile("<X>1\n<Y>2</Y>"), "X=1\nY=2", "1:15");
        row("no end tag at the end", inProfile("<X>1"), "X=1", "1:15");
        row("wrong end tag", inProfile("<X>1</Z><Y>2</Y>"), "X=1\nY=2", "1:19");
        row("wrong case", inProfile("<X>1</x><Y>2</Y>"), "X=1\nY=2", "1:19");
        row("end tag without start", inProfile("\n</Z><Y>2</Y>"), "Y=2", "2:1");
        row("forgotten container", inProfile("<A>\n<Y>2</Y>"), "Y=2", "1:15");
        row("forgotten inner container", inProfile("<A><B><Y>2</Y></A><Z>3</Z>"), "A:Y=2\nZ=3",
            "1:18");
        row("line comment", inProfile("\n// <X>1</X>\n<Y>2</Y>"), "X=1\nY=2", "2:1");
        row("text between", inProfile("<X>1</X> \n {if} <Y>2</Y>"), "X=1\nY=2", "2:2");
        row("bare <", inProfile("<X>(<9,:>xx)</X>"), "X=(<9,:>xx)", "1:19");
        row("a tag in a value", inProfile("<X>(<in:out>xx)</X>"), "X=(<in:out>xx)", "1:19");
        row("bare &", inProfile("<X>a&b;&c</X>"), "X=a&b;&c", "1:15");
        row("an entity", inProfile("<X>&xxe;</X>"), "X=&xxe;", "1:15");
        row("a forbidden character", inProfile("<X>&#0;&#xd800;&#x110000;</X>"),
            "X=&#0;&#xd800;&#x110000;", "1:15");
        row("control characters", inProfile("<X>a\x01\x62</X>"), "X=ab", "1:15");
        row("undeclared Latin-1", inProfile("<X>Gr\xfc\xdf\x65</X>"), "X=Grüße", "1:15");
        row("missing quote", inProfile("<X ua=\"na>1</X><Y>2</Y>"), "X=1\nY=2", "1:21");
        row("tag without end", inProfile("<X ua=\"na\" <Y>2</Y>"), "Y=2", "1:15");
        row("slash before attribute", inProfile("<X / ua=\"na\">1</X>"), "X=1", "1:15");
        row("open comment", "<flat-profile><X>1</X><!-- <Y>2</Y>", "X=1", "1:23");
        row("open profile", "<flat-profile><X>1</X>", "X=1", "1:23");
        row("cut off", "<flat-profile><X>1</X><Y>2", "X=1\nY=2", "1:23");
        row("behind the profile", inProfile("<X>1</X>") + "<Y>2</Y>", "X=1", "1:38");
        row("document type", "<!DOCTYPE a [<!ENTITY x \"y\">]>\n" + inProfile("<X>1</X>"), "X=1",
            "1:1");
        row("no profile", "<flat-status><X>1</X></flat-status>", "", "1:1");
        row("a page of HTML", "<html><body>404</body></html>", "", "1:1");
        row("nothing", "", "", "1:1");
        row("root in the wrong case", "<Flat-Profile><X>1</X></Flat-Profile>", "", "1:1");
    }
    void readsOnAfterASlip()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, read);
        QFETCH(QString, place);
        const ReadProfile profile = readFlatXml(text, Origin::Profile);
        QCOMPARE(summary(profile), read);
        QVERIFY(!profile.findings.isEmpty());
        const Finding &first = profile.findings.first();
        QCOMPARE(u"%1:%2"_s.arg(first.line).arg(first.column), place);
        QVERIFY(!first.message.isEmpty());
    }

    void tellsWhereAnElementStands()
    {
        const ReadProfile profile = readFlatXml(
            "<flat-profile>\r\n  <X>1</X>\n\n<Y>2\n</Y> <Z/></flat-profile>", Origin::Profile);
        QCOMPARE(profile.elements.size(), size_t(3));
        QCOMPARE(profile.elements[0].line, 2);
        QCOMPARE(profile.elements[0].column, 3);
        QCOMPARE(profile.elements[1].line, 4);
        QCOMPARE(profile.elements[2].line, 5);
        QCOMPARE(profile.elements[2].column, 6);
    }

    void readsChoicesBehindAnElement_data()
    {
        QTest::addColumn<QByteArray>("comment");
        QTest::addColumn<QStringList>("options");
        const auto row = [](const char *name, const char *comment, const QStringList &options) {
            QTest::newRow(name) << QByteArray(comment) << options;
        };
        row("same line", " <!-- options: SIP/SPCP -->", {u"SIP"_s, u"SPCP"_s});
        row("next line", "\n<!--  available options: Http|Https  -->", {u"Http"_s, u"Https"_s});
        row("pairs", "<!-- options: month/day/day/month -->", {u"month/day"_s, u"day/month"_s});
        row("bars inside", "<!-- options: none/1-line excl. OPT|NTFY|REG/full -->",
            {u"none"_s, u"1-line excl. OPT|NTFY|REG"_s, u"full"_s});
        row("bars inside and between",
            "<!-- available options: excl. REG|excl. OPT|NTFY|REG|full -->",
            {u"excl. REG"_s, u"excl. OPT|NTFY|REG"_s, u"full"_s});
        row("doubled bars", "<!-- available options: 600|270+750||150nF|900 -->",
            {u"600"_s, u"270+750||150nF"_s, u"900"_s});
        row("commas", "<!-- available options: Manual|Manual,DHCP -->",
            {u"Manual"_s, u"Manual,DHCP"_s});
        row("a section's name", "<!-- Optional Network -->", {});
    }
    void readsChoicesBehindAnElement()
    {
        QFETCH(QByteArray, comment);
        QFETCH(QStringList, options);
        const ReadProfile profile =
            readFlatXml(inProfile("<X>v</X>" + comment + "<Y>w</Y>"), Origin::Profile);
        QCOMPARE(profile.elements.at(0).options, options);
        QVERIFY(profile.elements.at(1).options.isEmpty());
    }

    void theLastWordCountsAndStatusDoesNot()
    {
        const Settings settings = settingsOf(readFlatXml(
            inProfile("<X>1</X><X>2</X><Y>1</Y><Y/><Z group=\"Info/S\">s</Z><Z group=\"Ext\">z</Z>"
                      "<router-configuration><W><X>3</X></W></router-configuration>"),
            Origin::Profile));
        QCOMPARE(settings,
                 (Settings{{u"X"_s, Setting::of(u"2"_s)},
                           {u"Y"_s, Setting()},
                           {u"Z"_s, Setting::of(u"z"_s)},
                           {u"router-configuration/W/X"_s, Setting::of(u"3"_s)}}));
    }

    void staysWithinItsLimits_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("depth") << QByteArray("<flat-profile>") + QByteArray("<a>").repeated(10'000);
        QTest::newRow("count") << QByteArray("<flat-profile>")
                + QByteArray("<a/>").repeated(200'000);
        QTest::newRow("name") << inProfile('<' + QByteArray(100'000, 'a') + "/>");
        QTest::newRow("size") << QByteArray("<flat-profile>")
                + QByteArray("<a>bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
                             "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
                             "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb</a>")
                      .repeated(95'000);
        QTest::newRow("slips") << QByteArray("<flat-profile>")
                + QByteArray("</b>").repeated(100'000);
        QTest::newRow("open comments")
            << QByteArray("<flat-profile><a>x") + QByteArray("<!--").repeated(500'000);
        QTest::newRow("open tags in a value")
            << QByteArray("<flat-profile><a>x") + QByteArray("<b>x").repeated(500'000);
        QTest::newRow("open quotes")
            << QByteArray("<flat-profile>") + QByteArray("<b c=\"'").repeated(500'000);
    }
    void staysWithinItsLimits()
    {
        QFETCH(QByteArray, text);
        const ReadProfile profile = readFlatXml(text, Origin::Profile);
        QVERIFY(containsError(profile.findings));
        QVERIFY(profile.findings.size() <= qsizetype(XmlLimits::defects) + 2);
        QVERIFY(profile.elements.size() <= XmlLimits::elements);
    }
};

QTEST_GUILESS_MAIN(FlatXmlTest)
#include "flatxml_test.moc"
