#include "servers/openfiles.h"
#include "servers/servers.h"

#include "../storeofbytes.h"

#include <QTest>

#include <boost/asio/connect.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/read.hpp>
#include <boost/asio/read_until.hpp>
#include <boost/asio/write.hpp>

using namespace servers;
namespace asio = boost::asio;
using asio::ip::tcp;

namespace {

constexpr size_t Crowd = 2000;
const QByteArray Profile(67'269, 'p');

QByteArray get(const tcp::endpoint &server)
{
    asio::io_context context;
    tcp::socket phone(context);
    phone.connect(server);
    asio::write(phone, asio::buffer(std::string_view("GET /profile.xml HTTP/1.0\r\n\r\n")));
    std::string answer;
    boost::system::error_code ended;
    asio::read(phone, asio::dynamic_buffer(answer), ended);
    return QByteArray::fromStdString(answer.substr(answer.find("\r\n\r\n") + 4));
}

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
        StoreOfBytes store;
        KeptLog log;
        store.put(QStringLiteral("/profile.xml"), Profile);
        Configuration configuration;
        configuration.addresses = {QStringLiteral("127.0.0.1")};
        configuration.http.http = Port::anyFree();
        configuration.http.connections = room;
        Servers servers(store, log);
        QVERIFY(servers.start(configuration));
        const tcp::endpoint server(asio::ip::address_v4::loopback(),
                                   servers.status().port(Door::Http));
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
        QVERIFY(servers.status().connections <= room);
    }

    void holdsNoMoreBodiesAtOnceThanThereIsRoomFor()
    {
        StoreOfBytes store;
        KeptLog log;
        Configuration configuration;
        configuration.addresses = {QStringLiteral("127.0.0.1")};
        configuration.http.http = Port::anyFree();
        configuration.http.threads = 1;
        configuration.http.bodies = 1'500;
        Servers servers(store, log);
        QVERIFY(servers.start(configuration));
        const tcp::endpoint server(asio::ip::address_v4::loopback(),
                                   servers.status().port(Door::Http));
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
};

QTEST_GUILESS_MAIN(CrowdTest)
#include "crowd_test.moc"
