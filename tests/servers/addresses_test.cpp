#include "servers/addresses.h"

#include "servers/servers.h"

#include "storeofbytes.h"

#include <QTest>

#include <boost/asio/io_context.hpp>
#include <boost/asio/write.hpp>

using namespace servers;
namespace asio = boost::asio;

/** A phone has one address, however it is written on the wire. */
class AddressesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysIpv4AsDottedQuad_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("said");
        const QString quad = QStringLiteral("192.0.2.7");
        QTest::newRow("IPv4") << quad << quad;
        QTest::newRow("mapped") << QStringLiteral("::ffff:192.0.2.7") << quad;
        QTest::newRow("mapped, in hex") << QStringLiteral("::ffff:c000:207") << quad;
        QTest::newRow("IPv6") << QStringLiteral("2001:DB8::7") << QStringLiteral("2001:db8::7");
    }
    void saysIpv4AsDottedQuad()
    {
        QFETCH(QString, written);
        QTEST(textOf(asio::ip::make_address(written.toStdString())), "said");
    }

    // A socket of IPv6 that reaches an IPv4 address, as many clients do.
    void knowsAMappedPeerByItsOwnAddress()
    {
        StoreOfBytes store;
        KeptLog log;
        Configuration configuration; // at every address
        configuration.tftp.port = Port::anyFree();
        configuration.http.http = Port::anyFree();
        Servers servers(store, log);
        QVERIFY(servers.start(configuration));
        asio::io_context context;
        boost::system::error_code error;
        asio::ip::tcp::socket browser(context);
        const auto mapped = asio::ip::make_address("::ffff:127.0.0.1");
        browser.connect({mapped, servers.status().port(Door::Http)}, error);
        if (error)
            QSKIP("this machine has no IPv6");
        asio::write(browser, asio::buffer(std::string_view("GET /by-http HTTP/1.0\r\n\r\n")));
        QTRY_COMPARE(store.requests().size(), size_t(1));
        asio::ip::udp::socket phone(context, asio::ip::udp::v6());
        phone.send_to(asio::buffer(std::string_view("\0\1by-tftp\0octet\0", 16)),
                      {mapped, servers.status().port(Door::Tftp)});
        QTRY_COMPARE(store.requests().size(), size_t(2));
        for (const Request &request : store.requests())
            QCOMPARE(request.peer.address, QStringLiteral("127.0.0.1"));
    }
};

QTEST_GUILESS_MAIN(AddressesTest)
#include "addresses_test.moc"
