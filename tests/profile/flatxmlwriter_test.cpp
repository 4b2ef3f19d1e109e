#include "profile/flatxmlwriter.h"

#include "smallphone.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace profile;
using Known = schema::FactoryValue::Known;

class FlatXmlWriterTest : public QObject
{
    Q_OBJECT

    static SmallPhone phone(schema::Dialect dialect = schema::Dialect::Spa)
    {
        SmallPhone phone(dialect);
        phone.add("Station_Name", "General");
        phone.factory(Known::Confirmed, "a & b");
        phone.add("Text_Logo", "General");
        phone.factory(Known::Assumed, "XiVO");
        phone.add("Call_Return_Code", "Codes");
        phone.factory(Known::Confirmed, "");
        phone.add("Speed_Dial_2", "Dials", schema::Access::ReadWrite);
        phone.factory(Known::Confirmed, "9");
        phone.add("Phone_State", "Dials", schema::Access::ReadOnly);
        phone.add("Web_Server_Port", "System").untouched = true;
        phone.factory(Known::Confirmed, "80");
        return phone;
    }

    static QByteArray body(const QByteArray &text)
    {
        const QByteArray prolog = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<flat-profile>\n";
        const QByteArray epilog = "</flat-profile>\n";
        if (!text.startsWith(prolog) || !text.endsWith(epilog))
            return "no profile: " + text;
        return text.mid(prolog.size(), text.size() - prolog.size() - epilog.size());
    }

    static Settings someSettings()
    {
        return {{u"Station_Name"_s, Setting::of(u"Fred 151"_s)},
                {u"Call_Return_Code"_s, Setting::of(QString())},
                {u"Phone_State"_s, Setting{State::Keep, {}}}};
    }

    /** An adapter: one setting of its own between two pages of its router. */
    static SmallPhone adapter()
    {
        SmallPhone phone;
        phone.add("Station_Name", "General");
        phone.add("router-configuration/Reset_Button_Enable", "Reset");
        phone.add("router-configuration/WAN/Host_Name", "Internet");
        phone.add("router-configuration/WAN/DNS/Order", "Names");
        phone.factory(Known::Confirmed, "2");
        phone.add("router-configuration/LAN/Host_Name", "Local");
        return phone;
    }

private Q_SLOTS:
    void nestsWhatBelongsToTheRouter()
    {
        const SmallPhone small = adapter();
        const auto model = small.model();
        const Settings said{{u"router-configuration/WAN/Host_Name"_s, Setting::of(u"a&b"_s)},
                            {u"router-configuration/LAN/Host_Name"_s, Setting::of(QString())},
                            {u"router-configuration/WAN/DNS/Order"_s, Setting::of(u"1"_s)}};
        const Profile profile = resolve(model, {{Layer::Phone, {}, said}});
        const QByteArray text = writeFlatXml(profile, Extent::Normal);
        QCOMPARE(body(text),
                 QByteArray("<!-- General -->\n<Station_Name ua=\"na\"/>\n"
                            "<router-configuration>\n<WAN>\n<!-- Internet -->\n"
                            "<Host_Name>a&amp;b</Host_Name>\n"
                            "<DNS>\n<!-- Names -->\n<Order>1</Order>\n</DNS>\n</WAN>\n"
                            "<LAN>\n<!-- Local -->\n<Host_Name></Host_Name>\n</LAN>\n"
                            "</router-configuration>\n"));
        const ReadProfile read = readFlatXml(text, Origin::Profile);
        QVERIFY(read.findings.isEmpty());
        Settings known = settingsOf(read);
        known.remove(u"Station_Name"_s);
        QCOMPARE(known, said);
    }

    void opensOnlyWhatHoldsSomething()
    {
        const SmallPhone small = adapter();
        const auto model = small.model();
        QVERIFY(!writeFlatXml(resolve(model, {}), Extent::Normal).contains("router"));
        QCOMPARE(body(writeFlatXml(resolve(model, {}), Extent::Full)),
                 QByteArray("<!-- General -->\n<Station_Name ua=\"na\"/>\n"
                            "<router-configuration>\n<WAN>\n<DNS>\n<!-- Names -->\n"
                            "<Order>2</Order>\n</DNS>\n</WAN>\n</router-configuration>\n"));
    }

    void normalWritesEveryElement()
    {
        const SmallPhone small = phone();
        const auto model = small.model();
        const Profile profile = resolve(model, {{Layer::Phone, {}, someSettings()}});
        QCOMPARE(body(writeFlatXml(profile, Extent::Normal)),
                 QByteArray("<!-- General -->\n"
                            "<Station_Name ua=\"na\">Fred 151</Station_Name>\n"
                            "<Text_Logo ua=\"na\"/>\n"
                            "<!-- Codes -->\n"
                            "<Call_Return_Code ua=\"na\"></Call_Return_Code>\n"
                            "<!-- Dials -->\n"
                            "<Speed_Dial_2 ua=\"rw\"/>\n"
                            "<Phone_State ua=\"ro\"/>\n"
                            "<!-- System -->\n"
                            "<Web_Server_Port ua=\"na\"/>\n"));
    }

    void sparseWritesWhatIsSaid()
    {
        const SmallPhone small = phone();
        const auto model = small.model();
        Profile profile = resolve(model, {{Layer::Phone, {}, someSettings()}});
        takeBack(profile, {u"Web_Server_Port"_s});
        QCOMPARE(body(writeFlatXml(profile, Extent::Sparse)),
                 QByteArray("<!-- General -->\n"
                            "<Station_Name ua=\"na\">Fred 151</Station_Name>\n"
                            "<!-- Codes -->\n"
                            "<Call_Return_Code ua=\"na\"></Call_Return_Code>\n"
                            "<!-- Dials -->\n"
                            "<Phone_State ua=\"ro\"/>\n"
                            "<!-- System -->\n"
                            "<Web_Server_Port ua=\"na\">80</Web_Server_Port>\n"));
    }

    void writesWhatTheUserMayDo_data()
    {
        QTest::addColumn<Settings>("settings");
        QTest::addColumn<QByteArray>("xml");
        const auto row = [](const char *name, Settings settings, const char *xml) {
            settings.insert(u"Station_Name@ua"_s, Setting::of(u"rw"_s));
            QTest::newRow(name) << settings << QByteArray(xml);
        };
        row("with a value", {{u"Station_Name"_s, Setting::of(u"Fred"_s)}},
            "<Station_Name ua=\"rw\">Fred</Station_Name>\n");
        row("empty", {{u"Station_Name"_s, Setting::of(QString())}},
            "<Station_Name ua=\"rw\"></Station_Name>\n");
        row("of what the phone keeps", {}, "<Station_Name ua=\"rw\"/>\n");
    }
    void writesWhatTheUserMayDo()
    {
        QFETCH(Settings, settings);
        QFETCH(QByteArray, xml);
        const SmallPhone small = phone();
        const auto model = small.model();
        const Profile profile = resolve(model, {{Layer::Phone, {}, settings}});
        QCOMPARE(body(writeFlatXml(profile, Extent::Sparse)), "<!-- General -->\n" + xml);
    }

    // On these <X/> empties: of what they keep nothing can be said.
    void multiplatformIsToldOfValuesOnlyWhatTheUserMayDo()
    {
        const SmallPhone small = phone(schema::Dialect::Multiplatform);
        const auto model = small.model();
        const Profile profile =
            resolve(model, {{Layer::Phone, {}, {{u"Station_Name@ua"_s, Setting::of(u"ro"_s)}}}});
        QCOMPARE(body(writeFlatXml(profile, Extent::Normal)), QByteArray());
    }

    void fullWritesConfirmedFactoryValuesOnly()
    {
        const SmallPhone small = phone();
        const auto model = small.model();
        const Profile profile = resolve(model, {});
        QCOMPARE(body(writeFlatXml(profile, Extent::Full)),
                 QByteArray("<!-- General -->\n"
                            "<Station_Name ua=\"na\">a &amp; b</Station_Name>\n"
                            "<Text_Logo ua=\"na\"/>\n"
                            "<!-- Codes -->\n"
                            "<Call_Return_Code ua=\"na\"></Call_Return_Code>\n"
                            "<!-- Dials -->\n"
                            "<Speed_Dial_2 ua=\"rw\"/>\n"
                            "<Phone_State ua=\"ro\"/>\n"
                            "<!-- System -->\n"
                            "<Web_Server_Port ua=\"na\"/>\n"));
    }

    void fullResetsWhateverTheUserMayDo()
    {
        const SmallPhone small = phone();
        const auto model = small.model();
        const Profile profile =
            resolve(model, {{Layer::Phone, {}, {{u"Station_Name@ua"_s, Setting::of(u"rw"_s)}}}});
        QVERIFY(writeFlatXml(profile, Extent::Full)
                    .contains("<Station_Name ua=\"rw\">a &amp; b</Station_Name>"));
    }

    void multiplatformLeavesKeepOutAndClosesEmpty()
    {
        const SmallPhone small = phone(schema::Dialect::Multiplatform);
        const auto model = small.model();
        const Profile profile = resolve(model, {{Layer::Phone, {}, someSettings()}});
        QCOMPARE(body(writeFlatXml(profile, Extent::Normal)),
                 QByteArray("<!-- General -->\n"
                            "<Station_Name ua=\"na\">Fred 151</Station_Name>\n"
                            "<!-- Codes -->\n"
                            "<Call_Return_Code ua=\"na\"/>\n"));
    }

    void escapesValues_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QByteArray>("written");
        QTest::newRow("the five") << u"&<>\"'"_s << QByteArray("&amp;&lt;&gt;&quot;&apos;");
        QTest::newRow("blanks a reader would trim") << u" a b "_s << QByteArray("&#32;a b&#32;");
        QTest::newRow("a blank alone") << u" "_s << QByteArray("&#32;");
        QTest::newRow("line break") << u"a\nb"_s << QByteArray("a&#10;b");
        QTest::newRow("umlaut and emoji") << u"ä😀"_s << QByteArray("ä😀");
        QTest::newRow("already escaped") << u"&amp;"_s << QByteArray("&amp;amp;");
        QTest::newRow("what XML cannot hold") << u"a\u0001b"_s << QByteArray("a?b");
    }
    void escapesValues()
    {
        QFETCH(QString, value);
        QFETCH(QByteArray, written);
        SmallPhone small;
        small.add("Station_Name", "");
        const auto model = small.model();
        const Profile profile =
            resolve(model, {{Layer::Phone, {}, {{u"Station_Name"_s, Setting::of(value)}}}});
        QCOMPARE(body(writeFlatXml(profile, Extent::Sparse)),
                 "<Station_Name ua=\"na\">" + written + "</Station_Name>\n");
    }

    void writesTheSameBytesAgain()
    {
        const SmallPhone small = phone();
        const auto model = small.model();
        const Profile profile = resolve(model, {{Layer::Phone, {}, someSettings()}});
        const FlatXmlWriter writer(model);
        QCOMPARE(writer.write(profile, Extent::Full), writer.write(profile, Extent::Full));
        QCOMPARE(writer.write(profile, Extent::Full), writeFlatXml(profile, Extent::Full));
    }

    void oneWriterServesAllPhonesOfAModel()
    {
        const SmallPhone small = phone();
        const auto model = small.model();
        const auto other = small.model();
        FlatXmlWriters writers;
        QCOMPARE(writers.of(model), writers.of(model));
        QVERIFY(writers.of(model) != writers.of(other));
        const Profile profile = resolve(model, {{Layer::Phone, {}, someSettings()}});
        QCOMPARE(writers.of(model)->write(profile, Extent::Normal),
                 writeFlatXml(profile, Extent::Normal));
    }

    void bootstrapSaysThreeThings()
    {
        SmallPhone small;
        small.add("Admin_Passwd", "System").secret = true;
        small.add("Resync_On_Reset", "Configuration Profile");
        small.add("Resync_Periodic", "Configuration Profile");
        small.add("Profile_Rule", "Configuration Profile");
        const auto model = small.model();
        const Profile profile = bootstrap(model, u"tftp://192.168.2.245/xml/spa$MA.xml"_s);
        QCOMPARE(body(writeFlatXml(profile, Extent::Sparse)),
                 QByteArray("<!-- Configuration Profile -->\n"
                            "<Resync_On_Reset ua=\"na\">Yes</Resync_On_Reset>\n"
                            "<Resync_Periodic ua=\"na\">10</Resync_Periodic>\n"
                            "<Profile_Rule ua=\"na\">tftp://192.168.2.245/xml/spa$MA.xml"
                            "</Profile_Rule>\n"));
    }
};

QTEST_GUILESS_MAIN(FlatXmlWriterTest)
#include "flatxmlwriter_test.moc"
