#include "profile/check.h"

#include "smallphone.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace profile;
using schema::DataType;

class CheckTest : public QObject
{
    Q_OBJECT

    static void describe(SmallPhone &phone)
    {
        phone.addLines("Proxy_{n}_", "Proxy", 2);
        phone.addLines("Short_Name_{n}_", "Keys", 1);
        phone.addLines("Extended_Function_{n}_", "Keys", 1);
        phone.last().type.type = DataType::KeyFunction;
        phone.add("Station_Name", "General").type.size = 10;
        phone.add("Admin_Passwd", "System").secret = true;
        phone.add("SIP_Port_1_", "SIP").type.type = DataType::Port;
        phone.add("Enable_Web_Server", "System").type.type = DataType::Boolean;
        phone.add("Profile_Rule", "Provisioning");
        phone.add("Resync_Periodic", "Provisioning");
        phone.add("Upgrade_Rule", "Provisioning").type.type = DataType::UpgradeRule;
        phone.add("Log_Resync_Success_Msg", "Provisioning");
        phone.add("Debug_Level", "System");
        phone.add("Debug_Server", "System");
        phone.add("Restricted_Access_Domains", "System");
        addFactoryOddity(phone);
    }

    /** A port no guide allows, which the phone nevertheless is shipped with. */
    static void addFactoryOddity(SmallPhone &phone)
    {
        phone.add("SIP_Port_2_", "SIP").type.type = DataType::Port;
        phone.factory(schema::FactoryValue::Known::Confirmed, "x");
    }

    static schema::PhoneModel model(const SmallPhone &phone)
    {
        schema::ModelFacts facts;
        facts.name = u"SPA500T"_s;
        facts.endOfLife = true;
        facts.hops = {{u"7.5.2b"_s, u"7.5.2b"_s}};
        facts.advisories = {{u"CVE-2024-20450"_s, u"anybody may run code"_s, {}}};
        return phone.model(facts);
    }

    static Findings checked(const QByteArray &body, const CheckContext &context = {})
    {
        SmallPhone phone;
        describe(phone);
        const schema::PhoneModel known = model(phone);
        const ReadProfile read =
            readFlatXml("<flat-profile>" + body + "</flat-profile>", Origin::Profile);
        Findings findings = check(read, &known, context);
        if (!findings.isEmpty() && findings.first().where == u"SPA500T"_s)
            findings.removeFirst(); // the firmware's holes, which are told of every profile
        return findings;
    }

    static CheckContext holding(const QString &file, const QString &version)
    {
        CheckContext context;
        context.images = QList<FirmwareImage>{{file, version, FirmwareImage::Evidence::Inside}};
        return context;
    }

private Q_SLOTS:
    void findsNothingInAGoodProfile()
    {
        const Findings findings =
            checked("<Proxy_1_>pbx.example.com</Proxy_1_><Station_Name>Hall</Station_Name>"
                    "<SIP_Port_1_>5060</SIP_Port_1_><SIP_Port_2_>x</"
                    "SIP_Port_2_><Admin_Passwd>secret</Admin_Passwd>"
                    "<Enable_Web_Server>Yes</Enable_Web_Server><Debug_Level>0</Debug_Level>"
                    "<Extended_Function_1_>fnc=sd;ext=9@$PROXY;nme=Bob</Extended_Function_1_>");
        for (const Finding &finding : findings)
            qWarning() << finding.where << finding.message;
        QVERIFY(findings.isEmpty());
    }

    void findsWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("where");
        QTest::addColumn<Finding::Severity>("severity");
        using Severity = Finding::Severity;
        const auto row = [](const char *name, const char *body, const char *where,
                            Severity severity) {
            QTest::newRow(name) << QByteArray(body) << QString::fromLatin1(where) << severity;
        };
        row("unknown", "<Proxxy_1_>a</Proxxy_1_>", "Proxxy_1_", Severity::Warning);
        row("a line too many", "<Proxy_3_>a</Proxy_3_>", "Proxy_3_", Severity::Warning);
        row("wrong case", "<proxy_1_>a</proxy_1_>", "proxy_1_", Severity::Error);
        row("wrong type", "<SIP_Port_1_>x</SIP_Port_1_>", "SIP_Port_1_", Severity::Error);
        row("another spelling than the phone's", "<Enable_Web_Server>yes</Enable_Web_Server>",
            "Enable_Web_Server", Severity::Warning);
        row("too long", "<Station_Name>01234567890</Station_Name>", "Station_Name",
            Severity::Warning);
        row("control character", "<Station_Name>a&#10;b</Station_Name>", "Station_Name",
            Severity::Error);
        row("letters it does not show", "<Station_Name>Küche</Station_Name>", "Station_Name",
            Severity::Warning);
        row("a secret it may never be let in with", "<Admin_Passwd>süß</Admin_Passwd>",
            "Admin_Passwd", Severity::Error);
        row("twice, differing", "<Proxy_1_>a</Proxy_1_><Proxy_1_>b</Proxy_1_>", "Proxy_1_",
            Severity::Warning);
        row("twice, the same", "<Proxy_1_>a</Proxy_1_><Proxy_1_>a</Proxy_1_>", "Proxy_1_",
            Severity::Note);
        row("semicolon in a label", "<Short_Name_1_>Bob;1</Short_Name_1_>", "Short_Name_1_",
            Severity::Warning);
        row("semicolon in a key's function",
            "<Extended_Function_1_>fnc=sd;nme=Bob;1</Extended_Function_1_>", "Extended_Function_1_",
            Severity::Warning);
        row("no password", "<Admin_Passwd></Admin_Passwd>", "Admin_Passwd", Severity::Warning);
        row("debugging", "<Debug_Level>3</Debug_Level>", "Debug_Level", Severity::Warning);
        row("cleared message", "<Log_Resync_Success_Msg></Log_Resync_Success_Msg>",
            "Log_Resync_Success_Msg", Severity::Warning);
        row("server out of reach",
            "<Restricted_Access_Domains>example.com, 10.0.0.1</Restricted_Access_Domains>"
            "<Proxy_1_>sip.example.com:5061</Proxy_1_><Proxy_2_>badexample.com</Proxy_2_>",
            "Proxy_2_", Severity::Error);
        row("a rule's server out of reach",
            "<Restricted_Access_Domains>example.com</Restricted_Access_Domains>"
            "<Profile_Rule>( $SWVER lt 7 )? tftp://pbx.example.com/a | http://b.test/c"
            "</Profile_Rule>",
            "Profile_Rule", Severity::Error);
        row("more domains than a phone takes",
            "<Restricted_Access_Domains>a.b, c.d, e.f, g.h, i.j, k.l</Restricted_Access_Domains>",
            "Restricted_Access_Domains", Severity::Warning);
        row("firmware by HTTPS",
            "<Upgrade_Rule>( $SWVER ne 7.5.2 )? https://p/a.bin</Upgrade_Rule>", "Upgrade_Rule",
            Severity::Error);
        row("the reader's own", "<Proxy_1_>a", "Proxy_1_", Severity::Error);
    }
    void findsWhatIsWrong()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, where);
        QFETCH(Finding::Severity, severity);
        const Findings findings = checked(body);
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.first().where, where);
        QCOMPARE(findings.first().severity, severity);
        QCOMPARE(findings.first().line, 1);
        QVERIFY(!findings.first().message.isEmpty());
        QVERIFY(!findings.first().remedy.isEmpty());
    }

    void looksForTheNearestOnlySoOften()
    {
        QByteArray many;
        for (int i = 0; i < 5000; ++i)
            many += "<Y" + QByteArray::number(i) + ">1</Y" + QByteArray::number(i) + '>';
        const Findings findings = checked(many);
        QCOMPARE(std::count_if(findings.begin(), findings.end(),
                               [](const Finding &each) { return each.where.startsWith(u'Y'); }),
                 200);
        QVERIFY(findings.front().message.contains(u"4800"_s));
    }

    void keepsSecretsToItself()
    {
        CheckContext context;
        context.bootstrap = true;
        const Findings findings = checked("<Profile_Rule>tftp://x/$MA.xml</Profile_Rule>"
                                          "<Admin_Passwd>geheim&#10;</Admin_Passwd>",
                                          context);
        QCOMPARE(findings.size(), 2); // a control character, a secret for everybody
        for (const Finding &finding : findings) {
            QCOMPARE(finding.severity, Finding::Severity::Error);
            QVERIFY(!finding.message.contains(u"geheim"_s));
            QVERIFY(!finding.remedy.contains(u"geheim"_s));
        }
    }

    void recognisesABootstrap()
    {
        const auto read = [](const QByteArray &body) {
            return readFlatXml("<flat-profile>" + body + "</flat-profile>", Origin::Profile);
        };
        const QByteArray rule = "<Profile_Rule>tftp://x/$MA.xml</Profile_Rule>";
        const QByteArray period = "<Resync_Periodic>10</Resync_Periodic>";
        QVERIFY(looksLikeBootstrap(read(rule + period)));
        QVERIFY(!looksLikeBootstrap(read(rule)));
        QVERIFY(!looksLikeBootstrap(read(rule + period + QByteArray("<X>1</X>").repeated(12))));
    }

    void namesTheModelThatIsMeant()
    {
        CheckContext context;
        context.modelWith = [](QByteArrayView name) {
            return name == "Admin_Password" ? u"SPA525G2"_s : QString();
        };
        const Findings findings = checked("<Admin_Password>x</Admin_Password>", context);
        QCOMPARE(findings.size(), 1);
        QVERIFY(findings.first().message.contains(u"SPA525G2"_s));
    }

    void followsTheUpgradeRule_data()
    {
        QTest::addColumn<QByteArray>("rule");
        QTest::addColumn<CheckContext>("context");
        QTest::addColumn<QString>("found"); // a word of the finding; empty: none
        const QByteArray plain = "( $SWVER ne 7.2.30 )? tftp://p/sw/spa525g-7-2-30.bin";
        const QString file = u"spa525g-7-2-30.bin"_s;
        CheckContext nothingHeld;
        nothingHeld.images = QList<FirmwareImage>();
        CheckContext old = holding(u"b.bin"_s, u"7.6.2"_s);
        old.firmware = u"7.4.9"_s;
        CheckContext recent = old;
        recent.firmware = u"7.5.5"_s;
        const QByteArray far = "( $SWVER ne 7.6.2 )? tftp://p/sw/b.bin";
        QTest::newRow("good") << plain << holding(file, u"7.2.30"_s) << QString();
        QTest::newRow("not known what we hold") << plain << CheckContext() << QString();
        QTest::newRow("not held") << plain << nothingHeld << u"not hold"_s;
        QTest::newRow("other letter case")
            << plain << holding(file.toUpper(), u"7.2.30"_s) << QString();
        QTest::newRow("a loop") << plain << holding(file, u"7.2.30a"_s) << u"without end"_s;
        QTest::newRow("a loop by less than")
            << QByteArray("( $SWVER lt 7.2.30 )? /sw/" + file.toLatin1())
            << holding(file, u"7.2.29"_s) << u"without end"_s;
        CheckContext named = holding(file, u"7.2.29"_s);
        named.images->front().evidence = FirmwareImage::Evidence::Name;
        QTest::newRow("a loop by the image's name") << plain << named << u"by its name"_s;
        CheckContext mute = holding(file, {});
        mute.images->front().evidence = FirmwareImage::Evidence::None;
        QTest::newRow("nobody knows what is in the image") << plain << mute << u"nobody can tell"_s;
        QTest::newRow("no condition")
            << QByteArray("tftp://p/x.bin") << CheckContext() << u"over and over"_s;
        QTest::newRow("a hop left out") << far << old << u"before"_s;
        QTest::newRow("above the hop") << far << recent << QString();
        QTest::newRow("perhaps below the hop")
            << far << holding(u"b.bin"_s, u"7.6.2"_s) << u"before"_s;
        QTest::newRow("by the hop")
            << QByteArray("( $SWVER lt 7.5.2b )? tftp://p/sw/a.bin | " + far) <<
            [] {
                CheckContext context = holding(u"b.bin"_s, u"7.6.2"_s);
                context.images->append({u"a.bin"_s, u"7.5.2b"_s, FirmwareImage::Evidence::Inside});
                context.firmware = u"7.4.9"_s;
                return context;
            }()
            << QString();
    }
    void followsTheUpgradeRule()
    {
        QFETCH(QByteArray, rule);
        QFETCH(CheckContext, context);
        QFETCH(QString, found);
        const Findings findings = checked("<Upgrade_Rule>" + rule + "</Upgrade_Rule>", context);
        QCOMPARE(findings.size(), found.isEmpty() ? 0 : 1);
        if (!found.isEmpty())
            QVERIFY2(findings.first().message.contains(found),
                     qPrintable(findings.first().message));
    }

    void tellsOfFirmwareThatStaysOpen()
    {
        SmallPhone phone;
        describe(phone);
        const schema::PhoneModel known = model(phone);
        const Findings findings =
            check(readFlatXml("<flat-profile></flat-profile>", Origin::Profile), &known);
        QCOMPARE(findings.size(), 1);
        QVERIFY(findings.first().message.contains(u"CVE-2024-20450"_s));
    }

    void checksWhatIsAboutToBeWritten()
    {
        SmallPhone phone;
        describe(phone);
        const schema::PhoneModel known = model(phone);
        const Profile profile =
            resolve(known, {{Layer::Phone, {}, {{u"SIP_Port_1_"_s, Setting::of(u"x"_s)}}}});
        QVERIFY(containsError(check(profile)));
    }

    void callsDebuggingWhatFollowsCalls_data()
    {
        QTest::addColumn<QByteArray>("level");
        QTest::addColumn<int>("warnings");
        for (const char *level : {"0", "ERROR", "NOTICE"})
            QTest::addRow("%s", level) << QByteArray(level) << 0;
        for (const char *level : {"1", "3", "INFO", "DEBUG"})
            QTest::addRow("%s", level) << QByteArray(level) << 1;
    }
    void callsDebuggingWhatFollowsCalls()
    {
        QFETCH(QByteArray, level);
        QTEST(int(checked("<Debug_Level>" + level + "</Debug_Level>").size()), "warnings");
    }

    void noticesThatNobodySetsThePassword_data()
    {
        QTest::addColumn<Settings>("settings");
        QTest::addColumn<int>("notes");
        QTest::addColumn<int>("warnings");
        QTest::newRow("nobody says anything") << Settings() << 1 << 0;
        QTest::newRow("a layer keeps it") << Settings{{u"Admin_Passwd"_s, {}}} << 1 << 0;
        QTest::newRow("a layer sets it")
            << Settings{{u"Admin_Passwd"_s, Setting::of(u"geheim"_s)}} << 0 << 0;
        QTest::newRow("a layer empties it")
            << Settings{{u"Admin_Passwd"_s, Setting::of(QString())}} << 0 << 1;
    }
    void noticesThatNobodySetsThePassword()
    {
        QFETCH(Settings, settings);
        SmallPhone phone;
        describe(phone);
        const schema::PhoneModel known = model(phone);
        const Findings findings = check(resolve(known, {{Layer::Fleet, {}, settings}}));
        const auto count = [&findings](Finding::Severity severity) {
            return int(std::count_if(findings.begin(), findings.end(), [&](const Finding &one) {
                return one.where == u"Admin_Passwd"_s && one.severity == severity;
            }));
        };
        QTEST(count(Finding::Severity::Note), "notes");
        QTEST(count(Finding::Severity::Warning), "warnings");
        QCOMPARE(findings.size(),
                 count(Finding::Severity::Note) + count(Finding::Severity::Warning)
                     + 1); // and the firmware's holes
    }

    void checksWithoutAModel()
    {
        const Findings findings =
            check(readFlatXml("<flat-profile><Admin_Passwd/><Any>x</Any><Upgrade_Rule>( $SWVER ne"
                              "</Upgrade_Rule></flat-profile>",
                              Origin::Profile),
                  nullptr);
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.first().where, u"Upgrade_Rule"_s);
    }
};

QTEST_GUILESS_MAIN(CheckTest)
#include "check_test.moc"
