#include "servers/servers.h"

#include "../storeofbytes.h"

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
        row("traversal by HEAD", "HEAD /../etc/passwd HTTP/1.0", 400);
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
        const QByteArray said = answer(servers, request);
        QTEST(statusOf(said), "status");
        QCOMPARE(said.endsWith("\r\n\r\n"), request.startsWith("HEAD"));
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

private:
    std::unique_ptr<StoreOfBytes> store;
    KeptLog log;
};

QTEST_GUILESS_MAIN(HttpServerTest)
#include "httpserver_test.moc"
