#include "phone/sipnotifier.h"

#include "phone/digest.h"
#include "support/patience.h"

#include <QNetworkDatagram>
#include <QTest>
#include <QUdpSocket>

#include <functional>

using namespace Qt::StringLiterals;
using namespace phone;

namespace {

/** The value of a header in a SIP message. */
QByteArray header(const QByteArray &message, const QByteArray &name)
{
    for (const auto &line : message.split('\n')) {
        if (line.startsWith(name + ':'))
            return line.sliced(name.size() + 1).trimmed();
    }
    return {};
}

const QByteArray asks = R"(Digest realm="spa", nonce="n1", algorithm=MD5, qop="auth", opaque="o")";

/** A line of a phone on a UDP port of its own. */
class FakeLine
{
public:
    using Reply = std::function<QByteArray(const QByteArray &request)>;

    explicit FakeLine(Reply reply) : m_reply(std::move(reply))
    {
        QObject::connect(&m_socket, &QUdpSocket::readyRead, &m_socket, [this] { receive(); });
        m_socket.bind(QHostAddress::LocalHost);
    }

    SipLine line(const QStringList &passwords = {}) const
    {
        return {u"127.0.0.1"_s, m_socket.localPort(), u"151"_s, {}, passwords};
    }

    QList<QByteArray> requests;

private:
    void receive()
    {
        while (m_socket.hasPendingDatagrams()) {
            const auto datagram = m_socket.receiveDatagram();
            if (requests.isEmpty() // a busy machine makes the stack send one again
                || header(requests.last(), "Via") != header(datagram.data(), "Via"))
                requests += datagram.data();
            const auto status = m_reply(datagram.data());
            if (status.isEmpty())
                continue;
            auto answer = "SIP/2.0 " + status + "\r\n";
            for (const auto *name : {"Via", "From", "Call-ID", "CSeq"})
                answer += QByteArray(name) + ": " + header(datagram.data(), name) + "\r\n";
            answer += "To: " + header(datagram.data(), "To")
                + ";tag=phone\r\n"
                  "Content-Length: 0\r\n\r\n";
            m_socket.writeDatagram(answer, datagram.senderAddress(),
                                   quint16(datagram.senderPort()));
        }
    }

    Reply m_reply;
    QUdpSocket m_socket;
};

bool proves(const QByteArray &request, const QByteArray &password)
{
    const auto given = header(request, "Authorization");
    const auto cnonce = given.mid(given.indexOf("cnonce=\"") + 8).split('"').first();
    const auto uri = request.split(' ').at(1);
    const auto wanted =
        authorization(*parseChallenge(asks), {"151", password}, "NOTIFY", uri, cnonce);
    const auto response = wanted.mid(wanted.indexOf("response=\""), 43);
    return given.contains(response);
}

} // namespace

class SipNotifierTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksForEachEvent_data()
    {
        QTest::addColumn<Notice>("notice");
        QTest::addColumn<QByteArray>("event");
        QTest::newRow("resync") << Notice::Resync << QByteArray("resync");
        QTest::newRow("cold start") << Notice::Reboot << QByteArray("reboot_now");
        QTest::newRow("warm start") << Notice::Restart << QByteArray("restart_now");
        QTest::newRow("report") << Notice::Report << QByteArray("report");
    }

    void asksForEachEvent()
    {
        QFETCH(Notice, notice);
        QFETCH(QByteArray, event);
        FakeLine fake([](const QByteArray &) { return QByteArray("200 OK"); });
        SipNotifier notifier;
        const auto done = notifier.send(fake.line(), notice);
        QTRY_VERIFY(done.isFinished());
        QVERIFY(done.result());
        QCOMPARE(fake.requests.size(), 1);
        QVERIFY(fake.requests.first().startsWith("NOTIFY sip:151@127.0.0.1:"));
        QCOMPARE(header(fake.requests.first(), "Event"), event);
    }

    void answersAChallenge_data()
    {
        QTest::addColumn<QStringList>("passwords");
        QTest::addColumn<bool>("taken");
        QTest::addColumn<int>("requests");
        QTest::newRow("the current one") << QStringList{u"s;e:c\"ret"_s} << true << 2;
        QTest::newRow("the last served") << QStringList{u"new"_s, u"s;e:c\"ret"_s} << true << 3;
        QTest::newRow("neither") << QStringList{u"new"_s} << false << 2;
        QTest::newRow("none known") << QStringList() << false << 1;
    }

    void answersAChallenge()
    {
        QFETCH(QStringList, passwords);
        QFETCH(bool, taken);
        QFETCH(int, requests);
        FakeLine fake([](const QByteArray &request) {
            return proves(request, "s;e:c\"ret") ? QByteArray("200 OK")
                                                 : "401 Unauthorized\r\nWWW-Authenticate: " + asks;
        });
        SipNotifier notifier;
        const auto done = notifier.send(fake.line(passwords), Notice::Resync);
        QTRY_VERIFY(done.isFinished());
        QCOMPARE(done.result().ok(), taken);
        QCOMPARE(fake.requests.size(), requests);
        if (!taken)
            QVERIFY(!done.result().error().message.contains(u"new"_s));
    }

    void saysHowAPhoneRefuses()
    {
        FakeLine fake([](const QByteArray &) { return QByteArray("489 Bad Event"); });
        SipNotifier notifier;
        const auto done = notifier.send(fake.line(), Notice::Report);
        QTRY_VERIFY(done.isFinished());
        QVERIFY(done.result().error().message.contains(u"489"_s));
    }

    void givesUpOnAPhoneThatSaysNothing()
    {
        FakeLine fake([](const QByteArray &) { return QByteArray(); });
        SipNotifier notifier(std::chrono::milliseconds(200));
        const auto done = notifier.send(fake.line(), Notice::Resync);
        QTRY_VERIFY(done.isFinished());
        QCOMPARE(done.result().error().kind, Error::Kind::World);
    }

    void manyAtOnceAreAllAnswered()
    {
        FakeLine fake([](const QByteArray &) { return QByteArray("200 OK"); });
        SipNotifier notifier;
        QList<QFuture<Result<void>>> all;
        for (int i = 0; i < 50; ++i)
            all += notifier.send(fake.line(), Notice::Resync);
        for (const auto &one : all) {
            QTRY_VERIFY_WITH_TIMEOUT(one.isFinished(), 60000);
            QVERIFY(one.result());
        }
    }
};

QTEST_GUILESS_MAIN(SipNotifierTest)
#include "sipnotifier_test.moc"
