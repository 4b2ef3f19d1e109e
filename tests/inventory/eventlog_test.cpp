#include "inventory/eventlog.h"

#include "fleets.h"
#include "logs.h"

#include <QTemporaryDir>
#include <QTest>

using namespace inventory;
using namespace Qt::StringLiterals;
using fleets::mac;
using namespace logs;

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
        Event full = eventAt(5, Door::Https, u"GET /xml/spa002584d8d062.xml"_s, Outcome::Refused);
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
        QTest::newRow("nor does it take back when it is asked how it is")
            << QList<int>{0, 1, 3, 4} << false << qint64(7) << u"Resync failed: 404"_s;
    }
    void aContactFollowsItsEvents()
    {
        QFETCH(QList<int>, steps);
        QList<Event> story{eventAt(1, Door::Http, u"GET /x"_s, Outcome::Started),
                           eventAt(2, Door::Http, u"GET /x"_s, Outcome::Done),
                           eventAt(3, Door::Http, u"GET /x"_s, Outcome::Failed),
                           eventAt(4, Door::Syslog, u"Resync failed: 404"_s, Outcome::Failed),
                           eventAt(5, Door::Push, u"status"_s, Outcome::Done)};
        story[1].revision = 7;
        story[2].remedy = u"Aborted."_s;
        story[4].registeredLines = QList<int>{};
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
        Event resynced = eventAt(1, Door::Syslog, u"Successful resync http://x"_s, Outcome::Done);
        resynced.firmware = u"7.5.5"_s;
        resynced.agent = u"Cisco/SPA508G-7.5.5 (CBT141400UK)"_s;
        resynced.serial = u"CBT141400UK"_s;
        Event pushed = eventAt(2, Door::Push, u"resync"_s, Outcome::Done);
        const Event upgraded =
            eventAt(2, Door::Syslog, u"Successful upgrade http://x/resync"_s, Outcome::Done);
        Event status = eventAt(3, Door::Push, u"status"_s, Outcome::Done);
        status.registeredLines = QList<int>{1, 2};
        QVERIFY(m_log->append({resynced, pushed, upgraded, status}, {}).ok());
        QVERIFY(m_log->trim(limits(0, 0)).ok());
        QVERIFY(m_log->events({})->isEmpty());
        m_log = opened();
        QCOMPARE(contact().resynced, at(1));
        QCOMPARE(contact().pushed, at(2)); // asking for the status is no push
        QCOMPARE(contact().upgraded, at(2));
        QCOMPARE(contact().firmware, u"7.5.5"_s);
        QCOMPARE(contact().agent, u"Cisco/SPA508G-7.5.5 (CBT141400UK)"_s);
        QCOMPARE(contact().serial, u"CBT141400UK"_s);
        QCOMPARE(contact().registeredLines, (QList<int>{1, 2}));
        QCOMPARE(contact().registeredAsOf, at(3));
    }

    void thatNoLineIsRegisteredIsToldToo()
    {
        Event status = eventAt(1, Door::Push, u"status"_s, Outcome::Done);
        status.registeredLines = QList<int>{};
        QVERIFY(m_log->append({status}, {}).ok());
        QCOMPARE(m_log->events({})->first().registeredLines, QList<int>{});
        m_log = opened();
        QCOMPARE(contact().registeredAsOf, at(1));
        QCOMPARE(contact().registeredLines, QList<int>{});
    }

    void otherFirmwareIsAnUpgrade_data()
    {
        QTest::addColumn<QString>("told");
        QTest::addColumn<bool>("upgraded");
        QTest::newRow("the same") << u"1.4.1 (002)"_s << false;
        QTest::newRow("the same, written otherwise") << u"1.4.1(002)"_s << false;
        QTest::newRow("not told") << QString() << false;
        QTest::newRow("another") << u"1.4.2 (002)"_s << true;
    }
    void otherFirmwareIsAnUpgrade()
    {
        QFETCH(QString, told);
        Event first = eventAt(1, Door::Http, u"GET /x"_s, Outcome::Done);
        first.firmware = u"1.4.1 (002)"_s;
        Event second = eventAt(2, Door::Http, u"GET /x"_s, Outcome::Done);
        second.firmware = told;
        QVERIFY(m_log->append({first}, {}).ok());
        QVERIFY(!contact().upgraded.isValid()); // it was never known to run anything else
        QVERIFY(m_log->append({second}, {}).ok());
        QTEST(contact().upgraded.isValid(), "upgraded");
    }

    void whatAPhoneSaysOfItselfLaterIsKeptToo()
    {
        Event named = eventAt(2, Door::Http, u"GET /x"_s, Outcome::Done);
        named.firmware = u"7.5.5"_s;
        named.agent = u"Cisco/SPA508G-7.5.5 (CBT141400UK)"_s;
        named.serial = u"CBT141400UK"_s;
        QVERIFY(m_log->append({eventAt(1, Door::Tftp, u"GET /x"_s, Outcome::Done)}, {}).ok());
        QVERIFY(m_log->append({named}, {}).ok());
        m_log = opened();
        QCOMPARE(contact().firmware, named.firmware);
        QCOMPARE(contact().agent, named.agent);
        QCOMPARE(contact().serial, named.serial);
    }

    void ofWhomIsRefusedNothingIsBelieved()
    {
        Event refused = eventAt(2, Door::Http, u"GET /x"_s, Outcome::Refused);
        refused.agent = u"Cisco/SPA508G-7.5.5 (CBT141400UK)"_s;
        refused.serial = u"CBT141400UK"_s;
        refused.remedy = u"Adopt it."_s;
        QVERIFY(m_log->append({refused}, {}).ok());
        QCOMPARE(contact().failure, u"GET /x: Adopt it."_s);
        QVERIFY(contact().agent.isEmpty() && contact().serial.isEmpty());
    }

    void whoIsRefusedElsewhereIsNotSeen()
    {
        Event whole = eventAt(1, Door::Http, u"GET /x"_s, Outcome::Done);
        whole.revision = 7;
        Event refused = eventAt(3, Door::Http, u"GET /x"_s, Outcome::Refused);
        refused.address = u"192.0.2.66"_s;
        QVERIFY(m_log
                    ->append(
                        {whole, eventAt(2, Door::Http, u"GET /x"_s, Outcome::Started), refused}, {})
                    .ok());
        QVERIFY(contact().fetching);
        QVERIFY(contact().last < refused.when);
        QCOMPARE(contact().failure, u"GET /x"_s);
        refused.address = whole.address;
        QVERIFY(m_log->append({refused}, {}).ok());
        QVERIFY(!contact().fetching);
        QCOMPARE(contact().last, refused.when);
    }

    void aPushThatNobodyAnsweredIsNoContact()
    {
        QVERIFY(m_log->append({eventAt(1, Door::Push, u"resync"_s, Outcome::Failed)}, {}).ok());
        QVERIFY(!contact().last.isValid());
        QCOMPARE(contact().failure, u"resync"_s);
    }

    void contactsOfOtherProgramsAreSeen()
    {
        QVERIFY(m_log->contacts()->isEmpty());
        const auto other = opened();
        QVERIFY(other->append({}, {line(mac(1), u"192.0.2.9"_s, u"x"_s)}).ok());
        QCOMPARE(contact().address, u"192.0.2.9"_s);
        Event whole = eventAt(1, Door::Http, u"GET /x"_s, Outcome::Done);
        whole.revision = 7;
        QVERIFY(other->append({whole}, {}).ok());
        QCOMPARE(contact().address, u"192.0.2.7"_s);
    }

    void movesAPhoneOnlyOnWhatWasAnsweredWhole_data()
    {
        QTest::addColumn<Door>("door");
        QTest::addColumn<Outcome>("outcome");
        QTest::addColumn<qint64>("revision"); // of the profile it was about
        QTest::addColumn<bool>("moves");
        const auto row = [](const char *name, Door door, Outcome outcome, qint64 revision,
                            bool moves) {
            QTest::newRow(name) << door << outcome << revision << moves;
        };
        row("its profile, whole", Door::Tftp, Outcome::Done, 7, true);
        row("a page of its own", Door::Push, Outcome::Done, 0, true);
        row("a report, or anybody's file", Door::Http, Outcome::Done, 0, false);
        row("a request that began", Door::Tftp, Outcome::Started, 7, false);
        row("a request refused", Door::Https, Outcome::Refused, 0, false);
        row("a transfer broken off", Door::Tftp, Outcome::Failed, 7, false);
        row("a word by syslog", Door::Syslog, Outcome::Done, 0, false);
        row("a push nobody answered", Door::Push, Outcome::Failed, 0, false);
    }

    void movesAPhoneOnlyOnWhatWasAnsweredWhole()
    {
        QFETCH(Door, door);
        QFETCH(Outcome, outcome);
        QFETCH(qint64, revision);
        QFETCH(bool, moves);
        Event elsewhere = eventAt(1, door, u"x"_s, outcome);
        elsewhere.revision = revision;
        Event home = eventAt(0, Door::Http, u"GET /x"_s, Outcome::Done);
        home.revision = 7;
        elsewhere.address = u"192.0.2.66"_s;

        QVERIFY(m_log->append({elsewhere}, {}).ok());
        if (door != Door::Push || outcome == Outcome::Done)
            QCOMPARE(contact().address, elsewhere.address); // better than knowing nothing
        QVERIFY(m_log->append({home}, {}).ok());
        QCOMPARE(contact().address, u"192.0.2.7"_s);
        QVERIFY(m_log->append({elsewhere}, {line(mac(1), u"192.0.2.67"_s, u"x"_s)}).ok());
        QCOMPARE(contact().address, moves ? elsewhere.address : u"192.0.2.7"_s);
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
};

QTEST_GUILESS_MAIN(EventLogTest)
#include "eventlog_test.moc"
