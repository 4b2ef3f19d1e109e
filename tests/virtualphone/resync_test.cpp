#include "profile/cipher.h"
#include "profile/gzip.h"
#include "smallworld.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace virtualphone;

namespace {

QByteArray profileOf(const QByteArray &elements)
{
    return "<flat-profile>" + elements + "</flat-profile>";
}

QByteArray encrypted(const QByteArray &text, const QByteArray &key)
{
    const auto result = profile::encrypt(text, key);
    return result ? *result : QByteArray();
}

} // namespace

class ResyncTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void appliesTheThreeStates();
    void letsTheLastWordCount();
    void readsAnEmptyElementAsItIsTold();
    void followsTheFourRulesInOrder();
    void stopsAtTheFirstFailure();
    void forgivesAMissingFileWhereTold();
    void doesWhatTheStatusAsks_data();
    void doesWhatTheStatusAsks();
    void opensWhatIsWrapped_data();
    void opensWhatIsWrapped();
    void refusesWhatItCannotRead_data();
    void refusesWhatItCannotRead();
    void translatesByAnAliasMap();
    void postsWhatTheRuleNames();
    void assignsBeforeItFetches();
    void rebootsOnlyForWhatIsBeyondProvisioning_data();
    void rebootsOnlyForWhatIsBeyondProvisioning();
    void sendsItsReportWithoutSecrets();
    void takesAWholeUrlFromDhcpOnMultiplatform();

private:
    void resyncTo(const QByteArray &elements);

    std::unique_ptr<SmallWorld> m_world;
};

void ResyncTest::init()
{
    m_world = std::make_unique<SmallWorld>();
    m_world->set("Resync_Random_Delay", u"0"_s);
    m_world->set("Profile_Rule", u"/a.cfg"_s);
}

void ResyncTest::resyncTo(const QByteArray &elements)
{
    m_world->files[u"/a.cfg"_s] = profileOf(elements);
    m_world->start();
    m_world->play(1s);
}

void ResyncTest::appliesTheThreeStates()
{
    m_world->set("Station_Name", u"before"_s);
    m_world->set("GPP_A", u"before"_s);
    m_world->set("GPP_B", u"before"_s);
    resyncTo("<Station_Name> after </Station_Name><GPP_A></GPP_A><GPP_B ua=\"na\"/>");
    QCOMPARE(m_world->value("Station_Name"), u"after"_s);
    QCOMPARE(m_world->value("GPP_A"), QString());
    QCOMPARE(m_world->value("GPP_B"), u"before"_s);
}

void ResyncTest::letsTheLastWordCount()
{
    resyncTo("<GPP_A>1</GPP_A><GPP_A>2</GPP_A><GPP_A ua=\"na\"/>");
    QCOMPARE(m_world->value("GPP_A"), u"2"_s);
}

void ResyncTest::readsAnEmptyElementAsItIsTold()
{
    Behaviour behaviour;
    behaviour.emptyElement = Behaviour::EmptyElement::RestoresFactoryValue;
    m_world = std::make_unique<SmallWorld>(u"SPA525G"_s, behaviour);
    m_world->set("Resync_Random_Delay", u"0"_s);
    m_world->set("Profile_Rule", u"/a.cfg"_s);
    m_world->set("Resync_Periodic", u"77"_s);
    resyncTo("<Resync_Periodic></Resync_Periodic>");
    QCOMPARE(m_world->value("Resync_Periodic"), u"3600"_s);
}

void ResyncTest::followsTheFourRulesInOrder()
{
    m_world->set("Profile_Rule_B", u"( $SWVER eq 9.9.9 )? /never.cfg"_s);
    m_world->set("Profile_Rule_C", u"/$A.cfg"_s); // what the first file says of GPP_A
    m_world->set("Profile_Rule_D", u"# /off.cfg"_s);
    m_world->files[u"/c.cfg"_s] = profileOf("<GPP_B>2</GPP_B>");
    resyncTo("<GPP_A>c</GPP_A>");
    QCOMPARE(m_world->asked(), QStringList({u"/a.cfg"_s, u"/c.cfg"_s}));
    QCOMPARE(m_world->value("GPP_B"), u"2"_s);
}

void ResyncTest::stopsAtTheFirstFailure()
{
    m_world->set("Profile_Rule_B", u"/missing.cfg"_s);
    m_world->set("Profile_Rule_C", u"/c.cfg"_s);
    resyncTo("<GPP_A>1</GPP_A>");
    QCOMPARE(m_world->asked(), QStringList({u"/a.cfg"_s, u"/missing.cfg"_s}));
    QCOMPARE(m_world->phone().handset().resync.failures, 1);
}

void ResyncTest::forgivesAMissingFileWhereTold()
{
    m_world->set("Resync_Fails_On_FNF", u"No"_s);
    m_world->set("Profile_Rule_B", u"/missing.cfg"_s);
    m_world->set("Profile_Rule_C", u"/c.cfg"_s);
    m_world->files[u"/c.cfg"_s] = profileOf({});
    resyncTo({});
    QCOMPARE(m_world->asked().last(), u"/c.cfg"_s);
    QCOMPARE(m_world->phone().handset().resync.failures, 0);
}

/** MPP guide, "HTTP Status Code Handling on Resync and Upgrade": A success, B file failure, C other
 *  failure; both failures wait for Resync_Error_Retry_Delay, and B may be forgiven. */
void ResyncTest::doesWhatTheStatusAsks_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("asked"); // in the first minute
    QTest::addColumn<QString>("error");
    QTest::addColumn<bool>("forgiven"); // where Resync_Fails_On_FNF is No
    const auto row = [](int status, const QString &asked, const QString &error, bool forgiven) {
        QTest::addRow("%d", status) << status << asked << error << forgiven;
    };
    row(200, u"/a.cfg"_s, {}, true);
    row(301, u"/a.cfg /new.cfg"_s, {}, true);
    row(302, u"/a.cfg /new.cfg"_s, {}, true);
    row(303, u"/a.cfg"_s, u"HTTP 303"_s, false);
    row(304, u"/a.cfg"_s, u"HTTP 304"_s, false);
    row(307, u"/a.cfg"_s, u"HTTP 307"_s, false);
    row(400, u"/a.cfg"_s, u"HTTP 400"_s, false);
    row(401, u"/a.cfg /a.cfg /a.cfg"_s, u"HTTP 401"_s, false); // two tries with the password
    row(403, u"/a.cfg"_s, u"HTTP 403"_s, false);
    row(404, u"/a.cfg"_s, u"File Not Found"_s, true);
    row(407, u"/a.cfg /a.cfg /a.cfg"_s, u"HTTP 407"_s, false);
    row(410, u"/a.cfg"_s, u"HTTP 410"_s, false);
    row(500, u"/a.cfg"_s, u"HTTP 500"_s, false);
    row(501, u"/a.cfg"_s, u"HTTP 501"_s, false);
    row(502, u"/a.cfg"_s, u"HTTP 502"_s, false);
    row(503, u"/a.cfg"_s, u"HTTP 503"_s, false);
    row(504, u"/a.cfg"_s, u"HTTP 504"_s, false);
}

void ResyncTest::doesWhatTheStatusAsks()
{
    QFETCH(int, status);
    QFETCH(QString, asked);
    QFETCH(QString, error);
    QFETCH(bool, forgiven);
    for (const bool fails : {true, false}) {
        init();
        m_world->set("Profile_Rule", u"[--uid u --pwd p] http://h/a.cfg"_s);
        m_world->set("Resync_Fails_On_FNF", fails ? u"Yes"_s : u"No"_s);
        m_world->files[u"/new.cfg"_s] = profileOf("<GPP_A>new</GPP_A>");
        m_world->statuses[u"/a.cfg"_s] = status;
        m_world->location = "/new.cfg";
        m_world->challenge = digest::challenge("phones", "nonce");
        resyncTo("<GPP_A>old</GPP_A>");
        QCOMPARE(m_world->asked().join(u' '), asked);
        const Attempt &attempt = m_world->phone().handset().resync;
        const bool failed = !error.isEmpty() && (fails || !forgiven);
        QCOMPARE(attempt.failures, failed ? 1 : 0);
        QCOMPARE(attempt.error, failed ? error : QString());
        QVERIFY(m_world->value("GPP_A").isEmpty() != error.isEmpty());
    }
}

void ResyncTest::opensWhatIsWrapped_data()
{
    QTest::addColumn<QByteArray>("file");
    const QByteArray text = profileOf("<GPP_A>read</GPP_A>");
    QTest::newRow("plain") << text;
    QTest::newRow("gzip") << profile::gzip(text);
    QTest::newRow("AES") << encrypted(text, "SecretPhrase1234");
    QTest::newRow("gzip in AES") << encrypted(profile::gzip(text), "SecretPhrase1234");
}

void ResyncTest::opensWhatIsWrapped()
{
    QFETCH(QByteArray, file);
    m_world->set("GPP_SA", u"SecretPhrase1234"_s);
    m_world->set("Profile_Rule", u"[--key $SA] /x.cfg"_s);
    m_world->files[u"/x.cfg"_s] = file;
    m_world->start();
    m_world->play(1s);
    QCOMPARE(m_world->value("GPP_A"), u"read"_s);
}

void ResyncTest::refusesWhatItCannotRead_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<bool>("wrongKey");
    const QByteArray text = profileOf("<GPP_A>read</GPP_A>");
    QTest::newRow("wrong key") << encrypted(text, "SecretPhrase1234") << true;
    QTest::newRow("gzip cut short") << profile::gzip(text).chopped(6) << false;
    QTest::newRow("compressed after encryption")
        << profile::gzip(encrypted(text, "SecretPhrase1234")) << false;
    QTest::newRow("another kind of file") << QByteArray("\x7f"
                                                        "ELF\0\1\2",
                                                        7)
                                          << false;
}

void ResyncTest::refusesWhatItCannotRead()
{
    QFETCH(QByteArray, file);
    QFETCH(bool, wrongKey);
    m_world->set("GPP_SA", u"SecretPhrase1234"_s);
    m_world->set("Profile_Rule", u"[--key $SA] /x.cfg"_s);
    m_world->set("Syslog_Server", u"192.0.2.9"_s);
    m_world->phone().sabotage().wrongKey = wrongKey;
    m_world->files[u"/x.cfg"_s] = file;
    m_world->start();
    m_world->play(1s);
    QCOMPARE(m_world->value("GPP_A"), QString());
    QCOMPARE(m_world->phone().handset().resync.failures, 1);
    QVERIFY(m_world->logged().last().contains(u"Resync failed: "_s));
    QVERIFY(!m_world->logged().join(u' ').contains(u"SecretPhrase"_s));
}

void ResyncTest::translatesByAnAliasMap() // SPA/ATA guide p. 48
{
    m_world->set("GPP_M",
                 u"/CPE/SIP-Credentials/name = /flat-profile/Display_Name_1_ ;"
                 "/SIP-Credentials/number = /flat-profile/User_ID_1_ ;"
                 "/auth-secret = /flat-profile/Password_1_ ;"_s);
    m_world->set("Profile_Rule", u"[--alias m] /spa.xml"_s);
    m_world->files[u"/spa.xml"_s] = "<CPE><SIP-Credentials><name>J. Smith</name>"
                                    "<number>14085551234</number>"
                                    "<auth-secret>732091751563sfd</auth-secret>"
                                    "</SIP-Credentials></CPE>";
    m_world->start();
    m_world->play(1s);
    QCOMPARE(m_world->value("Display_Name_1_"), u"J. Smith"_s);
    QCOMPARE(m_world->value("User_ID_1_"), u"14085551234"_s);
    QCOMPARE(m_world->value("Password_1_"), u"732091751563sfd"_s);
}

void ResyncTest::postsWhatTheRuleNames() // SPA/ATA guide p. 48
{
    m_world->set("GPP_F", u"MAC_Addr = \"$MA\"; SW_Ver = \"$SWVER\";"_s);
    m_world->set("Profile_Rule", u"[--post f ] http://ps.one.com/cpe/resyncs?"_s);
    m_world->start();
    m_world->play(1s);
    const auto fetches = m_world->player().all<Fetch>();
    QCOMPARE(fetches.front().second.method, Fetch::Method::Post);
    QCOMPARE(fetches.front().second.body,
             QByteArray("MAC_Addr = \"002584d8d062\"; SW_Ver = \"7.1.3\";"));
}

void ResyncTest::assignsBeforeItFetches() // SPA/ATA guide p. 56
{
    m_world->set("Profile_Rule",
                 u"(\"$A\" ne \"Provisioned\")? (GPP_C = \"new $MA\";)! /init | /configs"_s);
    m_world->serverGone = true;
    m_world->start();
    m_world->play(1s);
    QCOMPARE(m_world->asked(), QStringList({u"/init"_s}));
    QCOMPARE(m_world->value("GPP_C"), u"new 002584d8d062"_s);
}

void ResyncTest::rebootsOnlyForWhatIsBeyondProvisioning_data()
{
    QTest::addColumn<QByteArray>("elements");
    QTest::addColumn<bool>("always"); // the reading of Behaviour::ProvisioningChange
    QTest::addColumn<int>("reboots");
    QTest::newRow("a rule, as the trace shows")
        << QByteArray("<Profile_Rule>/b.cfg</Profile_Rule>") << false << 0;
    QTest::newRow("a rule, as the guide says")
        << QByteArray("<Profile_Rule>/b.cfg</Profile_Rule>") << true << 1;
    QTest::newRow("a line") << QByteArray("<User_ID_1_>151</User_ID_1_>") << false << 1;
    QTest::newRow("nothing") << QByteArray("<GPP_A/>") << true << 0;
}

void ResyncTest::rebootsOnlyForWhatIsBeyondProvisioning()
{
    QFETCH(QByteArray, elements);
    QFETCH(bool, always);
    QFETCH(int, reboots);
    Behaviour behaviour;
    behaviour.provisioningChange = always ? Behaviour::ProvisioningChange::Reboots
                                          : Behaviour::ProvisioningChange::TakesEffectAtOnce;
    m_world = std::make_unique<SmallWorld>(u"SPA525G"_s, behaviour);
    m_world->set("Resync_Random_Delay", u"0"_s);
    m_world->set("Profile_Rule", u"/a.cfg"_s);
    resyncTo(elements);
    QCOMPARE(m_world->reboots(), reboots);
}

void ResyncTest::sendsItsReportWithoutSecrets() // SPA/ATA guide p. 56
{
    m_world->set("Report_Rule", u"[ --key secretphrase ] http://prov.serv.net/spa/$MA/rep.xml"_s);
    m_world->set("Station_Name", u"<Fred & Co>"_s);
    m_world->set("Password_1_", u"151secret"_s);
    m_world->set("GPP_SA", u"topsecret"_s);
    m_world->start();
    auto actions = m_world->phone().report(m_world->player().now());
    QVERIFY(actions.ok());
    m_world->player().perform(*actions);
    const Fetch sent = m_world->player().all<Fetch>().back().second;
    QCOMPARE(sent.method, Fetch::Method::Post);
    QCOMPARE(sent.location.path, u"/spa/002584d8d062/rep.xml"_s);
    const auto report = profile::decrypt(sent.body, "secretphrase");
    QVERIFY(report.ok());
    QVERIFY(report->contains("<Station_Name>&lt;Fred &amp; Co&gt;</Station_Name>"));
    QVERIFY(!report->contains("151secret") && !report->contains("topsecret"));
}

void ResyncTest::takesAWholeUrlFromDhcpOnMultiplatform()
{
    const auto catalogue = SmallWorld::catalogue();
    const schema::PhoneModel &model = *catalogue->model(u"CP-7832-3PCC");
    Identity identity(*MacAddress::parse(u"00562b043615"), model);
    identity.firmware = u"sip78xx.11-0-1MPP-376"_s;
    Phone phone(identity, {u"192.0.2.1"_s, {{160, u"https://p.example/$MA.xml"_s}}},
                Behaviour::of(model.facts()), 1);
    Player player(
        phone, [](const Fetch &, Moment) { return FetchResult(); },
        [](const Account &, Moment) { return 200; });
    player.start(Moment(1h));
    player.playUntil(Moment(1h + 10s));
    const auto fetches = player.all<Fetch>();
    QVERIFY(!fetches.empty());
    QCOMPARE(fetches.front().second.location,
             (Location{rules::Scheme::Https, u"p.example"_s, 443, u"/00562b043615.xml"_s}));
}

QTEST_GUILESS_MAIN(ResyncTest)
#include "resync_test.moc"
