#include "servers/servers.h"

#include "../storeofbytes.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/read.hpp>
#include <boost/asio/write.hpp>

using namespace servers;
using boost::asio::ip::tcp;

namespace {

Configuration onLoopback()
{
    Configuration configuration;
    configuration.addresses = {QStringLiteral("127.0.0.1")};
    configuration.http.http = Port::anyFree();
    return configuration;
}

/** One connection, raw. */
class Wire
{
public:
    explicit Wire(const Servers &servers, Door door = Door::Http) : m_socket(m_context)
    {
        m_socket.connect({boost::asio::ip::address_v4::loopback(), servers.status().port(door)});
    }

    void say(const QByteArray &bytes)
    {
        boost::system::error_code ignored; // the other end may have hung up, as it should
        boost::asio::write(m_socket, boost::asio::buffer(bytes.data(), size_t(bytes.size())),
                           ignored);
    }

    /** All until the server hangs up. */
    QByteArray hear()
    {
        std::string bytes;
        boost::system::error_code ended;
        boost::asio::read(m_socket, boost::asio::dynamic_buffer(bytes), ended);
        return QByteArray::fromStdString(bytes);
    }

private:
    boost::asio::io_context m_context;
    tcp::socket m_socket;
};

QByteArray answer(const Servers &servers, const QByteArray &request)
{
    Wire wire(servers);
    wire.say(request);
    return wire.hear();
}

int statusOf(const QByteArray &answer)
{
    return answer.mid(9, 3).toInt();
}

QByteArray output(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    process.closeWriteChannel();
    process.waitForFinished(60'000);
    return process.readAll();
}

const QString OpenSsl = QStringLiteral("openssl");

/** A certificate for the server and one of a phone, with the CA of each. */
struct Papers
{
    explicit Papers(const QString &name = QStringLiteral("server")) : own(name)
    {
        make(own, QStringLiteral("/CN=localhost"));
        make(QStringLiteral("phone"), QStringLiteral("/CN=SPA525G/OU=002584d8d062"));
    }

    void make(const QString &name, const QString &subject)
    {
        output(OpenSsl,
               {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
                QStringLiteral("rsa:2048"), QStringLiteral("-nodes"), QStringLiteral("-days"),
                QStringLiteral("2"), QStringLiteral("-subj"), subject, QStringLiteral("-keyout"),
                file(name, "key"), QStringLiteral("-out"), file(name, "crt")});
    }
    QString file(const QString &name, const char *kind) const
    {
        return folder.filePath(name + u'.' + QLatin1String(kind));
    }
    Configuration configuration(TlsProfile profile) const
    {
        Configuration configuration = onLoopback();
        configuration.http.https = Port::anyFree();
        configuration.http.certificateFile = file(own, "crt");
        configuration.http.keyFile = file(own, "key");
        configuration.http.clientCaFile = file(QStringLiteral("phone"), "crt");
        configuration.http.tls = profile;
        return configuration;
    }

    QTemporaryDir folder;
    QString own;
};

QByteArray shakeHands(const Servers &servers, const QStringList &options)
{
    return output(
        OpenSsl,
        QStringList{QStringLiteral("s_client"), QStringLiteral("-connect"),
                    QStringLiteral("127.0.0.1:%1").arg(servers.status().port(Door::Https))}
            + options);
}

} // namespace

class HttpServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        store = std::make_unique<StoreOfBytes>();
        store->put(QStringLiteral("/a.xml"), "0123456789");
    }

    void answers_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("holds");
        const auto row = [](const char *name, const char *request, int status, const char *holds) {
            QTest::newRow(name) << QByteArray(request) + "\r\n" << status << QByteArray(holds);
        };
        row("GET of 1.0", "GET /a.xml HTTP/1.0\r\n", 200, "\r\n\r\n0123456789");
        row("length", "GET /a.xml HTTP/1.0\r\n", 200, "Content-Length: 10\r\n");
        row("type", "GET /a.xml HTTP/1.0\r\n", 200, "Content-Type: text/xml\r\n");
        row("HEAD", "HEAD /a.xml HTTP/1.0\r\n", 200, "Content-Length: 10\r\n");
        row("range", "GET /a.xml HTTP/1.0\r\nRange: bytes=2-4\r\n", 206, "\r\n\r\n234");
        row("range told", "GET /a.xml HTTP/1.0\r\nRange: bytes=2-4\r\n", 206, "bytes 2-4/10\r\n");
        row("range outside", "GET /a.xml HTTP/1.0\r\nRange: bytes=10-\r\n", 416, "bytes */10\r\n");
        row("missing", "GET /b.xml HTTP/1.0\r\n", 404, "no such file");
        row("an SPA keeps nothing alive",
            "GET /a.xml HTTP/1.1\r\nHost: a\r\nUser-Agent: Cisco/SPA525G-7.2.30\r\n", 200,
            "Connection: close\r\n");
        row("POST on a profile", "POST /a.xml HTTP/1.0\r\nContent-Length: 0\r\n", 200,
            "0123456789");
        row("POST elsewhere", "POST /b.xml HTTP/1.0\r\nContent-Length: 9\r\n", 403, "reports only");
    }
    void answers()
    {
        QFETCH(QByteArray, request);
        Servers servers(*store, log);
        QVERIFY(servers.start(onLoopback()));
        const QByteArray said = answer(servers, request);
        QTEST(statusOf(said), "status");
        QFETCH(QByteArray, holds);
        QVERIFY2(said.contains(holds), said);
        QVERIFY(!said.contains("chunked"));
        QCOMPARE(said.endsWith("\r\n\r\n"),
                 request.startsWith("HEAD") || holds.startsWith("bytes */"));
    }

    void refusesAndTells_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<int>("status");
        const auto row = [](const char *name, const QByteArray &request, int status) {
            QTest::newRow(name) << request + "\r\n\r\n" << status;
        };
        row("traversal", "GET /../etc/passwd HTTP/1.0", 400);
        row("encoded traversal", "GET /%2e%2e/etc/passwd HTTP/1.0", 400);
        row("encoded twice", "GET /%252e%252e/etc/passwd HTTP/1.0", 400);
        row("backslashes", "GET /..\\..\\boot.ini HTTP/1.0", 400);
        row("NUL", "GET /a%00.xml HTTP/1.0", 400);
        row("no Host", "GET /a.xml HTTP/1.1", 400);
        row("a method unknown", "BREW /a.xml HTTP/1.0", 405);
        row("DELETE", "DELETE /a.xml HTTP/1.0", 405);
        row("a head too long", "GET /a.xml HTTP/1.0\r\nX: " + QByteArray(9000, 'x'), 431);
        row("a body too long", "POST /report/a.xml HTTP/1.0\r\nContent-Length: 99999999999", 413);
        row("no HTTP", "\x16\x03\x01 hello", 400);
        row("a length twice",
            "POST /report/a HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2", 400);
    }
    void refusesAndTells()
    {
        QFETCH(QByteArray, request);
        Servers servers(*store, log);
        QVERIFY(servers.start(onLoopback()));
        QTEST(statusOf(answer(servers, request)), "status");
        QCOMPARE(store->waitForMishaps(1).size(), 1);
        QVERIFY(store->requests().empty());
    }

    void takesAReport()
    {
        Servers servers(*store, log);
        QVERIFY(servers.start(onLoopback()));
        const QByteArray said = answer(servers,
                                       "POST /report/a.xml?id=1 HTTP/1.1\r\nHost: a\r\n"
                                       "Expect: 100-continue\r\nConnection: close\r\n"
                                       "Content-Length: 6\r\n\r\nreport");
        QVERIFY2(said.startsWith("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\n"), said);
        QCOMPARE(store->file(QStringLiteral("/report/a.xml")), QByteArray("report"));
        QCOMPARE(store->requests().front().query, QStringLiteral("id=1"));
    }

    void tellsOfAReportThatWasBrokenOff()
    {
        Servers servers(*store, log);
        QVERIFY(servers.start(onLoopback()));
        {
            Wire wire(servers);
            wire.say("POST /report/a.xml?id=1 HTTP/1.1\r\nHost: a\r\n"
                     "Content-Length: 6\r\n\r\nrep");
        }
        QCOMPARE(store->waitForMishaps(1),
                 QStringList{QStringLiteral("a body that was broken off: /report/a.xml")});
        QVERIFY(store->requests().empty());
        answer(servers, "GET /a.xml HTTP/1.0\r\n\r\n");
        Wire(servers).say("GET /a.x"); // which is no news
        answer(servers, "GET /a.xml HTTP/1.0\r\n\r\n");
        QCOMPARE(store->waitForMishaps(0).size(), 1);
    }

    void waitsForWhatIsComing()
    {
        Servers servers(*store, log);
        QVERIFY(servers.start(onLoopback()));
        store->delay(2);
        const QByteArray said = answer(servers, "GET /a.xml HTTP/1.0\r\n\r\n");
        QCOMPARE(statusOf(said), 200);
        QVERIFY(said.endsWith("0123456789"));
        QCOMPARE(store->requests().size(), size_t(3));
        QCOMPARE(store->waitForFinished(1).size(), size_t(1));
    }

    void keepsAConnectionForMoreRequests()
    {
        Servers servers(*store, log);
        QVERIFY(servers.start(onLoopback()));
        const QByteArray one = "GET /a.xml HTTP/1.1\r\nHost: a\r\n\r\n";
        const QByteArray last = "GET /a.xml HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n";
        const QByteArray said = answer(servers, one + one + last);
        QCOMPARE(said.count("0123456789"), 3);
        QCOMPARE(said.count("Connection: keep-alive"), 2);
        QCOMPARE(store->waitForFinished(3).size(), size_t(3));
    }

    void endsWithThoseWhoTrickle()
    {
        Configuration configuration = onLoopback();
        configuration.http.stepLimit = std::chrono::seconds(1);
        Servers servers(*store, log);
        QVERIFY(servers.start(configuration));
        Wire wire(servers);
        wire.say("GET /a.x");
        QVERIFY(wire.hear().isEmpty()); // comes back only once the server has hung up
        QCOMPARE(store->waitForMishaps(1).size(), 1);
    }

    void makesRoomWhereAllAreTaken()
    {
        Configuration configuration = onLoopback();
        configuration.http.connections = 4;
        configuration.http.threads = 1;
        Servers servers(*store, log);
        QVERIFY(servers.start(configuration));
        std::vector<std::unique_ptr<Wire>> idle;
        for (int i = 0; i < 50; ++i)
            idle.push_back(std::make_unique<Wire>(servers));
        QCOMPARE(statusOf(answer(servers, "GET /a.xml HTTP/1.0\r\n\r\n")), 200);
        QVERIFY(servers.status().connections <= 4);
    }

    void speaksTheTlsItsProfileSays_data()
    {
        QTest::addColumn<bool>("old");
        QTest::addColumn<QString>("version");
        QTest::addColumn<bool>("accepted");
        QTest::newRow("1.3") << false << QStringLiteral("-tls1_3") << true;
        QTest::newRow("1.2") << false << QStringLiteral("-tls1_2") << true;
        QTest::newRow("1.0 unless asked for") << false << QStringLiteral("-tls1") << false;
        QTest::newRow("1.0 for old phones") << true << QStringLiteral("-tls1") << true;
        QTest::newRow("1.2 beside old phones") << true << QStringLiteral("-tls1_2") << true;
    }
    void speaksTheTlsItsProfileSays()
    {
        if (QStandardPaths::findExecutable(OpenSsl).isEmpty())
            QSKIP("openssl is not installed");
        QFETCH(bool, old);
        QFETCH(QString, version);
        QFETCH(bool, accepted);
        const Papers papers;
        Servers servers(*store, log);
        QVERIFY(servers.start(
            papers.configuration(old ? TlsProfile::OldSpaPhones : TlsProfile::Modern)));
        const QByteArray said = shakeHands(
            servers, {version, QStringLiteral("-cipher"), QStringLiteral("ALL:@SECLEVEL=0")});
        QCOMPARE(said.contains("Cipher is (NONE)"), !accepted);
    }

    void tellsTheSourceWhoseCertificateItSaw()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("curl")).isEmpty())
            QSKIP("curl is not installed");
        const Papers papers;
        Servers servers(*store, log);
        QVERIFY(servers.start(papers.configuration(TlsProfile::Modern)));
        const QString url =
            QStringLiteral("https://localhost:%1/a.xml").arg(servers.status().port(Door::Https));
        const QStringList plain{QStringLiteral("-s"), QStringLiteral("--cacert"),
                                papers.file(papers.own, "crt"), url};
        const QStringList withPapers = plain
            + QStringList{QStringLiteral("--cert"), papers.file(QStringLiteral("phone"), "crt"),
                          QStringLiteral("--key"), papers.file(QStringLiteral("phone"), "key")};
        QCOMPARE(output(QStringLiteral("curl"), plain), QByteArray("0123456789"));
        QCOMPARE(output(QStringLiteral("curl"), withPapers), QByteArray("0123456789"));
        const auto requests = store->requests();
        QCOMPARE(requests.size(), size_t(2));
        QVERIFY(requests[0].certificateSubject.isEmpty());
        QCOMPARE(requests[1].certificateSubject, QStringLiteral("OU=002584d8d062,CN=SPA525G"));
        QCOMPARE(requests[1].door, Door::Https);
    }

    void refusesAnEncryptedKeyAndAsksNobody()
    {
        const Papers papers;
        const QString key = papers.file(papers.own, "key");
        const QString fresh = papers.file(QStringLiteral("fresh"), "key");
        Servers servers(*store, log);
        QVERIFY(servers.start(papers.configuration(TlsProfile::Modern)));
        output(OpenSsl,
               {QStringLiteral("pkey"), QStringLiteral("-in"), key, QStringLiteral("-aes256"),
                QStringLiteral("-passout"), QStringLiteral("pass:secret"), QStringLiteral("-out"),
                fresh});
        QVERIFY(QFile::remove(key));
        QVERIFY(QFile::rename(fresh, key));
        const auto reloaded = servers.reloadCertificates();
        QVERIFY(!reloaded);
        QVERIFY(reloaded.error().message.contains(QStringLiteral("openssl pkey -in %1").arg(key)));
        QVERIFY(shakeHands(servers, {}).contains("CN = localhost")); // with the old one
        const auto started = servers.start(papers.configuration(TlsProfile::Modern));
        QVERIFY(!started);
        QCOMPARE(started.error().message, reloaded.error().message);
    }

    void noticesAChangedClientCa()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("curl")).isEmpty())
            QSKIP("curl is not installed");
        Papers papers;
        const QString other = QStringLiteral("other");
        papers.make(other, QStringLiteral("/CN=SPA525G/OU=000e08d8d062"));
        Servers servers(*store, log);
        QVERIFY(servers.start(papers.configuration(TlsProfile::Modern)));
        const QStringList words{
            QStringLiteral("-s"),
            QStringLiteral("--cacert"),
            papers.file(papers.own, "crt"),
            QStringLiteral("--cert"),
            papers.file(other, "crt"),
            QStringLiteral("--key"),
            papers.file(other, "key"),
            QStringLiteral("https://localhost:%1/a.xml").arg(servers.status().port(Door::Https))};
        QVERIFY(output(QStringLiteral("curl"), words).isEmpty());
        const QString ca = papers.file(QStringLiteral("phone"), "crt");
        QVERIFY(QFile::remove(ca));
        QVERIFY(QFile::copy(papers.file(other, "crt"), ca));
        QTRY_COMPARE_WITH_TIMEOUT(output(QStringLiteral("curl"), words), QByteArray("0123456789"),
                                  60'000);
        QCOMPARE(store->requests().back().certificateSubject,
                 QStringLiteral("OU=000e08d8d062,CN=SPA525G"));
    }

    void showsANewCertificateWithoutARestart()
    {
        Papers papers;
        Servers servers(*store, log);
        QVERIFY(servers.start(papers.configuration(TlsProfile::Modern)));
        papers.make(papers.own, QStringLiteral("/CN=renewed.example"));
        QVERIFY(servers.reloadCertificates());
        QVERIFY(shakeHands(servers, {}).contains("renewed.example"));
        QFile broken(papers.file(papers.own, "crt"));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("no certificate");
        broken.close();
        const auto reloaded = servers.reloadCertificates();
        QVERIFY(!reloaded);
        QVERIFY(reloaded.error().message.contains(broken.fileName()));
        QVERIFY(shakeHands(servers, {}).contains("renewed.example"));
    }

private:
    std::unique_ptr<StoreOfBytes> store;
    KeptLog log;
};

QTEST_GUILESS_MAIN(HttpServerTest)
#include "httpserver_test.moc"
