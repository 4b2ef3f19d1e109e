#include "provisioning/backlog.h"
#include "support/fleets.h"

#include <QTest>

using inventory::Event;
using provisioning::Backlog;
using provisioning::Told;
using servers::LogMessage;

class BacklogTest : public QObject
{
    Q_OBJECT

    const MacAddress m_mac = fleets::mac("002584d8d062");

private Q_SLOTS:
    void holdsNoMoreContactsThanItSays()
    {
        Backlog backlog;
        qsizetype taken = 0;
        while (taken <= Backlog::MostNotes && backlog.add(Event()))
            ++taken;
        QCOMPARE(taken, Backlog::MostNotes);
        QCOMPARE(backlog.droppedNotes, 1);
        QVERIFY(backlog.add(Told{m_mac, nullptr, {}})); // of our own phones
        QVERIFY(backlog.add(inventory::Claim{m_mac, {}, {}}));
        QCOMPARE(backlog.take().events.size(), Backlog::MostNotes);
        QVERIFY(backlog.empty());
        QVERIFY(backlog.add(Event()));
    }

    void holdsNoMoreOfReportsThanItSays()
    {
        const QByteArray report(1024 * 1024, 'x');
        Backlog backlog;
        qint64 bytes = 0;
        while (bytes <= Backlog::MostReports && backlog.add(qMakePair(m_mac, report)))
            bytes += report.size();
        QCOMPARE(bytes, Backlog::MostReports);
        QVERIFY(backlog.add(Event())); // small things still find room
        QCOMPARE(backlog.take().droppedNotes, 1);
        QVERIFY(backlog.add(qMakePair(m_mac, report)));
    }

    void holdsNoMoreLinesThanItSays()
    {
        Backlog backlog;
        const std::vector<LogMessage> many(100'000);
        for (int i = 0; i < 10; ++i)
            QVERIFY(backlog.add(many));
        QVERIFY(!backlog.add(std::vector<LogMessage>(1)));
        QCOMPARE(backlog.droppedMessages, 1);
    }

    void handsOutAFloodOfLinesInTheirOrder()
    {
        Backlog backlog;
        for (int i = 0; i < 3; ++i) {
            std::vector<LogMessage> batch(30'000);
            batch.front().text = QString::number(i);
            QVERIFY(backlog.add(std::move(batch)));
        }
        for (int i = 0; i < 3; ++i) {
            const Backlog taken = backlog.take();
            QCOMPARE(taken.batches.size(), size_t(1));
            QCOMPARE(taken.batches.front().front().text, QString::number(i));
        }
        QVERIFY(backlog.empty());
    }
};

QTEST_GUILESS_MAIN(BacklogTest)
#include "backlog_test.moc"
