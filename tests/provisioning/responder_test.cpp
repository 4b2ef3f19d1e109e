#include "provisioning/responder.h"
#include "support/fleets.h"

#include <QTemporaryDir>
#include <QTest>

using inventory::Event;
using inventory::Fleet;
using provisioning::CurrentFleet;
using provisioning::Renderer;
using provisioning::Responder;
using provisioning::Told;
using servers::Answer;
using servers::Outcome;
using servers::Refusal;
using servers::Request;

namespace {

class FakeJournal : public provisioning::Journal
{
public:
    void note(Event event) override { events.append(event); }
    void note(Told entry) override { told.append(entry); }
    void note(inventory::Claim claim) override { claims.append(claim); }
    bool note(const MacAddress &mac, QByteArray report) override
    {
        if (hasRoom)
            reports.append({mac, report});
        return hasRoom;
    }

    QList<Event> events;
    QList<Told> told;
    QList<inventory::Claim> claims;
    QList<QPair<MacAddress, QByteArray>> reports;
    bool hasRoom = true;
};

Request get(const char *path)
{
    Request request;
    request.path = QString::fromLatin1(path);
    request.peer.address = QStringLiteral("192.0.2.7");
    return request;
}

const char *const ProfilePath = "/xml/spa002584d8d062.xml";

} // namespace

class ResponderTest : public QObject
{
    Q_OBJECT

    FakeJournal m_journal;
    std::shared_ptr<CurrentFleet> m_current;
    std::unique_ptr<Responder> m_responder;
    Fleet m_fleet;

    void publish() { m_current->set(std::make_shared<const Fleet>(m_fleet)); }

    void finish(const char *path, const Answer &answer, Outcome::End end)
    {
        m_responder->finished(get(path), *answer.content,
                              {end, answer.content->bytes->size(), QString()});
    }

    void setPolicy(const char *policy)
    {
        m_fleet.settings.insert(QStringLiteral("secrets.policy"), QString::fromLatin1(policy));
        m_fleet.settingsChanged = ++m_fleet.revision;
        publish();
    }
    void change(const std::function<void(inventory::Device &)> &how)
    {
        const auto mac = fleets::mac("002584d8d062");
        auto device = std::make_shared<inventory::Device>(*m_fleet.device(mac));
        how(*device);
        device->changed = ++m_fleet.revision;
        m_fleet.devices.insert(mac, device);
        publish();
    }
    void isRefused(const Answer &answer, const char *remedy)
    {
        QVERIFY(!answer.content);
        QCOMPARE(answer.refusal.reason, Refusal::Reason::Forbidden);
        QCOMPARE(m_journal.events.back().outcome, Event::Outcome::Refused);
        QVERIFY2(m_journal.events.back().remedy.contains(QString::fromLatin1(remedy)),
                 qPrintable(m_journal.events.back().remedy));
    }

private Q_SLOTS:
    void init()
    {
        m_journal = {};
        m_fleet = fleets::guide();
        m_current = std::make_shared<CurrentFleet>();
        m_responder = std::make_unique<Responder>(Renderer(fleets::catalogue(), fleets::vault()),
                                                  m_current, m_journal, QString());
        publish();
    }

    void answersWithTheExactBytesOfTheRenderer()
    {
        const Renderer renderer(fleets::catalogue(), fleets::vault());
        const auto expected =
            renderer.render(m_fleet, *m_fleet.device(fleets::mac("002584d8d062")));
        const Answer answer = m_responder->contentFor(get(ProfilePath));
        QVERIFY(answer.content);
        QCOMPARE(*answer.content->bytes, expected->bytes);
        QCOMPARE(*m_responder->contentFor(get(ProfilePath)).content->bytes, expected->bytes);
    }

    void holdsNoSecretInABootstrap()
    {
        const Answer answer = m_responder->contentFor(get("/spa525G.cfg"));
        QVERIFY(answer.content);
        QVERIFY(answer.content->bytes->contains("<Profile_Rule>")
                || answer.content->bytes->contains("<Profile_Rule "));
        QVERIFY(!answer.content->bytes->contains("secret"));
    }

    void offersToAdoptAPhoneNobodyHas()
    {
        const Answer answer = m_responder->contentFor(get("/xml/spa000e08aabbcc.xml"));
        QVERIFY(!answer.content);
        QCOMPARE(answer.refusal.reason, Refusal::Reason::NotFound);
        QCOMPARE(m_journal.events.size(), 1);
        QCOMPARE(m_journal.events.front().outcome, Event::Outcome::Refused);
        QVERIFY(m_journal.events.front().remedy.contains(QStringLiteral("phone add")));
        Request telling = get("/xml/spa000e08aabbcc.xml");
        telling.userAgent = QStringLiteral("Cisco/SPA508G-7.4.8a (000e08aabbcc)(CBT141400UK)");
        QVERIFY(!m_responder->contentFor(telling).content);
        QVERIFY2(m_journal.events.back().remedy.contains(QStringLiteral("--model SPA508G")),
                 qPrintable(m_journal.events.back().remedy));
    }

    void namesTheFileThatWasProbablyMeant()
    {
        QVERIFY(!m_responder->contentFor(get("/spa525H.cfg")).content);
        QVERIFY2(m_journal.events.front().remedy.contains(QStringLiteral("/spa525G.cfg")),
                 qPrintable(m_journal.events.front().remedy));
    }

    void anEditReachesTheNextRequest()
    {
        const QByteArray before = *m_responder->contentFor(get(ProfilePath)).content->bytes;
        auto extension =
            std::make_shared<inventory::Extension>(*m_fleet.extension(QStringLiteral("151")));
        extension->name = QStringLiteral("Fred the Second");
        extension->changed = ++m_fleet.revision;
        m_fleet.extensions.insert(extension->number, extension);
        publish();
        const QByteArray after = *m_responder->contentFor(get(ProfilePath)).content->bytes;
        QVERIFY(!before.contains("Fred the Second"));
        QVERIFY(after.contains("Fred the Second"));
    }

    void remembersWhatAPhoneTookOnlyOnceItHasItAll()
    {
        const Answer answer = m_responder->contentFor(get(ProfilePath));
        QCOMPARE(m_journal.told.size(), 1); // it may take any part of it
        finish(ProfilePath, answer, Outcome::End::Aborted);
        QCOMPARE(m_journal.told.size(), 1);
        QCOMPARE(m_journal.events.back().outcome, Event::Outcome::Failed);
        finish(ProfilePath, answer, Outcome::End::Complete);
        QCOMPARE(m_journal.told.size(), 2);
        QVERIFY(m_journal.told.back().elements->contains(QStringLiteral("User_ID_1_")));
        QCOMPARE(m_journal.events.back().outcome, Event::Outcome::Done);
        QCOMPARE(m_journal.events.back().revision, m_fleet.revision);
    }

    void tellsTheTimelineWhereItWroteInOtherCharacters()
    {
        auto extension =
            std::make_shared<inventory::Extension>(*m_fleet.extension(QStringLiteral("151")));
        extension->name = QStringLiteral("Küche");
        extension->changed = ++m_fleet.revision;
        m_fleet.extensions.insert(extension->number, extension);
        publish();
        const Answer answer = m_responder->contentFor(get(ProfilePath));
        QVERIFY(answer.content->bytes->contains(">Kuche</Display_Name_1_>"));
        finish(ProfilePath, answer, Outcome::End::Complete);
        QVERIFY(m_journal.events.back().remedy.contains(QStringLiteral("Display_Name_1_")));

        auto device =
            std::make_shared<inventory::Device>(*m_fleet.device(fleets::mac("002584d8d062")));
        device->firmware = QStringLiteral("7.6.2SR7");
        m_fleet.devices.insert(device->mac, device);
        publish();
        const Answer whole = m_responder->contentFor(get(ProfilePath));
        QVERIFY(whole.content->bytes->contains(">Küche</Display_Name_1_>"));
        finish(ProfilePath, whole, Outcome::End::Complete);
        QCOMPARE(m_journal.events.back().remedy, QString());
    }

    void writesNothingDownForAPhoneThatHasItAlready()
    {
        const Answer first = m_responder->contentFor(get(ProfilePath));
        auto device =
            std::make_shared<inventory::Device>(*m_fleet.device(fleets::mac("002584d8d062")));
        device->told = m_journal.told.back().elements;
        m_fleet.devices.insert(device->mac, device);
        publish();
        m_journal.told.clear();
        const Answer answer = m_responder->contentFor(get(ProfilePath));
        finish(ProfilePath, answer, Outcome::End::Complete);
        QVERIFY(m_journal.told.isEmpty());
        QCOMPARE(*answer.content->bytes, *first.content->bytes);
    }

    void takesReportsOfKnownPhonesOnly()
    {
        Request put = get("/report/002584d8d062.xml");
        put.verb = Request::Verb::Put;
        put.body = "<flat-profile/>";
        QVERIFY(m_responder->contentFor(put).content);
        QCOMPARE(m_journal.reports.size(), 1);
        put.path = QStringLiteral("/report/000e08aabbcc.xml");
        QVERIFY(!m_responder->contentFor(put).content);
        put.path = QString::fromLatin1(ProfilePath);
        QCOMPARE(m_responder->contentFor(put).refusal.reason, Refusal::Reason::NotAllowed);
        QVERIFY(!m_responder->contentFor(get("/report/002584d8d062.xml")).content);
        QCOMPARE(m_journal.reports.size(), 1);
    }

    void tellsOfAReportItDoesNotTake_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<bool>("written");
        QTest::addColumn<bool>("hasRoom");
        QTest::addColumn<Refusal::Reason>("reason");
        QTest::newRow("fetched") << 0 << false << true << Refusal::Reason::NotAllowed;
        QTest::newRow("too long") << 1024 * 1024 + 1 << true << true << Refusal::Reason::TooLarge;
        QTest::newRow("too many") << 10 << true << false << Refusal::Reason::Unavailable;
    }
    void tellsOfAReportItDoesNotTake()
    {
        QFETCH(int, size);
        QFETCH(bool, written);
        QFETCH(bool, hasRoom);
        Request request = get("/report/002584d8d062.xml");
        request.verb = written ? Request::Verb::Put : Request::Verb::Get;
        request.body = QByteArray(size, 'x');
        m_journal.hasRoom = hasRoom;
        const Answer answer = m_responder->contentFor(request);
        QVERIFY(!answer.content);
        QTEST(answer.refusal.reason, "reason");
        QCOMPARE(m_journal.events.size(), 1);
        QCOMPARE(m_journal.events.last().outcome, Event::Outcome::Refused);
        QVERIFY(!m_journal.events.last().remedy.isEmpty());
        QVERIFY(m_journal.reports.isEmpty());
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

    void remembersWhatAPhoneSaysOfItself()
    {
        Request request = get(ProfilePath);
        request.verb = Request::Verb::Post;
        request.userAgent = QStringLiteral("Cisco/SPA525G-7.4.7 (CBT141900G7)");
        const Answer answer = m_responder->contentFor(request);
        QVERIFY(answer.content);
        m_responder->finished(request, *answer.content, {Outcome::End::Complete, 1, {}});
        QCOMPARE(m_journal.events.back().firmware, QStringLiteral("7.4.7"));
        QCOMPARE(m_journal.events.back().serial, QStringLiteral("CBT141900G7"));
        QCOMPARE(m_journal.events.back().agent, request.userAgent);
        request.body = "Product = \"SPA525G\"; MAC_Addr = \"002584d8d062\"; Ser_Num = \"X1\"; "
                       "SW_Ver = \"7.4.9(b)\";";
        m_responder->finished(request, *answer.content, {Outcome::End::Complete, 1, {}});
        QCOMPARE(m_journal.events.back().firmware, QStringLiteral("7.4.9(b)"));
        QCOMPARE(m_journal.events.back().serial, QStringLiteral("X1"));
        request.body.replace("002584d8d062", "000e08abcdef"); // another phone's portrait
        m_responder->finished(request, *answer.content, {Outcome::End::Complete, 1, {}});
        QCOMPARE(m_journal.events.back().firmware, QStringLiteral("7.4.7"));
    }

    void keepsQueriesOutOfTheJournal()
    {
        Request request = get("/prov");
        request.query = QStringLiteral("mac=002584d8d062&password=sesame");
        QVERIFY(m_responder->contentFor(request).content);
        for (const Event &event : m_journal.events)
            QVERIFY(!event.what.contains(QStringLiteral("sesame")));
    }
};

QTEST_GUILESS_MAIN(ResponderTest)
#include "responder_test.moc"
