#include "servers/openfiles.h"
#include "servers/servers.h"

#include "../storeofbytes.h"

#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <boost/asio/connect.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/read.hpp>
#include <boost/asio/read_until.hpp>
#include <boost/asio/write.hpp>

#include <thread>

using namespace servers;
namespace asio = boost::asio;
using asio::ip::tcp;

namespace {

constexpr size_t Crowd = 2000;
const QByteArray Profile(67'269, 'p');
const QByteArray Firmware(8'000'000, 'f'); // more than any socket's buffers take

Configuration withRoomFor(int connections)
{
    Configuration configuration;
    configuration.addresses = {QStringLiteral("127.0.0.1")};
    configuration.http.http = Port::anyFree();
    configuration.http.threads = 1;
    configuration.http.connections = connections;
    return configuration;
}

/** What a crowd asks for, and who serves it. */
struct Served
{
    Served()
    {
        store.put(QStringLiteral("/profile.xml"), Profile);
        store.put(QStringLiteral("/firmware.bin"), Firmware);
        store.put(QStringLiteral("/short"), "short");
    }
    tcp::endpoint http(Door door = Door::Http) const
    {
        return {asio::ip::address_v4::loopback(), servers.status().port(door)};
    }

    StoreOfBytes store;
    KeptLog log;
    Servers servers{store, log};
};

std::vector<tcp::socket> connected(asio::io_context &context, const tcp::endpoint &server,
                                   size_t count)
{
    std::vector<tcp::socket> phones;
    for (size_t i = 0; i < count; ++i) {
        phones.emplace_back(context);
        phones.back().connect(server);
    }
    return phones;
}

/** One that has the head of its answer, and takes the firmware when it likes to. */
tcp::socket slowReader(asio::io_context &context, const tcp::endpoint &server)
{
    tcp::socket phone(context, tcp::v4());
    phone.set_option(tcp::socket::receive_buffer_size(4096));
    phone.connect(server);
    asio::write(phone, asio::buffer(std::string_view("GET /firmware.bin HTTP/1.0\r\n\r\n")));
    std::string head;
    for (char c; !head.ends_with("\r\n\r\n"); head += c)
        asio::read(phone, asio::buffer(&c, 1));
    return phone;
}

QByteArray answerTo(tcp::socket &phone)
{
    asio::write(phone, asio::buffer(std::string_view("GET /profile.xml HTTP/1.0\r\n\r\n")));
    std::string answer;
    boost::system::error_code ended;
    asio::read(phone, asio::dynamic_buffer(answer), ended);
    return QByteArray::fromStdString(answer.substr(answer.find("\r\n\r\n") + 4));
}

QByteArray get(const tcp::endpoint &server)
{
    asio::io_context context;
    tcp::socket phone(context);
    phone.connect(server);
    return answerTo(phone);
}

/** The server's own, made by openssl(1). */
class Certificate
{
public:
    // In a thread of its own: the process it starts borrows the memory of who starts it, and the
    // thread sanitizer is blind to that thread's locks from then on.
    Certificate()
    {
        std::thread([this] { make(); }).join();
    }

    bool isMade() const { return QFileInfo::exists(file("crt")); }
    void addTo(Configuration &configuration) const
    {
        configuration.http.https = Port::anyFree();
        configuration.http.certificateFile = file("crt");
        configuration.http.keyFile = file("key");
    }

private:
    void make() const
    {
        QProcess process;
        process.start(QStringLiteral("openssl"),
                      {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
                       QStringLiteral("rsa:2048"), QStringLiteral("-nodes"),
                       QStringLiteral("-subj"), QStringLiteral("/CN=localhost"),
                       QStringLiteral("-keyout"), file("key"), QStringLiteral("-out"),
                       file("crt")});
        process.waitForFinished(60'000);
    }

    QString file(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

    QTemporaryDir m_folder;
};

/** Begins a report of 1,000 bytes and waits for the word to go on; tells the status. */
int begin(tcp::socket &phone, const tcp::endpoint &server)
{
    phone.connect(server);
    asio::write(phone,
                asio::buffer(std::string_view("POST /report/a.xml HTTP/1.1\r\nHost: a\r\n"
                                              "Expect: 100-continue\r\n"
                                              "Content-Length: 1000\r\n\r\n")));
    std::string answer(12, ' ');
    asio::read(phone, asio::buffer(answer));
    return std::stoi(answer.substr(9));
}

} // namespace

/** Two thousand who want nothing, or want it very slowly, harm nobody. */
class CrowdTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (raiseOpenFiles(3 * Crowd) < 3 * Crowd)
            QSKIP("this system gives no process so many sockets");
    }

    void harmsNobody_data()
    {
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<QByteArray>("trickle");
        QTest::addColumn<int>("room");
        const QByteArray post = "POST /report/a.xml HTTP/1.1\r\nHost: a\r\n"
                                "Content-Length: 1000\r\n\r\n";
        QTest::newRow("silent") << QByteArray() << QByteArray() << 4096;
        QTest::newRow("trickling a head") << QByteArray("GET /") << QByteArray("x") << 4096;
        QTest::newRow("trickling a body") << post << QByteArray("x") << 4096;
        QTest::newRow("more than there is room for")
            << QByteArray("GET /") << QByteArray("x") << 512;
        QTest::newRow("not reading what they asked for")
            << QByteArray("GET /profile.xml HTTP/1.1\r\nHost: a\r\n\r\n") << QByteArray() << 4096;
    }
    void harmsNobody()
    {
        QFETCH(QByteArray, first);
        QFETCH(QByteArray, trickle);
        QFETCH(int, room);
        Served served;
        Configuration configuration = withRoomFor(room);
        configuration.http.threads = 0; // as many as the machine likes
        QVERIFY(served.servers.start(configuration));
        const tcp::endpoint server = served.http();
        asio::io_context context;
        std::vector<tcp::socket> crowd;
        for (size_t i = 0; i < Crowd; ++i) {
            crowd.emplace_back(context);
            crowd.back().connect(server);
            boost::system::error_code hungUp; // room was made for another
            asio::write(crowd.back(), asio::buffer(first.data(), size_t(first.size())), hungUp);
        }
        for (size_t round = 0; round < 20; ++round) {
            boost::system::error_code hungUp;
            for (size_t i = round; i < Crowd; i += 20)
                asio::write(crowd[i], asio::buffer(trickle.data(), size_t(trickle.size())), hungUp);
            QCOMPARE(get(server), Profile);
        }
        QVERIFY(served.servers.status().connections <= room);
    }

    void aSlowDownloadSurvivesThoseWhoWait()
    {
        Served served;
        QVERIFY(served.servers.start(withRoomFor(16)));
        asio::io_context context;
        tcp::socket slow = slowReader(context, served.http());
        const auto idle = connected(context, served.http(), 100);
        QCOMPARE(get(served.http()), Profile); // all before it were accepted by now
        std::string rest;
        boost::system::error_code ended;
        asio::read(slow, asio::dynamic_buffer(rest), ended);
        QCOMPARE(qsizetype(rest.size()), Firmware.size());
    }

    void slowDownloadsKeepNobodyOut()
    {
        Served served;
        QVERIFY(served.servers.start(withRoomFor(16)));
        asio::io_context context;
        std::vector<tcp::socket> slow;
        for (int i = 0; i < 40; ++i)
            slow.push_back(slowReader(context, served.http()));
        auto phones = connected(context, served.http(), 4);
        for (tcp::socket &phone : phones)
            QCOMPARE(answerTo(phone), Profile);
        QVERIFY(served.servers.status().connections <= 16);
    }

    // They all ask at once, so that the server is behind with its reading when the last knock.
    void aCrowdThatAsksIsServedWhole()
    {
        Served served;
        QVERIFY(served.servers.start(withRoomFor(16)));
        asio::io_context context;
        auto phones = connected(context, served.http(), 400);
        for (tcp::socket &phone : phones)
            asio::write(phone, asio::buffer(std::string_view("GET /short HTTP/1.0\r\n\r\n")));
        for (tcp::socket &phone : phones) {
            std::string answer;
            boost::system::error_code ended;
            asio::read(phone, asio::dynamic_buffer(answer), ended);
            QVERIFY2(answer.ends_with("\r\n\r\nshort"), answer.c_str());
        }
        QVERIFY(served.store.waitForMishaps(0).isEmpty());
    }

    void endsEachStepInItsTime_data()
    {
        QTest::addColumn<bool>("tls");
        QTest::addColumn<QByteArray>("says");
        QTest::addColumn<QByteArray>("hears"); // before it falls silent
        const QByteArray get = "GET /short HTTP/1.1\r\nHost: a\r\n\r\n";
        QTest::newRow("handshake") << true << QByteArray("\x16\x03\x01") << QByteArray();
        QTest::newRow("head") << false << QByteArray("GET /") << QByteArray();
        QTest::newRow("body") << false
                              << QByteArray("POST /report/a.xml HTTP/1.1\r\nHost: a\r\n"
                                            "Expect: 100-continue\r\nContent-Length: 1000\r\n\r\n")
                              << QByteArray("100 Continue\r\n\r\n");
        QTest::newRow("idle") << false << get << QByteArray("\r\n\r\nshort");
        QTest::newRow("answer") << false
                                << QByteArray("GET /firmware.bin HTTP/1.1\r\nHost: a\r\n\r\n")
                                << QByteArray("\r\n\r\n");
        QTest::newRow("farewell") << false << QByteArray("no HTTP\r\n\r\nat all")
                                  << QByteArray("400 Bad Request");
    }
    void endsEachStepInItsTime()
    {
        QFETCH(bool, tls);
        QFETCH(QByteArray, says);
        QFETCH(QByteArray, hears);
        if (tls && !certificate.isMade())
            QSKIP("openssl is not installed");
        Served served;
        Configuration configuration = withRoomFor(16);
        configuration.http.stepLimit = std::chrono::seconds(1);
        configuration.http.idleLimit = std::chrono::seconds(1);
        configuration.http.slowestLine = Firmware.size();
        if (tls)
            certificate.addTo(configuration);
        QVERIFY(served.servers.start(configuration));
        asio::io_context context;
        tcp::socket phone(context);
        phone.connect(served.http(tls ? Door::Https : Door::Http));
        asio::write(phone, asio::buffer(says.data(), size_t(says.size())));
        std::string heard;
        if (hears.isEmpty())
            QVERIFY(!served.store.waitForMishaps(1).isEmpty());
        else
            asio::read_until(phone, asio::dynamic_buffer(heard), std::string_view(hears));
        QTRY_COMPARE_WITH_TIMEOUT(served.servers.status().connections, 0,
                                  60'000); // we did not hang up
    }

    void holdsNoMoreBodiesAtOnceThanThereIsRoomFor()
    {
        Served served;
        Configuration configuration = withRoomFor(16);
        configuration.http.bodies = 1'500;
        QVERIFY(served.servers.start(configuration));
        const tcp::endpoint server = served.http();
        asio::io_context context;
        tcp::socket first(context);
        tcp::socket second(context);
        tcp::socket third(context);
        QCOMPARE(begin(first, server), 100);
        QCOMPARE(begin(second, server), 503);
        asio::write(first, asio::buffer(std::string(1'000, 'x')));
        std::string answer;
        asio::read_until(first, asio::dynamic_buffer(answer), "HTTP/1.1 200");
        QCOMPARE(begin(third, server), 100);
    }

private:
    const Certificate certificate;
};

QTEST_GUILESS_MAIN(CrowdTest)
#include "crowd_test.moc"
