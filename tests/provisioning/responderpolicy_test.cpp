#include "responding.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

// Who gets what: the site's policies, its networks, and the folder of files.
class ResponderPolicyTest : public QObject, protected Responding
{
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }

    void underTheTokenPolicyOnlyItsOwnAddressOpensAProfile()
    {
        setPolicy("token");
        change([](inventory::Device &device) {
            device.token = *fleets::vault()->sealToken(device.mac, QStringLiteral("0a1b"));
        });
        isRefused(m_responder->contentFor(get(ProfilePath)), "phone resync");
        isRefused(m_responder->contentFor(get("/token-0a1c/xml/spa002584d8d062.xml")), "token");
        isRefused(m_responder->contentFor(get("/token-/xml/spa002584d8d062.xml")), "token");
        const char *right = "/token-0a1b/xml/spa002584d8d062.xml";
        const Answer answer = m_responder->contentFor(get(right));
        QVERIFY(answer.content);
        QVERIFY(answer.content->bytes->contains(
            "tftp://192.168.2.245/token-0a1b/xml/spa$MA.xml</Profile_Rule>"));
        finish(right, answer, Outcome::End::Complete);
        for (const Event &event : m_journal.events)
            QVERIFY(!event.what.contains(QStringLiteral("0a1b")));
        const Answer bootstrap = m_responder->contentFor(get("/spa525G.cfg"));
        QVERIFY(bootstrap.content && !bootstrap.content->bytes->contains("token-"));
    }

    void enrolmentIsForTheFirstAddressOnly()
    {
        setPolicy("enrolment");
        isRefused(m_responder->contentFor(get(ProfilePath)), "phone invite");
        change([](inventory::Device &device) { device.invited = QDateTime::currentDateTimeUtc(); });
        QVERIFY(m_responder->contentFor(get(ProfilePath)).content);
        QVERIFY(m_responder->contentFor(get(ProfilePath)).content);
        QCOMPARE(m_journal.claims.size(), 1);
        QCOMPARE(m_journal.claims.first().address, QStringLiteral("192.0.2.7"));
        Request other = get(ProfilePath);
        other.peer.address = QStringLiteral("192.0.2.8");
        isRefused(m_responder->contentFor(other), "Another address");
        change([](inventory::Device &device) { // invited again
            device.invited = device.invited.addSecs(1);
        });
        QVERIFY(m_responder->contentFor(other).content);
        isRefused(m_responder->contentFor(get(ProfilePath)), "Another address");
        QVERIFY(m_responder->contentFor(get("/spa525G.cfg")).content);
    }

    void underTheCertificatePolicyThePhoneShowsItsOwn()
    {
        setPolicy("certificate");
        isRefused(m_responder->contentFor(get(ProfilePath)), "no certificate");
        Request request = get(ProfilePath);
        request.certificateSubject = QStringLiteral("OU=SPA-525G,L=CBT1,ST=000e08abcdef");
        isRefused(m_responder->contentFor(request), "another phone's");
        request.certificateSubject = QStringLiteral("OU=cisco.com,L=ciscogeneric,ST=ciscogeneric");
        isRefused(m_responder->contentFor(request), "proves no MAC");
        request.certificateSubject = QStringLiteral("OU=SPA-525G,L=CBT1,ST=002584d8d062");
        QVERIFY(m_responder->contentFor(request).content);
    }

    void answersTheAllowedNetworksOnly_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("a profile") << QString::fromLatin1(ProfilePath);
        QTest::newRow("a bootstrap") << QStringLiteral("/spa525G.cfg");
        QTest::newRow("a file") << QStringLiteral("/sw/image.bin");
    }
    void answersTheAllowedNetworksOnly()
    {
        QFETCH(QString, path);
        m_fleet.settings.insert(QStringLiteral("networks.allowed"), QStringLiteral("10.0.0.0/8"));
        publish();
        isRefused(m_responder->contentFor(get(qPrintable(path))),
                  "networks.allowed=10.0.0.0/8, 192.0.2.7");
        Request put = get("/report/002584d8d062.xml");
        put.verb = Request::Verb::Put;
        QVERIFY(m_responder->refusalOf(put));
        m_fleet.settings.insert(QStringLiteral("networks.allowed"),
                                QStringLiteral("10.0.0.0/8, 192.0.2.0/24"));
        publish();
        QCOMPARE(m_responder->contentFor(get(qPrintable(path))).content.has_value(),
                 !path.startsWith(QStringLiteral("/sw")));
    }

    void whoIsOfNoAllowedNetworkIsRefusedByName_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("query");
        QTest::addColumn<bool>("names");
        const auto row = [](const char *path, const char *query, bool names) {
            QTest::addRow("%s?%s", path, query)
                << QString::fromLatin1(path) << QString::fromLatin1(query) << names;
        };
        row(ProfilePath, "", true);
        row("/report/002584d8d062.xml", "", true);
        row("/profile", "mac=00:25:84:D8:D0:62", true);
        row("/xml/spa000e08aabbcc.xml", "", false); // nobody is asked to adopt it
        row("/spa525G.cfg", "", false);
    }
    void whoIsOfNoAllowedNetworkIsRefusedByName()
    {
        QFETCH(QString, path);
        QFETCH(QString, query);
        QFETCH(bool, names);
        m_fleet.settings.insert(QStringLiteral("networks.allowed"), QStringLiteral("10.0.0.0/8"));
        publish();
        Request request = get(qPrintable(path));
        request.query = query;
        for (const auto door : {servers::Door::Tftp, servers::Door::Http, servers::Door::Https}) {
            request.door = door;
            isRefused(m_responder->contentFor(request), "10.0.0.0/8, 192.0.2.7");
            QVERIFY(m_responder->refusalOf(request)); // what it would write
        }
        QCOMPARE(m_journal.events.size(), 6);
        for (const Event &event : m_journal.events)
            QCOMPARE(event.mac, names ? std::optional(fleets::mac("002584d8d062")) : std::nullopt);
    }

    void takesNoBodyFromAnyoneElse_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("post");
        QTest::addColumn<bool>("taken");
        const auto row = [](const char *path, bool post, bool taken) {
            QTest::addRow("%s %s", post ? "POST" : "PUT", path)
                << QString::fromLatin1(path) << post << taken;
        };
        row("/report/002584d8d062.xml", false, true);
        row("/report/002584d8d062.xml", true, true);
        row("/report/000e08aabbcc.xml", true, false);
        row(ProfilePath, true, true);
        row(ProfilePath, false, false);
        row("/sw/image.bin", false, false);
        row("/spa525G.cfg", true, false);
    }
    void takesNoBodyFromAnyoneElse()
    {
        QFETCH(QString, path);
        QFETCH(bool, post);
        QFETCH(bool, taken);
        Request request = get(qPrintable(path));
        request.verb = post ? Request::Verb::Post : Request::Verb::Put;
        QCOMPARE(!m_responder->refusalOf(request).has_value(), taken);
        QCOMPARE(m_journal.events.isEmpty(), taken);
    }

    void aFileIsHandedOutWhoeverTheQueryNames_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("holds");
        QTest::newRow("a ring tone") << QStringLiteral("/rings/door.wav") << QByteArray("RIFF");
        QTest::newRow("what is no file") << QStringLiteral("/rings/bell") << QByteArray("<flat");
    }
    void aFileIsHandedOutWhoeverTheQueryNames()
    {
        QFETCH(QString, path);
        QFETCH(QByteArray, holds);
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("rings")));
        QFile file(folder.filePath(QStringLiteral("rings/door.wav")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("RIFF") == 4);
        file.close();
        setUp(folder.path());
        Request request = get(qPrintable(path));
        request.query = QStringLiteral("mac=002584d8d062");
        const Answer answer = m_responder->contentFor(request);
        QVERIFY(answer.content && answer.content->bytes->contains(holds));
    }
};

QTEST_GUILESS_MAIN(ResponderPolicyTest)
#include "responderpolicy_test.moc"
