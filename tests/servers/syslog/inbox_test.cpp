#include "servers/syslog/inbox.h"

#include <QTest>

using namespace servers::syslog;

class InboxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesNoMoreMemoryThanItSays_data()
    {
        QTest::addColumn<QByteArray>("frame");
        QTest::newRow("one byte each") << QByteArray("x");
        QTest::newRow("lines") << QByteArray(100, 'x');
        QTest::newRow("SIP messages") << QByteArray(8'000, 'x');
    }
    void takesNoMoreMemoryThanItSays()
    {
        QFETCH(QByteArray, frame);
        Batch batch;
        for (int i = 0; i < 10'000; ++i)
            batch.add(frame, boost::asio::ip::address_v4::loopback(), 514);
        const qsizetype memory =
            10'000 * (frame.size() + qsizetype(sizeof(Batch::Frame))); // of a batch
        Inbox inbox;
        qsizetype held = 0;
        while (held <= Inbox::Capacity && inbox.put(batch))
            held += memory;
        QVERIFY2(held <= Inbox::Capacity, qPrintable(QString::number(held)));
        QVERIFY(held > Inbox::Capacity - 2 * memory);
        QVERIFY(!inbox.takeAll()->empty());
        QVERIFY(inbox.put(batch)); // there is room again
    }

    void whatSaysNothingIsNotKept()
    {
        Batch batch;
        for (int i = 0; i < 100; ++i)
            batch.add({}, boost::asio::ip::address_v4::loopback(), 514);
        QVERIFY(batch.frames.empty());
        QCOMPARE(batch.cost(), 0);
    }
};

QTEST_GUILESS_MAIN(InboxTest)
#include "inbox_test.moc"
