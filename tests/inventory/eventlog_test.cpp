#include "inventory/eventlog.h"

#include "fleets.h"

#include <QTemporaryDir>
#include <QTest>

using namespace inventory;
using namespace Qt::StringLiterals;
using fleets::mac;

class EventLogTest : public QObject
{
    Q_OBJECT

    using Door = Event::Door;
    using Outcome = Event::Outcome;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<EventLog> m_log;

    std::unique_ptr<EventLog> opened() const
    {
        auto log = EventLog::open(m_folder->filePath(u"fleet.db"_s));
        return log ? std::move(*log) : nullptr;
    }
    static QDateTime at(int second)
    {
        return QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC).addSecs(second);
    }
    static Event event(int second, Door door, const QString &what, Outcome outcome)
    {
        Event made;
        made.when = at(second);
        made.mac = mac(1);
        made.door = door;
        made.what = what;
        made.outcome = outcome;
        made.address = u"192.0.2.7"_s;
        return made;
    }
    static LogLine line(std::optional<MacAddress> whose, const QString &address,
                        const QString &text)
    {
        LogLine made;
        made.when = at(0);
        made.mac = whose;
        made.address = address;
        made.text = text;
        return made;
    }
    static QStringList texts(const Result<QList<LogLine>> &lines)
    {
        QStringList found;
        for (const LogLine &one : *lines)
            found << one.text;
        return found;
    }
    static LogLimits limits(int days, qint64 lines)
    {
        LogLimits made;
        made.days = days;
        made.lines = lines;
        return made;
    }
    Contact contact() const { return m_log->contacts()->value(mac(1)); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_log = opened();
        QVERIFY(m_log);
    }
    void cleanup() { m_log.reset(); }

    void keepsEventsWholeAndInOrder()
    {
        Event full = event(5, Door::Https, u"GET /xml/spa002584d8d062.xml"_s, Outcome::Refused);
        full.bytes = 67'269;
        full.revision = 12;
        full.remedy = u"Adopt it."_s;
        full.firmware = u"7.6.2SR7"_s;
        full.registeredLines = QList<int>{1, 3};
        Event bare;
        bare.when = at(4);
        QVERIFY(m_log->append({full}, {}).ok());
        QVERIFY(m_log->append({bare}, {}).ok());
        const auto events = opened()->events({});
        QCOMPARE(events->size(), 2);
        const Event &read = events->first();
        QCOMPARE(read.id, 1);
        QCOMPARE(read.when, full.when);
        QCOMPARE(read.mac, full.mac);
        QCOMPARE(read.door, full.door);
        QCOMPARE(read.what, full.what);
        QCOMPARE(read.outcome, full.outcome);
        QCOMPARE(read.bytes, full.bytes);
        QCOMPARE(read.revision, full.revision);
        QCOMPARE(read.remedy, full.remedy);
        QCOMPARE(read.firmware, full.firmware);
        QCOMPARE(read.registeredLines, full.registeredLines);
        QVERIFY(!events->last().mac && !events->last().registeredLines);
    }

    void findsLines_data()
    {
        QTest::addColumn<EventFilter>("filter");
        QTest::addColumn<QStringList>("found");
        const QString here = u"192.0.2.1"_s;
        QTest::newRow("all") << EventFilter{}
                             << QStringList{u"one"_s, u"two 100%"_s, u"three_x"_s, u"FOUR"_s};
        QTest::newRow("that name a phone")
            << EventFilter{mac(1), {}, {}, 0, 0} << QStringList{u"one"_s};
        QTest::newRow("that name it or come from its address")
            << EventFilter{mac(1), here, {}, 0, 0} << QStringList{u"one"_s, u"two 100%"_s};
        QTest::newRow("from an address") << EventFilter{{}, here, {}, 0, 0}
                                         << QStringList{u"one"_s, u"two 100%"_s, u"three_x"_s};
        QTest::newRow("with a text, in either case")
            << EventFilter{{}, {}, u"four"_s, 0, 0} << QStringList{u"FOUR"_s};
        QTest::newRow("with a per cent sign")
            << EventFilter{{}, {}, u"0%"_s, 0, 0} << QStringList{u"two 100%"_s};
        QTest::newRow("with an underscore")
            << EventFilter{{}, {}, u"_"_s, 0, 0} << QStringList{u"three_x"_s};
        QTest::newRow("with a quote") << EventFilter{{}, {}, u"' OR 1=1"_s, 0, 0} << QStringList{};
        QTest::newRow("after the second")
            << EventFilter{{}, {}, {}, 2, 0} << QStringList{u"three_x"_s, u"FOUR"_s};
        QTest::newRow("the newest two, oldest first")
            << EventFilter{{}, {}, {}, 0, 2} << QStringList{u"three_x"_s, u"FOUR"_s};
        QTest::newRow("the oldest two after the first")
            << EventFilter{{}, {}, {}, 1, 0, 2} << QStringList{u"two 100%"_s, u"three_x"_s};
        QTest::newRow("all at once")
            << EventFilter{mac(2), here, u"THREE"_s, 1, 1} << QStringList{u"three_x"_s};
    }
    void findsLines()
    {
        QFETCH(EventFilter, filter);
        QFETCH(QStringList, found);
        const QString here = u"192.0.2.1"_s;
        QVERIFY(
            m_log
                ->append({},
                         {line(mac(1), here, u"one"_s), line({}, here, u"two 100%"_s),
                          line(mac(2), here, u"three_x"_s), line({}, u"192.0.2.2"_s, u"FOUR"_s)})
                .ok());
        QCOMPARE(texts(m_log->lines(filter)), found);
    }

    void aFollowerMissesNothingOfTwoWriters()
    {
        const auto other = opened();
        qint64 last = 0;
        QStringList seen;
        for (int i = 0; i < 20; ++i) {
            EventLog &writer = i % 2 ? *m_log : *other;
            QVERIFY(writer.append({}, {line({}, {}, QString::number(i))}).ok());
            const auto news = m_log->lines({{}, {}, {}, last, 0});
            for (const LogLine &one : *news) {
                seen << one.text;
                last = one.id;
            }
        }
        QCOMPARE(seen.size(), 20);
        QCOMPARE(seen.last(), u"19"_s);
    }

    void aContactFollowsItsEvents_data()
    {
        QTest::addColumn<QList<int>>("steps"); // of the story below
        QTest::addColumn<bool>("fetching");
        QTest::addColumn<qint64>("revision");
        QTest::addColumn<QString>("failure");
        QTest::newRow("it asks") << QList<int>{0} << true << qint64(0) << QString();
        QTest::newRow("it has it") << QList<int>{0, 1} << false << qint64(7) << QString();
        QTest::newRow("it went away")
            << QList<int>{0, 2} << false << qint64(0) << u"GET /x: Aborted."_s;
        QTest::newRow("it went away and came back")
            << QList<int>{0, 2, 0, 1} << false << qint64(7) << QString();
        QTest::newRow("its own firmware says no")
            << QList<int>{0, 1, 3} << false << qint64(7) << u"Resync failed: 404"_s;
    }
    void aContactFollowsItsEvents()
    {
        QFETCH(QList<int>, steps);
        QList<Event> story{event(1, Door::Http, u"GET /x"_s, Outcome::Started),
                           event(2, Door::Http, u"GET /x"_s, Outcome::Done),
                           event(3, Door::Http, u"GET /x"_s, Outcome::Failed),
                           event(4, Door::Syslog, u"Resync failed: 404"_s, Outcome::Failed)};
        story[1].revision = 7;
        story[2].remedy = u"Aborted."_s;
        for (const int step : steps)
            QVERIFY(m_log->append({story[step]}, {}).ok());
        QTEST(contact().fetching, "fetching");
        QTEST(contact().fetchedRevision, "revision");
        QTEST(contact().failure, "failure");
        QCOMPARE(contact().address, u"192.0.2.7"_s);
        QCOMPARE(contact().last, story[steps.last()].when);
    }

    void aContactOutlivesTheProgramAndTheLog()
    {
        Event resynced = event(1, Door::Syslog, u"Successful resync http://x"_s, Outcome::Done);
        resynced.firmware = u"7.5.5"_s;
        resynced.agent = u"Cisco/SPA508G-7.5.5 (CBT141400UK)"_s;
        resynced.serial = u"CBT141400UK"_s;
        Event pushed = event(2, Door::Push, u"resync"_s, Outcome::Done);
        Event status = event(3, Door::Push, u"status"_s, Outcome::Done);
        status.registeredLines = QList<int>{1, 2};
        QVERIFY(m_log->append({resynced, pushed, status}, {}).ok());
        QVERIFY(m_log->trim(limits(0, 0)).ok());
        QVERIFY(m_log->events({})->isEmpty());
        m_log = opened();
        QCOMPARE(contact().resynced, at(1));
        QCOMPARE(contact().pushed, at(2)); // asking for the status is no push
        QCOMPARE(contact().firmware, u"7.5.5"_s);
        QCOMPARE(contact().agent, u"Cisco/SPA508G-7.5.5 (CBT141400UK)"_s);
        QCOMPARE(contact().serial, u"CBT141400UK"_s);
        QCOMPARE(contact().registeredLines, (QList<int>{1, 2}));
        QCOMPARE(contact().registeredAsOf, at(3));
    }

    void whatAPhoneSaysOfItselfLaterIsKeptToo()
    {
        Event named = event(2, Door::Http, u"GET /x"_s, Outcome::Done);
        named.firmware = u"7.5.5"_s;
        named.agent = u"Cisco/SPA508G-7.5.5 (CBT141400UK)"_s;
        named.serial = u"CBT141400UK"_s;
        QVERIFY(m_log->append({event(1, Door::Tftp, u"GET /x"_s, Outcome::Done)}, {}).ok());
        QVERIFY(m_log->append({named}, {}).ok());
        m_log = opened();
        QCOMPARE(contact().firmware, named.firmware);
        QCOMPARE(contact().agent, named.agent);
        QCOMPARE(contact().serial, named.serial);
    }

    void aPushThatNobodyAnsweredIsNoContact()
    {
        QVERIFY(m_log->append({event(1, Door::Push, u"resync"_s, Outcome::Failed)}, {}).ok());
        QVERIFY(!contact().last.isValid());
        QCOMPARE(contact().failure, u"resync"_s);
    }

    void contactsOfOtherProgramsAreSeen()
    {
        QVERIFY(m_log->contacts()->isEmpty());
        const auto other = opened();
        QVERIFY(other->append({}, {line(mac(1), u"192.0.2.9"_s, u"x"_s)}).ok());
        QCOMPARE(contact().address, u"192.0.2.9"_s);
        QVERIFY(other->append({}, {line(mac(1), u"192.0.2.10"_s, u"x"_s)}).ok());
        QCOMPARE(contact().address, u"192.0.2.10"_s);
    }

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
        QList<Event> events(5, event(1, Door::Tftp, u"GET /x"_s, Outcome::Done));
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

    void keepsThePhonesNewestReports()
    {
        for (int i = 0; i < 12; ++i)
            QVERIFY(m_log->keepReport({mac(1), at(i), QByteArray::number(i)}).ok());
        QVERIFY(m_log->keepReport({mac(2), at(0), "other"}).ok());
        const auto reports = m_log->reports(mac(1));
        QCOMPARE(reports->size(), 10);
        QCOMPARE(reports->first().sealed, QByteArray("11"));
        QCOMPARE(reports->last().when, at(2));
        QCOMPARE(m_log->reporters()->value(mac(2)), at(0));
        QVERIFY(m_log->trim(limits(1, 1)).ok());
        QVERIFY(m_log->reports(mac(1))->isEmpty()); // of a spring long ago
    }

    void forgetsMoreThanOneStep()
    {
        QVERIFY(m_log->append({}, QList<LogLine>(50'000, line({}, {}, u"x"_s))).ok());
        QVERIFY(m_log->trim(limits(36'500, 10)).ok());
        QCOMPARE(m_log->lines({})->size(), 10);
    }
};

QTEST_GUILESS_MAIN(EventLogTest)
#include "eventlog_test.moc"
