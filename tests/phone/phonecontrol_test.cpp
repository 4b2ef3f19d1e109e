#include "phone/phonecontrol.h"

#include "phone/digest.h"
#include "support/fakephone.h"
#include "support/patience.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace phone;

namespace {

const auto ok = FakePhone::answer("200 OK", "", "<html>done</html>");

QByteArray challenge(const QByteArray &more = {})
{
    return FakePhone::answer("401 Unauthorized",
                             "WWW-Authenticate: Digest realm=\"spa admin\", nonce=\"n1\", "
                             "algorithm=MD5, qop=\"auth\""
                                 + more + "\r\n",
                             "");
}

/** Takes one password, by digest. */
FakePhone::Reply guarded(const QByteArray &password)
{
    return [password](const QByteArray &head) {
        const auto begin = head.indexOf("Authorization: ");
        if (begin < 0)
            return challenge();
        const auto header = head.sliced(begin + 15, head.indexOf("\r\n", begin) - begin - 15);
        const auto cnonce = header.sliced(header.indexOf("cnonce=\"") + 8).split('"').first();
        const auto asked = parseChallenge("Digest realm=\"spa admin\", nonce=\"n1\", "
                                          "algorithm=MD5, qop=\"auth\"");
        const auto wanted =
            authorization(*asked, {"admin", password}, "GET", head.split(' ').at(1), cnonce);
        return header == wanted ? ok : challenge();
    };
}

Endpoint at(const FakePhone &fake, const QStringList &passwords = {}, Login login = Login::Digest)
{
    return {u"127.0.0.1"_s, fake.port(), login, passwords};
}

} // namespace

class PhoneControlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksForWhatAPhoneUnderstands_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QByteArray>("target");
        QTest::newRow("its own rule") << QString() << QByteArray("/admin/resync");
        QTest::newRow("a URL") << u"http://192.0.2.1:8080/xml/spa$MA.xml"_s
                               << QByteArray("/admin/resync?http://192.0.2.1:8080/xml/spa$MA.xml");
        QTest::newRow("options and signs")
            << u"[--uid a+b --pwd c&d;e#f%\"é] tftp://h/p?q=1|x"_s
            << QByteArray("/admin/resync?%5B--uid+a%2Bb+--pwd+c%26d%3Be%23f%25%22%C3%A9%5D+"
                          "tftp://h/p?q=1%7Cx");
        QTest::newRow("a line break")
            << u"http://h/\r\nX: y"_s << QByteArray("/admin/resync?http://h/%0D%0AX:+y");
    }

    void asksForWhatAPhoneUnderstands()
    {
        QFETCH(QString, rule);
        QFETCH(QByteArray, target);
        FakePhone fake([](const QByteArray &) { return ok; });
        PhoneControl control;
        const auto done = control.resync(at(fake), rule);
        QTRY_VERIFY(done.isFinished());
        QVERIFY(done.result());
        QCOMPARE(fake.target(0), target);
    }

    void everyOrderHasItsPage()
    {
        FakePhone fake([](const QByteArray &) { return ok; });
        PhoneControl control;
        const auto reboot = control.reboot(at(fake));
        QTRY_VERIFY(reboot.isFinished());
        const auto upgrade = control.upgrade(at(fake), u"http://h/sw/a.bin"_s);
        QTRY_VERIFY(upgrade.isFinished());
        const auto configuration = control.configuration(at(fake));
        QTRY_VERIFY(configuration.isFinished());
        QCOMPARE(configuration.result().value(), QByteArray("<html>done</html>"));
        const auto status = control.status(at(fake));
        QTRY_VERIFY(status.isFinished());
        QVERIFY(!status.result()); // a page, but none of a phone's status
        QCOMPARE(fake.target(0), QByteArray("/admin/reboot"));
        QCOMPARE(fake.target(1), QByteArray("/admin/upgrade?http://h/sw/a.bin"));
        QCOMPARE(fake.target(2), QByteArray("/admin/spacfg.xml"));
        QCOMPARE(fake.target(3), QByteArray("/admin/status.xml"));
    }

    void triesEachPasswordAfterA401_data()
    {
        QTest::addColumn<QStringList>("passwords");
        QTest::addColumn<bool>("taken");
        QTest::addColumn<int>("requests");
        QTest::newRow("the current one") << QStringList{u"söcret"_s} << true << 2;
        QTest::newRow("the last served") << QStringList{u"new"_s, u"söcret"_s} << true << 3;
        QTest::newRow("neither") << QStringList{u"new"_s, u"old"_s} << false << 3;
        QTest::newRow("none known") << QStringList() << false << 1;
    }

    void triesEachPasswordAfterA401()
    {
        QFETCH(QStringList, passwords);
        QFETCH(bool, taken);
        QFETCH(int, requests);
        FakePhone fake(guarded("söcret"));
        PhoneControl control;
        const auto done = control.resync(at(fake, passwords), u"http://h/x"_s);
        QTRY_VERIFY(done.isFinished());
        QCOMPARE(done.result().ok(), taken);
        QCOMPARE(fake.heads.size(), requests);
        QVERIFY(!fake.heads.first().contains("Authorization"));
    }

    void asksOnceMoreWhenTheNonceIsTooOld()
    {
        int asked = 0;
        FakePhone fake([&](const QByteArray &) {
            return ++asked == 1 ? challenge() : asked == 2 ? challenge(", stale=true") : ok;
        });
        PhoneControl control;
        const auto done = control.reboot(at(fake, {u"p"_s}));
        QTRY_VERIFY(done.isFinished());
        QVERIFY(done.result());
    }

    void anEndlesslyStaleNonceEnds()
    {
        FakePhone fake([&](const QByteArray &) { return challenge(", stale=true"); });
        PhoneControl control;
        const auto done = control.reboot(at(fake, {u"p"_s, u"q"_s}));
        QTRY_VERIFY(done.isFinished());
        QVERIFY(!done.result());
        QVERIFY(fake.heads.size() <= 6);
    }

    void givesTheAdaptersTheirPasswordBehindAnAmpersand()
    {
        FakePhone fake([](const QByteArray &head) {
            return head.contains("xpassword=g%26d ") ? ok : FakePhone::answer("401 No", "", "");
        });
        PhoneControl control;
        const auto phone = at(fake, {u"new"_s, u"g&d"_s}, Login::Query);
        const auto status = control.configuration(phone);
        QTRY_VERIFY(status.isFinished());
        QVERIFY(status.result());
        QCOMPARE(fake.target(0), QByteArray("/admin/spacfg.xml&xuser=admin&xpassword=new"));
        QCOMPARE(fake.target(1), QByteArray("/admin/spacfg.xml&xuser=admin&xpassword=g%26d"));
        const auto resync = control.resync(phone, u"http://h/x"_s);
        QTRY_VERIFY(resync.isFinished());
        QCOMPARE(fake.target(3),
                 QByteArray("/admin/resync?http://h/x&xuser=admin&xpassword=g%26d"));
    }

    void saysWhatStandsInTheWayAndNoSecret_data()
    {
        QTest::addColumn<QByteArray>("reply");
        QTest::addColumn<QString>("says");
        QTest::newRow("no such page")
            << FakePhone::answer("404 Not Found", "", "") << u"Enable_Web_Admin_Access"_s;
        QTest::newRow("a redirect")
            << FakePhone::answer("302 Found", "Location: http://192.0.2.9/\r\n", "") << u"302"_s;
        QTest::newRow("asks for the password in the clear")
            << FakePhone::answer("401 No", "WWW-Authenticate: Basic realm=\"x\"\r\n", "")
            << u"digest"_s;
        QTest::newRow("closes at once") << QByteArray() << u"without an answer"_s;
        QTest::newRow("out of sorts") << FakePhone::answer("503 Busy", "", "") << u"503"_s;
    }

    void saysWhatStandsInTheWayAndNoSecret()
    {
        QFETCH(QByteArray, reply);
        QFETCH(QString, says);
        FakePhone fake([&](const QByteArray &) { return reply; });
        PhoneControl control;
        const auto done = control.resync(at(fake, {u"hunter2"_s}), u"http://h/?key=hunter2"_s);
        QTRY_VERIFY(done.isFinished());
        QVERIFY(!done.result());
        const auto message = done.result().error().message;
        QVERIFY2(message.contains(says), qPrintable(message));
        QVERIFY2(!message.contains(u"hunter2"_s), qPrintable(message));
    }

    void boundsWhatAPhoneMaySend()
    {
        FakePhone fake([](const QByteArray &) {
            return FakePhone::answer("200 OK", "", QByteArray(5 * 1024 * 1024, 'x'));
        });
        PhoneControl control;
        const auto done = control.configuration(at(fake));
        QTRY_VERIFY(done.isFinished());
        QVERIFY(!done.result());
        QVERIFY(done.result().error().message.contains(u"4 MB"_s));
    }

    void givesUpOnAPhoneThatSaysNothing()
    {
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        PhoneControl control(std::chrono::milliseconds(50));
        const auto done = control.reboot({u"127.0.0.1"_s, silent.serverPort(), {}, {}});
        QTRY_VERIFY(done.isFinished());
        QVERIFY(done.result().error().message.contains(u"in time"_s));
    }

    void nobodyWaitsForAControlThatIsGone()
    {
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        QFuture<Result<void>> done;
        {
            PhoneControl control;
            done = control.reboot({u"127.0.0.1"_s, silent.serverPort(), {}, {}});
        }
        QVERIFY(done.isFinished());
        QVERIFY(!done.result());
    }

    void readsAddresses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("host");
        QTest::addColumn<int>("port");
        QTest::newRow("IPv4") << u"192.0.2.7"_s << u"192.0.2.7"_s << 80;
        QTest::newRow("with a port") << u"192.0.2.7:8080"_s << u"192.0.2.7"_s << 8080;
        QTest::newRow("a name") << u"phone-7.example.com:81"_s << u"phone-7.example.com"_s << 81;
        QTest::newRow("IPv6") << u"2001:db8::7"_s << u"2001:db8::7"_s << 80;
        QTest::newRow("IPv6 with a port") << u"[2001:db8::7]:81"_s << u"2001:db8::7"_s << 81;
        for (const auto *wrong :
             {"", "a b", "h:0", "h:70000", "h:x", "h/path", "u@h", "h?x", "[::1"})
            QTest::newRow(wrong) << QString::fromUtf8(wrong) << QString() << 0;
    }

    void readsAddresses()
    {
        QFETCH(QString, text);
        QFETCH(QString, host);
        QFETCH(int, port);
        const auto phone = parseEndpoint(text);
        QCOMPARE(phone.ok(), port > 0);
        if (phone) {
            QCOMPARE(phone->host, host);
            QCOMPARE(int(phone->port), port);
        }
    }
};

QTEST_GUILESS_MAIN(PhoneControlTest)
#include "phonecontrol_test.moc"
