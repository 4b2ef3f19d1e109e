#include "profile/flatxml.h"
#include "smallworld.h"
#include "virtualphone/adminpages.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace virtualphone;

class AdminPagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void letsAnyoneInWithoutAPassword();
    void asksForTheAdminPassword();
    void takesCredentialsInTheAddress_data();
    void takesCredentialsInTheAddress();
    void resyncsToWhatItIsTold_data();
    void resyncsToWhatItIsTold();
    void rebootsAndUpgradesWhenTold();
    void obeysItsOwnSwitches_data();
    void obeysItsOwnSwitches();
    void showsItselfWithoutSecrets();
    void tellsWhichLinesAreRegisteredAndWhetherACallIsUp();
    void refusesWhatIsNoRequest_data();
    void refusesWhatIsNoRequest();
    void guardsEveryPage_data();
    void guardsEveryPage();
    void answersNothingButGet_data();
    void answersNothingButGet();
    void bearsHostileQueries_data();
    void bearsHostileQueries();

private:
    PageAnswer get(const QByteArray &target, const QByteArray &authorization = {})
    {
        PageAnswer answer =
            m_pages->answer({"GET", target, authorization}, m_world->player().now());
        m_world->player().perform(std::exchange(answer.actions, {}));
        return answer;
    }

    bool didNothing() const { return m_world->reboots() == 0 && m_world->asked().isEmpty(); }

    std::unique_ptr<SmallWorld> m_world;
    std::unique_ptr<AdminPages> m_pages;
};

namespace {

const QList<QByteArray> everyPage{"/",
                                  "/admin/",
                                  "/admin/advanced",
                                  "/admin/resync",
                                  "/admin/resync?/a.cfg",
                                  "/admin/upgrade",
                                  "/admin/upgrade?/x.bin",
                                  "/admin/reboot",
                                  "/admin/spacfg.xml",
                                  "/spacfg.xml",
                                  "/admin/cfg.xml",
                                  "/admin/status.xml",
                                  "/status.xml"};

} // namespace

void AdminPagesTest::init()
{
    m_world = std::make_unique<SmallWorld>();
    m_world->set("Resync_On_Reset", u"No"_s);
    m_world->start();
    m_pages = std::make_unique<AdminPages>(m_world->phone(), "seed");
}

void AdminPagesTest::letsAnyoneInWithoutAPassword()
{
    QCOMPARE(get("/admin/status.xml").status, 200);
}

void AdminPagesTest::asksForTheAdminPassword()
{
    m_world->set("Admin_Passwd", u"hush"_s);
    const PageAnswer refused = get("/admin/status.xml");
    QCOMPARE(refused.status, 401);
    const auto answerWith = [&](const QByteArray &user, const QByteArray &password) {
        return digest::answer(refused.challenge, {user, password}, "GET", "/admin/status.xml", "c");
    };
    QCOMPARE(get("/admin/status.xml", answerWith("admin", "hush")).status, 200);
    QCOMPARE(get("/admin/status.xml", answerWith("admin", "guess")).status, 401);
    QCOMPARE(get("/admin/status.xml", answerWith("user", "hush")).status, 401);
}

void AdminPagesTest::takesCredentialsInTheAddress_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<int>("status");
    QTest::newRow("right") << QByteArray("/admin/status.xml&xuser=admin&xpassword=hu%20sh") << 200;
    QTest::newRow("wrong") << QByteArray("/admin/status.xml&xuser=admin&xpassword=hush") << 401;
    QTest::newRow("behind a command")
        << QByteArray("/admin/resync?/a.cfg&xuser=admin&xpassword=hu%20sh") << 200;
}

void AdminPagesTest::takesCredentialsInTheAddress()
{
    QFETCH(QByteArray, target);
    QFETCH(int, status);
    m_world->set("Admin_Passwd", u"hu sh"_s);
    QCOMPARE(get(target).status, status);
}

void AdminPagesTest::resyncsToWhatItIsTold_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QString>("path");
    QTest::newRow("a URL") << QByteArray("/admin/resync?tftp://192.168.1.200/basic.txt")
                           << u"/basic.txt"_s;
    QTest::newRow("its own rule") << QByteArray("/admin/resync") << u"/spa525G.cfg"_s;
    QTest::newRow("options, escaped")
        << QByteArray("/admin/resync?%5B--uid+a+--pwd+b%5Dhttp://p.example/x.cfg") << u"/x.cfg"_s;
    QTest::newRow("with macros") << QByteArray("/admin/resync?/$MA.cfg") << u"/002584d8d062.cfg"_s;
}

void AdminPagesTest::resyncsToWhatItIsTold()
{
    QFETCH(QByteArray, target);
    QFETCH(QString, path);
    QCOMPARE(get(target).status, 200);
    QCOMPARE(m_world->asked(), QStringList({path}));
    QCOMPARE(m_world->phone().handset().reason, ResyncReason::Explicit);
}

void AdminPagesTest::rebootsAndUpgradesWhenTold()
{
    m_world->files[u"/sw/spa525g-7-2-30.bin"_s] = makeFirmwareImage(u"7.2.30"_s, 512);
    QCOMPARE(get("/admin/upgrade?tftp://192.168.2.245/sw/spa525g-7-2-30.bin").status, 200);
    m_world->play(1s);
    QCOMPARE(m_world->phone().handset().firmware, u"7.2.30"_s);
    QCOMPARE(get("/admin/reboot").status, 200);
    QCOMPARE(m_world->reboots(), 2);
    QVERIFY(!m_pages->isOpen()); // until it is up again
    m_world->play(1s);
    QVERIFY(m_pages->isOpen());
}

void AdminPagesTest::obeysItsOwnSwitches_data()
{
    QTest::addColumn<QByteArray>("element");
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("resync") << QByteArray("Provision_Enable") << QByteArray("/admin/resync");
    QTest::newRow("upgrade") << QByteArray("Upgrade_Enable") << QByteArray("/admin/upgrade?/x.bin");
    QTest::newRow("admin pages") << QByteArray("Enable_Web_Admin_Access")
                                 << QByteArray("/admin/status.xml");
}

void AdminPagesTest::obeysItsOwnSwitches()
{
    QFETCH(QByteArray, element);
    QFETCH(QByteArray, target);
    m_world->set(element.constData(), u"No"_s);
    QCOMPARE(get(target).status, 403);
    QVERIFY(m_world->asked().isEmpty());
}

void AdminPagesTest::showsItselfWithoutSecrets()
{
    m_world->set("Password_1_", u"151secret"_s);
    m_world->set("User_ID_1_", u"<151>"_s);
    const QByteArray page = get("/admin/spacfg.xml").body;
    QVERIFY(!page.contains("151secret"));
    const auto read = profile::readFlatXml(page, profile::Origin::PhoneDump);
    QVERIFY2(read.findings.isEmpty(),
             read.findings.isEmpty() ? "" : qPrintable(read.findings.first().message));
    QMap<QByteArray, profile::ReadElement> elements;
    for (const auto &element : read.elements)
        elements.insert(element.name, element);
    QCOMPARE(elements["User_ID_1_"].value, u"<151>"_s);
    QVERIFY(elements["Software_Version"].isStatus());
    QCOMPARE(elements["Software_Version"].value, u"7.1.3"_s);
    QCOMPARE(elements["MAC_Address"].value, u"002584D8D062"_s);
}

void AdminPagesTest::tellsWhichLinesAreRegisteredAndWhetherACallIsUp()
{
    m_world->set("Proxy_2_", u"192.168.2.245"_s);
    m_world->set("User_ID_2_", u"152"_s);
    get("/admin/reboot");
    m_world->play(1s);
    m_world->phone().setBusy(true, m_world->player().now());
    const QByteArray page = get("/admin/status.xml").body;
    QStringList states;
    static const QRegularExpression state(u"<Registration_State>([^<]*)<"_s);
    for (const auto &match : state.globalMatch(QString::fromUtf8(page)))
        states += match.captured(1);
    QCOMPARE(states.size(), qsizetype(5)); // one a line, without a number, in their order
    QCOMPARE(states.at(0), u"Not Registered"_s);
    QCOMPARE(states.at(1), u"Registered"_s);
    QVERIFY(page.contains("<Call_1_State_1_>Connected</Call_1_State_1_>"));
}

void AdminPagesTest::refusesWhatIsNoRequest_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<int>("status");
    QTest::newRow("unknown page") << QByteArray("GET") << QByteArray("/nothing") << 404;
    QTest::newRow("another method") << QByteArray("DELETE") << QByteArray("/admin/reboot") << 405;
    QTest::newRow("no path") << QByteArray("GET") << QByteArray("admin") << 400;
    QTest::newRow("endless") << QByteArray("GET") << '/' + QByteArray(5000, 'a') << 400;
}

void AdminPagesTest::refusesWhatIsNoRequest()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, target);
    QFETCH(int, status);
    QCOMPARE(m_pages->answer({method, target, {}}, m_world->player().now()).status, status);
    QCOMPARE(m_world->reboots(), 0);
}

void AdminPagesTest::guardsEveryPage_data()
{
    QTest::addColumn<QByteArray>("target");
    for (const QByteArray &target : everyPage)
        QTest::newRow(target.constData()) << target;
}

void AdminPagesTest::guardsEveryPage()
{
    QFETCH(QByteArray, target);
    m_world->set("Admin_Passwd", u"hush"_s);
    const auto proof = [&](const QByteArray &password, const QByteArray &challenge) {
        return digest::answer(challenge, {"admin", password}, "GET", target, "c");
    };
    const PageAnswer refused = get(target);
    QCOMPARE(refused.status, 401);
    QVERIFY(!refused.challenge.isEmpty() && !refused.body.contains("flat-"));
    QCOMPARE(get(target, proof("guess", refused.challenge)).status, 401);
    QCOMPARE(get(target, "Basic YWRtaW46aHVzaA==").status, 401); // admin:hush
    QCOMPARE(get(target, "Digest").status, 401);
    QVERIFY(didNothing());
    QCOMPARE(get(target, proof("hush", refused.challenge)).status, 200);
}

void AdminPagesTest::answersNothingButGet_data()
{
    QTest::addColumn<QByteArray>("method");
    for (const char *method : {"POST", "PUT", "HEAD", "DELETE", "OPTIONS", "CONNECT", "get", ""})
        QTest::addRow("\"%s\"", method) << QByteArray(method);
}

void AdminPagesTest::answersNothingButGet()
{
    QFETCH(QByteArray, method);
    for (const QByteArray &target : everyPage) {
        const PageAnswer answer = m_pages->answer({method, target, {}}, m_world->player().now());
        QVERIFY2(answer.status == 405 && answer.actions.empty(), target.constData());
    }
    QVERIFY(didNothing());
}

void AdminPagesTest::bearsHostileQueries_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::newRow("half an escape") << QByteArray("?%");
    QTest::newRow("no hexadecimal") << QByteArray("?%zz");
    QTest::newRow("a NUL") << QByteArray("?%00/x");
    QTest::newRow("a raw NUL") << QByteArray("?a\0b", 4);
    QTest::newRow("no UTF-8") << QByteArray("?\xff\xfe");
    QTest::newRow("a line of its own") << QByteArray("?/x%0d%0aX:%20y");
    QTest::newRow("parentheses") << '?' + QByteArray(4000, '(');
    QTest::newRow("options that do not end") << QByteArray("?%5B--key+x");
    QTest::newRow("another scheme") << QByteArray("?gopher://h/x");
    QTest::newRow("a way out") << QByteArray("?..%2f..%2fetc%2fpasswd");
    QTest::newRow("nobody's credentials") << QByteArray("&xuser=&xpassword=");
    QTest::newRow("credentials of which half is missing") << QByteArray("&xuser=admin");
    QTest::newRow("an empty password") << QByteArray("&xuser=admin&xpassword=");
    QTest::newRow("two users") << QByteArray("&xuser=guest&xuser=admin&xpassword=x");
    QTest::newRow("signs of a query alone") << QByteArray("?&?&=;");
}

void AdminPagesTest::bearsHostileQueries()
{
    QFETCH(QByteArray, query);
    for (const QByteArray &page : everyPage) {
        if (page.contains('?'))
            continue;
        m_world->set("Admin_Passwd", u"hush"_s);
        QVERIFY2(get(page + query).status == 401, page.constData());
        QVERIFY(didNothing());
        m_world->set("Admin_Passwd", {});
        QVERIFY2(get(page + query).status < 500, page.constData());
        init();
    }
}

QTEST_GUILESS_MAIN(AdminPagesTest)
#include "adminpages_test.moc"
