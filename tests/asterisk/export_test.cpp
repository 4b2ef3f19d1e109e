#include "asterisk/export.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace asterisk;

namespace {

Site guideFleet()
{
    return {Driver::Sip,
            {{u"151"_s, u"Fred 151"_s, u"151secret"_s, u"fxsgroup"_s, {}, {}, {}},
             {u"152"_s, u"Sally"_s, u"152secret"_s, u"fxsgroup"_s, {}, {}, {}}},
            {{u"3615551212"_s, u"itsp1"_s, {u"152"_s, u"151"_s}, 25}}};
}

QByteArray contents(const QDir &dir, const QString &name)
{
    QFile file(dir.filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QDir &dir, const QString &name, const QByteArray &bytes)
{
    QFile file(dir.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QStringList messages(const Findings &findings)
{
    QStringList texts;
    for (const auto &finding : findings)
        texts += u"%1:%2 %3"_s.arg(finding.where).arg(finding.line).arg(finding.message);
    return texts;
}

} // namespace

class ExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void writesTheGuidesPeers()
    {
        const QDir dir(m_folder->path());
        const auto report = exportTo(dir, guideFleet());
        QVERIFY(report);
        QCOMPARE(report->changed.size(), 3);
        QVERIFY(contents(dir, u"sip.conf"_s)
                    .contains("[151]\ntype = friend\nhost = dynamic\nsecret = 151secret\n"
                              "context = fxsgroup\nregext = 151\n"
                              "callerid = \"Fred 151\" <151>\nqualify = yes\n"
                              "dtmfmode = rfc2833\n[152]\n"));
        QVERIFY(contents(dir, u"extensions.conf"_s)
                    .contains("[fxsgroup]\nexten => 151,hint,SIP/151\n"
                              "exten => 151,1,Dial(SIP/151,60,rT)\n"
                              "exten => 152,hint,SIP/152\n"
                              "exten => 152,1,Dial(SIP/152,60,rT)\n"
                              "[itsp1]\n"
                              "exten => 3615551212,1,Dial(SIP/152&SIP/151,25,rt)\n"));
    }

    void saysWhichExtensionsHaveNoSecret()
    {
        auto site = guideFleet();
        site.extensions[1].secret.clear();
        const auto report = exportTo(QDir(m_folder->path()), site);
        QVERIFY(report);
        QCOMPARE(report->findings, Findings{withoutSecret(u"152"_s)});
        QVERIFY(!contents(QDir(m_folder->path()), u"sip.conf"_s).contains("secret = \n"));
    }

    void aSecondExportChangesNoByte_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::newRow("no file") << QByteArray();
        QTest::newRow("a site's own") << QByteArray("[general]\n; ours\nfoo=>bar\n[x](!)\na = b");
        QTest::newRow("CRLF") << QByteArray("[general]\r\nfoo=bar\r\n");
        QTest::newRow("a lone return at the end") << QByteArray("[general]\r");
        QTest::newRow("our part amid the site's")
            << QByteArray("[a]\nb=c\n; >>> spafleet\n[old]\n; <<< spafleet\n[z]\ny=x\n");
    }

    void aSecondExportChangesNoByte()
    {
        QFETCH(QByteArray, before);
        const QDir dir(m_folder->path());
        if (!before.isEmpty())
            put(dir, u"sip.conf"_s, before);
        auto site = guideFleet();
        site.extensions[0].mailbox = u"151@default"_s; // its PIN is drawn once
        QVERIFY(exportTo(dir, site));
        const auto first = contents(dir, u"sip.conf"_s) + contents(dir, u"voicemail.conf"_s);
        const auto again = exportTo(dir, site);
        QVERIFY(again);
        QCOMPARE(again->changed, QStringList());
        QCOMPARE(contents(dir, u"sip.conf"_s) + contents(dir, u"voicemail.conf"_s), first);
    }

    void keepsTheSitesBytes()
    {
        const QDir dir(m_folder->path());
        const QByteArray head = "; \xff Latin-1 \xe9\n[general]\nport=5060;x\n\n\n";
        const QByteArray tail = "[trunk]\n  host = 192.0.2.1\t\n;--\n[151]\n--;";
        put(dir, u"sip.conf"_s, head + "; >>> spafleet\n[9]\n; <<< spafleet\n" + tail);
        QVERIFY(exportTo(dir, guideFleet()));
        QVERIFY(contents(dir, u"sip.conf"_s).startsWith(head + "; >>> spafleet"));
        QVERIFY(contents(dir, u"sip.conf"_s).endsWith("; <<< spafleet\n" + tail));
        QVERIFY(!contents(dir, u"sip.conf"_s).contains("[9]"));
    }

    void reportsWhatTheSiteDefines_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<QByteArray>("notWritten");
        QTest::addColumn<QString>("report");

        QTest::newRow("a peer") << u"sip.conf"_s << QByteArray("[x]\n[151]\nhost=dynamic\n")
                                << QByteArray("secret = 151secret") << u"sip.conf:2 "_s;
        QTest::newRow("a peer on a template")
            << u"sip.conf"_s << QByteArray("[t](!)\n\n[151](t)\n")
            << QByteArray("secret = 151secret") << u"sip.conf:3 "_s;
        QTest::newRow("an extension")
            << u"extensions.conf"_s << QByteArray("[fxsgroup]\nexten=>151,1,Answer()\n")
            << QByteArray("exten => 151,1,Dial") << u"extensions.conf:2 "_s;
        QTest::newRow("a hint") << u"extensions.conf"_s
                                << QByteArray("[fxsgroup]\nexten = 151 , hint,SIP/1\n")
                                << QByteArray("exten => 151,hint,SIP/151")
                                << u"extensions.conf:2 "_s;
        QTest::newRow("in an included file")
            << u"more.conf"_s << QByteArray("[151]\ntype=peer\n")
            << QByteArray("secret = 151secret") << u"more.conf:1 "_s;
    }

    void reportsWhatTheSiteDefines()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, lines);
        QFETCH(QByteArray, notWritten);
        QFETCH(QString, report);
        const QDir dir(m_folder->path());
        put(dir, u"sip.conf"_s, "#include \"mor*.conf\"\n");
        put(dir, file, lines);
        if (file == u"more.conf")
            put(dir, u"sip.conf"_s, "#include \"mor*.conf\"\n");
        const auto done = exportTo(dir, guideFleet());
        QVERIFY(done);
        const auto target = file == u"more.conf" ? u"sip.conf"_s : file;
        QVERIFY(!contents(dir, target).contains(notWritten));
        QVERIFY(contents(dir, target).contains("152"));
        const auto texts = messages(done->findings).filter(report);
        QCOMPARE(texts.size(), 1);
    }

    void aTemplateOfThatNameDefinesNothing()
    {
        const QDir dir(m_folder->path());
        put(dir, u"sip.conf"_s, "[151](!)\ntype=friend\n;--\n[152]\n--;\n");
        QVERIFY(exportTo(dir, guideFleet()));
        QVERIFY(contents(dir, u"sip.conf"_s).contains("secret = 151secret"));
        QVERIFY(contents(dir, u"sip.conf"_s).contains("secret = 152secret"));
    }

    void ringsSeveralPeersTogether()
    {
        const QDir dir(m_folder->path());
        auto site = guideFleet();
        site.extensions[0].peers = {peerOfPhone(u"151"_s, u"002584d8d062"_s),
                                    peerOfPhone(u"151"_s, u"002584d8d063"_s)};
        QVERIFY(exportTo(dir, site));
        QVERIFY(contents(dir, u"sip.conf"_s)
                    .contains("[151-002584d8d063]\ntype = friend\nhost = dynamic\n"
                              "secret = 151secret\n"));
        QVERIFY(contents(dir, u"extensions.conf"_s)
                    .contains("151,1,Dial(SIP/151-002584d8d062&SIP/151-002584d8d063,60,rT)"));
    }

    void optionsReplaceAddAndTakeAway()
    {
        const QDir dir(m_folder->path());
        auto site = guideFleet();
        site.extensions[0].options = {{u"qualify"_s, {}},
                                      {u"nat"_s, u"yes"_s},
                                      {u"allow"_s, u"ulaw"_s},
                                      {u"disallow"_s, u"all"_s},
                                      {u"dtmfmode"_s, u"info"_s}};
        QVERIFY(exportTo(dir, site));
        const auto peer = contents(dir, u"sip.conf"_s).split('[').at(2);
        QVERIFY(peer.startsWith("151]"));
        QVERIFY(peer.endsWith(
            "dtmfmode = info\ndisallow = all\nallow = ulaw\nnat = force_rport,comedia\n"));
        QVERIFY(!peer.contains("qualify"));
    }

    void keepsAPinChangedByPhone()
    {
        const QDir dir(m_folder->path());
        auto site = guideFleet();
        site.extensions[0].mailbox = u"151"_s;
        site.extensions[0].options = {{u"vmsecret"_s, u"4711"_s}};
        site.extensions[0].name = u"Smith, Fred; jr."_s;
        QVERIFY(exportTo(dir, site));
        auto text = contents(dir, u"voicemail.conf"_s);
        QVERIFY(text.contains("[default]\n151 => 4711,Smith Fred\\; jr.\n"));
        site.extensions[0].options.clear();
        put(dir, u"voicemail.conf"_s, text.replace("4711", "0815"));
        QVERIFY(exportTo(dir, site));
        QCOMPARE(contents(dir, u"voicemail.conf"_s), text);
    }

    void drawsAPinWhereNoneIsGiven()
    {
        const QDir dir(m_folder->path());
        auto site = guideFleet();
        site.extensions[0].mailbox = u"151@sales"_s;
        const auto report = exportTo(dir, site);
        QVERIFY(report);
        const QRegularExpression line(u"\\[sales\\]\n151 => [0-9]{6},Fred 151\n"_s);
        QVERIFY(line.match(QString::fromUtf8(contents(dir, u"voicemail.conf"_s))).hasMatch());
        QCOMPARE(messages(report->findings).filter(u"PIN"_s).size(), 1);
    }

    void refusesAndLeavesEveryFileAsItWas_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("message");

        QTest::newRow("an open comment")
            << u"extensions.conf"_s << QByteArray("[a]\n;-- x\n") << u"--;"_s;
        QTest::newRow("half of our marks")
            << u"voicemail.conf"_s << QByteArray("; >>> spafleet\n[a]\n") << u"<<< spafleet"_s;
        QTest::newRow("the wrong half")
            << u"sip.conf"_s << QByteArray("[a]\n; <<< spafleet\n") << u"sip.conf:2"_s;
        QTest::newRow("our marks twice")
            << u"sip.conf"_s
            << QByteArray("; >>> spafleet\n; <<< spafleet\n; >>> spafleet\n; <<< spafleet\n")
            << u"sip.conf:3"_s;
        QTest::newRow("no text") << u"sip.conf"_s << QByteArray("a\0b", 3) << u"text"_s;
        QTest::newRow("a circle of includes")
            << u"sip.conf"_s << QByteArray("#include sip.conf\n") << u"deep"_s;
    }

    void refusesAndLeavesEveryFileAsItWas()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, message);
        const QDir dir(m_folder->path());
        put(dir, file, bytes);
        const auto report = exportTo(dir, guideFleet());
        QVERIFY(!report);
        QVERIFY2(report.error().message.contains(message), qPrintable(report.error().message));
        QCOMPARE(dir.entryList(QDir::Files), QStringList{file});
        QCOMPARE(contents(dir, file), bytes);
    }

    void keepsTheModeAndFollowsALink()
    {
        const QDir dir(m_folder->path());
        put(dir, u"real.conf"_s, "[general]\n");
        QFile::setPermissions(dir.filePath(u"real.conf"_s),
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup
                                  | QFile::WriteGroup);
        const auto before = QFile::permissions(dir.filePath(u"real.conf"_s));
        QVERIFY(QFile::link(u"real.conf"_s, dir.filePath(u"sip.conf"_s)));
        QVERIFY(exportTo(dir, guideFleet()));
        QCOMPARE(QFile::permissions(dir.filePath(u"real.conf"_s)), before);
        QVERIFY(QFileInfo(dir.filePath(u"sip.conf"_s)).isSymLink());
        QVERIFY(contents(dir, u"real.conf"_s).contains("[151]"));
        QVERIFY(!(QFile::permissions(dir.filePath(u"extensions.conf"_s)) & QFile::ReadOther));
    }

    void aPjsipExportHasEndpointAuthAndAor()
    {
        const QDir dir(m_folder->path());
        auto site = guideFleet();
        site.driver = Driver::Pjsip;
        site.extensions[0].options = {{u"nat"_s, u"yes"_s},
                                      {u"qualify"_s, u"no"_s},
                                      {u"canreinvite"_s, u"no"_s},
                                      {u"busylevel"_s, u"1"_s}};
        const auto report = exportTo(dir, site);
        QVERIFY(report);
        const auto text = contents(dir, u"pjsip.conf"_s);
        QVERIFY(text.contains("[151]\ntype = endpoint\ncontext = fxsgroup\naors = 151\n"));
        QVERIFY(text.contains("force_rport = yes\n"));
        QVERIFY(text.contains("direct_media = no\n"));
        QVERIFY(text.contains("[151]\ntype = auth\nauth_type = userpass\nusername = 151\n"
                              "password = 151secret\n[151]\ntype = aor\nmax_contacts = 1\n"
                              "remove_existing = yes\nqualify_frequency = 0\n"));
        QCOMPARE(messages(report->findings).filter(u"busylevel"_s).size(), 1);
        QVERIFY(contents(dir, u"extensions.conf"_s).contains("Dial(PJSIP/151,60,rT)"));
    }

    void namesWhatAGroupCannotRing()
    {
        const QDir dir(m_folder->path());
        auto site = guideFleet();
        site.groups[0].extensions += u"200"_s;
        const auto report = exportTo(dir, site);
        QVERIFY(report);
        QCOMPARE(messages(report->findings).filter(u"200"_s).size(), 1);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(ExportTest)
#include "export_test.moc"
