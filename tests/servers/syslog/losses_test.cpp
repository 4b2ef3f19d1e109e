#include "servers/syslog/losses.h"

#include "../storeofbytes.h"
#include "servers/syslog/server.h"

#include <QTest>

#include <boost/asio/ip/udp.hpp>

using namespace servers;
using namespace std::chrono_literals;
using syslog::Losses;

namespace asio = boost::asio;

namespace {

QString lost(int lines)
{
    return QStringLiteral("lines of syslog were lost: %1").arg(lines);
}

/** Runs what is due in @p context until @p store was told so many mishaps. */
void runUntilTold(asio::io_context &context, StoreOfBytes &store, qsizetype count)
{
    while (store.waitForMishaps(0).size() < count && context.run_one() > 0) { }
}

} // namespace

/** Lines that are lost are said, but not each of them. */
class LossesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysSoWhenItBegins()
    {
        asio::io_context context;
        Counters counters;
        StoreOfBytes store;
        Mishaps mishaps(store);
        Losses losses(context, mishaps, counters, 24h);
        losses.add(0);
        QVERIFY(store.waitForMishaps(0).isEmpty());
        losses.add(3);
        losses.add(4);
        QCOMPARE(store.waitForMishaps(1), QStringList{lost(3)});
        QCOMPARE(counters.lostLines.load(), quint64(7));
    }

    void saysLaterWhatCameSince()
    {
        asio::io_context context;
        Counters counters;
        StoreOfBytes store;
        Mishaps mishaps(store);
        Losses losses(context, mishaps, counters, 1ms);
        for (const int lines : {3, 4, 5})
            losses.add(quint64(lines));
        runUntilTold(context, store, 2);
        QCOMPARE(store.waitForMishaps(2), (QStringList{lost(3), lost(9)}));
        while (context.run_one() > 0) { } // the pause ends, and nothing is left to tell
        QCOMPARE(store.waitForMishaps(0).size(), 2);
    }

    void whatAFloodOfOtherMishapsKeptBackIsNotForgotten()
    {
        asio::io_context context;
        Counters counters;
        StoreOfBytes store;
        Mishaps mishaps(store);
        while (mishaps.report({Door::Tftp, {}, QStringLiteral("garbage")})) { }
        const qsizetype before = store.waitForMishaps(0).size();
        Losses losses(context, mishaps, counters, 1ms);
        losses.add(3);
        runUntilTold(context, store, before + 1);
        QVERIFY(store.waitForMishaps(before + 1).last().startsWith(lost(3)));
    }

    void aFullBoxIsALoss()
    {
        asio::io_context context;
        Counters counters;
        StoreOfBytes store;
        Mishaps mishaps(store);
        syslog::Inbox none(0);
        syslog::Server server(context, none, mishaps, counters, {});
        asio::ip::udp::socket socket(context,
                                     asio::ip::udp::endpoint(asio::ip::address_v4::loopback(), 0));
        asio::ip::udp::socket phone(context, asio::ip::udp::v4());
        const auto address = socket.local_endpoint();
        server.listen(std::move(socket));
        phone.send_to(asio::buffer("<14>one", 7), address);
        runUntilTold(context, store, 1);
        QCOMPARE(store.waitForMishaps(1), QStringList{lost(1)});
        server.stop();
    }
};

QTEST_GUILESS_MAIN(LossesTest)
#include "losses_test.moc"
