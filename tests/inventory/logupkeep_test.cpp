#include "inventory/eventlog.h"

#include "logs.h"

#include <QTemporaryDir>
#include <QTest>

using namespace inventory;
using namespace Qt::StringLiterals;
using namespace logs;

/** The log stays within its limits, and any part of a line is found in it. */
class LogUpkeepTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<EventLog> m_log;
    int m_logs = 0; ///< each test has a new one

private Q_SLOTS:
    void init()
    {
        auto log = EventLog::open(m_folder.filePath(u"%1.db"_s.arg(++m_logs)));
        QVERIFY(log);
        m_log = std::move(*log);
    }
    void cleanup() { m_log.reset(); }

    void forgetsWhatIsOldOrTooMuch_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<qint64>("most");
        QTest::addColumn<QStringList>("left");
        QTest::newRow("nothing") << 30 << qint64(10) << QStringList{u"0"_s, u"1"_s, u"2"_s, u"3"_s};
        QTest::newRow("by age") << 15 << qint64(10) << QStringList{u"2"_s, u"3"_s};
        QTest::newRow("by number") << 30 << qint64(1) << QStringList{u"3"_s};
        QTest::newRow("all") << 30 << qint64(0) << QStringList{};
    }

    void forgetsWhatIsOldOrTooMuch()
    {
        QFETCH(int, days);
        QFETCH(qint64, most);
        QList<LogLine> lines;
        for (int i = 0; i < 4; ++i) {
            lines << line({}, {}, QString::number(i));
            lines.last().when = QDateTime::currentDateTimeUtc().addDays(i < 2 ? -20 : -1);
        }
        QVERIFY(m_log->append({}, lines).ok());
        QVERIFY(m_log->trim(limits(days, most)).ok());
        QTEST(texts(m_log->lines({})), "left");
        // ids go on rising, or a follower would miss what comes
        QVERIFY(m_log->append({}, {line({}, {}, u"new"_s)}).ok());
        QCOMPARE(m_log->lines({})->last().id, 5);
    }

    void keepsWithinItsBytesAndEvents()
    {
        const QString kilobyte(1'000, u'x');
        QList<LogLine> lines;
        for (int i = 0; i < 300; ++i)
            lines << line({}, {}, QString::number(i) + kilobyte);
        QList<Event> events(5, eventAt(1, Event::Door::Tftp, u"GET /x"_s, Event::Outcome::Done));
        QVERIFY(m_log->append(events, lines).ok());
        LogLimits limits;
        limits.days = 36'500;
        limits.bytes = 100'000;
        limits.events = 2;
        for (int again = 0; again < 2; ++again) { // the second time there is nothing to forget
            QVERIFY(m_log->trim(limits).ok());
            const auto left = m_log->lines({});
            QVERIFY(left->size() > 80 && left->size() < 100);
            QVERIFY(left->last().text.startsWith(u"299"_s));
            QCOMPARE(m_log->events({})->last().id, 5);
            QCOMPARE(m_log->events({})->size(), 2);
        }
    }

    // What was counted when it came is what is taken off when it goes: else the count would grow
    // past the limit one day, and nothing be kept any more.
    void countsALetterOfAnyPlaneTheSameWhenItGoes()
    {
        const QString faces = QString::fromUcs4(U"\U0001F600").repeated(1'000);
        QVERIFY(m_log->append({}, QList<LogLine>(100, line({}, {}, faces))).ok());
        QVERIFY(m_log->trim(limits(36'500, 0)).ok());
        QVERIFY(m_log->append({}, {line({}, {}, u"plain"_s)}).ok());
        LogLimits few = limits(36'500, 1'000);
        few.bytes = 10'000;
        QVERIFY(m_log->trim(few).ok());
        QCOMPARE(texts(m_log->lines({})), QStringList{u"plain"_s});
    }

    void findsAnyPartOfALineWhereverItsIndexIs_data()
    {
        QTest::addColumn<int>("indexed"); // of how many steps
        QTest::newRow("nothing indexed") << 0;
        QTest::newRow("some") << 1;
        QTest::newRow("all") << 3;
    }

    void findsAnyPartOfALineWhereverItsIndexIs()
    {
        QFETCH(int, indexed);
        QList<LogLine> lines;
        for (int i = 0; i < 40'000; ++i)
            lines << line({}, {}, u"line %1 of \"many\" 50%"_s.arg(i));
        for (const int at : {5, 63, 64, 20'000, 39'999})
            lines[at].text = u"Grüße: NEEDLE %1_x"_s.arg(at);
        lines[70].text = u"two letters of four units: 😀😁"_s;
        QVERIFY(m_log->append({}, lines).ok());
        for (int step = 0; step < indexed; ++step)
            QVERIFY(*m_log->indexSome() > 0);
        const auto found = [this](const QString &text, int most, int oldest, qint64 after = 0) {
            EventFilter filter;
            filter.text = text;
            filter.most = most;
            filter.oldest = oldest;
            filter.after = after;
            QList<qint64> ids;
            for (const LogLine &one : *m_log->lines(filter))
                ids << one.id - 1;
            return ids;
        };
        const QList<qint64> all{5, 63, 64, 20'000, 39'999};
        QCOMPARE(found(u"needle"_s, 0, 0), all);
        QCOMPARE(found(u"EEDL"_s, 0, 0), all);
        QCOMPARE(found(u"üße: N"_s, 0, 0), all);
        QCOMPARE(found(u"needle"_s, 2, 0), (QList<qint64>{20'000, 39'999}));
        QCOMPARE(found(u"needle"_s, 0, 2), (QList<qint64>{5, 63}));
        QCOMPARE(found(u"needle"_s, 0, 2, 64), (QList<qint64>{64, 20'000}));
        QCOMPARE(found(u"needle 6_x"_s, 0, 0), QList<qint64>{});
        QCOMPARE(found(u"4_x"_s, 0, 0), (QList<qint64>{64})); // _ and % stand for themselves
        QCOMPARE(found(u"of \"many\" 50%"_s, 0, 0).size(), 40'000 - all.size() - 1);
        QCOMPARE(found(u"😀😁"_s, 0, 0), (QList<qint64>{70}));
        QCOMPARE(found(u"xyz"_s, 0, 0), QList<qint64>{});
        QCOMPARE(found(u"63_"_s, 0, 0), (QList<qint64>{63}));
    }

    void forgetsTheIndexWithItsLines()
    {
        constexpr qint64 table = 1 << 20; // lines that share a table of the index
        QVERIFY(m_log->append({}, {line({}, {}, u"early needle"_s)}).ok());
        for (int i = 0; i < 11; ++i)
            QVERIFY(m_log->append({}, QList<LogLine>(100'000, line({}, {}, u"hay"_s))).ok());
        while (*m_log->indexSome() > 0) { }
        EventFilter filter;
        filter.text = u"hay"_s;
        QVERIFY(m_log->trim(limits(36'500, 10'000)).ok());
        QCOMPARE(m_log->lines(filter)->size(), 10'000);
        QCOMPARE(m_log->lines(filter)->last().id, 1'100'001);
        QVERIFY(m_log->lines(filter)->first().id > table);
        filter.text = u"needle"_s;
        QVERIFY(m_log->lines(filter)->isEmpty());
    }

    void forgetsMoreThanOneStep()
    {
        QVERIFY(m_log->append({}, QList<LogLine>(50'000, line({}, {}, u"x"_s))).ok());
        QVERIFY(m_log->trim(limits(36'500, 10)).ok());
        QCOMPARE(m_log->lines({})->size(), 10);
    }
};

QTEST_GUILESS_MAIN(LogUpkeepTest)
#include "logupkeep_test.moc"
