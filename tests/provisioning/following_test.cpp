#include "provisioning/following.h"
#include "support/fleets.h"

#include <QPromise>
#include <QTest>

using inventory::Contact;
using inventory::Device;
using inventory::Event;
using inventory::Fleet;
using provisioning::Following;
using provisioning::Push;
using provisioning::Way;

namespace {

/** Phones that answer when the test says so. */
class Phones
{
public:
    Following::Look look()
    {
        return [this](const Fleet &, const Device &device, const Contact &, const Way &way) {
            asked.append(device.mac);
            ways.append(way.address);
            m_answers.emplace_back();
            m_answers.back().start();
            return m_answers.back().future();
        };
    }

    void answer(size_t index, const std::optional<QList<int>> &registered)
    {
        Event event;
        event.mac = asked[qsizetype(index)];
        event.registeredLines = registered;
        m_answers[index].addResult(event);
        m_answers[index].finish();
    }

    QList<MacAddress> asked;
    QStringList ways;

private:
    std::vector<QPromise<Event>> m_answers;
};

} // namespace

class FollowingTest : public QObject
{
    Q_OBJECT

    const Fleet m_fleet = fleets::guide();
    const MacAddress m_mac = fleets::mac("002584d8d062");
    const QDateTime m_told = QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC);
    std::optional<Phones> m_phones;
    std::optional<Following> m_following;

    QDateTime at(int seconds) const { return m_told.addSecs(seconds); }

    static Way byAddress() { return {Way::By::Http, QStringLiteral("192.0.2.7:8080")}; }
    void tell(Push push, const Way &way = {}) { m_following->add(m_mac, push, way, m_told); }
    QList<Event> turn(const QHash<MacAddress, Contact> &contacts, int second)
    {
        return m_following->turn(m_fleet, contacts, at(second));
    }

    /** A phone that was told, fetched two seconds later and, at @p applied, said so. */
    QHash<MacAddress, Contact> contacts(std::optional<int> applied) const
    {
        Contact contact;
        contact.pushed = m_told;
        contact.fetched = at(2);
        contact.fetchedRevision = m_fleet.revision;
        if (applied)
            contact.resynced = at(*applied);
        return {{m_mac, contact}};
    }

private Q_SLOTS:
    void init()
    {
        m_phones.emplace();
        m_following.emplace(m_phones->look());
    }

    void asksOnceThePhoneHadTimeToRestart_data()
    {
        QTest::addColumn<bool>("logs");
        QTest::addColumn<int>("tooSoon");
        QTest::addColumn<int>("due");
        QTest::newRow("one that said it applied") << true << 4 << 6;
        QTest::newRow("one that logs nothing to us") << false << 20 << 22;
    }
    void asksOnceThePhoneHadTimeToRestart()
    {
        QFETCH(bool, logs);
        QFETCH(int, tooSoon);
        QFETCH(int, due);
        const auto seen = contacts(logs ? std::optional(3) : std::nullopt);
        tell(Push::Resync, byAddress());
        QVERIFY(turn(seen, tooSoon).isEmpty());
        QVERIFY(m_phones->asked.isEmpty());
        QVERIFY(turn(seen, due).isEmpty());
        QCOMPARE(m_phones->asked, QList{m_mac});
        QCOMPARE(m_phones->ways, QStringList{QStringLiteral("192.0.2.7:8080")});
    }

    void asksNobodyWhoTookNothing()
    {
        tell(Push::Resync);
        QVERIFY(turn({}, 500).isEmpty());
        QVERIFY(m_phones->asked.isEmpty());
        QCOMPARE(m_following->size(), 1);
    }

    void handsOutWhatItTold()
    {
        tell(Push::Resync);
        turn(contacts(3), 6);
        QVERIFY(turn(contacts(3), 7).isEmpty());
        QCOMPARE(m_phones->asked.size(), 1); // one question at a time
        m_phones->answer(0, QList{1, 2});
        const QList<Event> events = turn(contacts(3), 7);
        QCOMPARE(events.size(), 1);
        QCOMPARE(events.first().registeredLines, (QList{1, 2}));
    }

    void asksForTheFirmwareOfOneThatWasToldToUpgrade()
    {
        tell(Push::Upgrade);
        turn(contacts(3), 29); // a profile it fetched proves nothing
        QVERIFY(m_phones->asked.isEmpty());
        turn({}, 30);
        QCOMPARE(m_phones->asked, QList{m_mac});
        m_phones->answer(0, QList<int>{});
        Contact contact;
        contact.pushed = m_told;
        contact.upgraded = contact.registeredAsOf = at(31);
        contact.registeredLines = {1, 2};
        turn({{m_mac, contact}}, 32);
        QCOMPARE(m_following->size(), 0);
    }

    void asksLessAndLessOften()
    {
        tell(Push::Resync);
        QList<int> asked;
        for (int second = 0; second < 120; ++second) {
            QVERIFY(turn(contacts(3), second).isEmpty());
            if (m_phones->asked.size() == asked.size())
                continue;
            asked.append(second);
            m_phones->answer(size_t(m_phones->asked.size() - 1), std::nullopt); // it restarts
        }
        QCOMPARE(asked, (QList{6, 8, 12, 20, 36, 66, 96}));
    }

    void endsWithTheProof()
    {
        tell(Push::Resync);
        auto seen = contacts(3);
        seen[m_mac].registeredAsOf = at(8);
        seen[m_mac].registeredLines = {1};
        turn(seen, 9);
        QCOMPARE(m_following->size(), 1); // the second line is missing
        m_phones->answer(0, QList{1, 2});
        seen[m_mac].registeredLines = {1, 2};
        turn(seen, 10);
        QCOMPARE(m_following->size(), 0);
    }

    void endsWithItsPatience()
    {
        tell(Push::Resync);
        turn({}, int(Following::Patience.count()));
        QCOMPARE(m_following->size(), 1);
        turn({}, int(Following::Patience.count()) + 1);
        QCOMPARE(m_following->size(), 0);
    }

    void forgetsAPhoneThatWasRemoved()
    {
        tell(Push::Resync);
        m_following->turn(Fleet(), contacts(3), at(6));
        QCOMPARE(m_following->size(), 0);
        QVERIFY(m_phones->asked.isEmpty());
    }

    void asksAPhoneThatFetchedByItself()
    {
        m_following->addByItself(m_mac, at(2));
        auto seen = contacts(3);
        seen[m_mac].pushed = {};
        turn(seen, 6);
        QCOMPARE(m_phones->asked, QList{m_mac});
        m_phones->answer(0, QList{1, 2});
        seen[m_mac].registeredAsOf = at(7);
        seen[m_mac].registeredLines = {1, 2};
        turn(seen, 8);
        QCOMPARE(m_following->size(), 0);
    }

    void whatAPhoneWasToldGoesBeforeWhatItDoesByItself()
    {
        tell(Push::Resync, byAddress());
        m_following->addByItself(m_mac, at(2));
        turn(contacts(3), 6);
        QCOMPARE(m_phones->ways, QStringList{QStringLiteral("192.0.2.7:8080")});
    }

    void followsABoundedCrowdThatComesByItself()
    {
        for (quint64 i = 0; i <= quint64(Following::MostByThemselves); ++i)
            m_following->addByItself(*MacAddress::fromInteger(0x000e08000000 + i), m_told);
        QCOMPARE(m_following->size(), Following::MostByThemselves);
        tell(Push::Resync); // somebody wants to know of this one
        QCOMPARE(m_following->size(), Following::MostByThemselves + 1);
    }

    void asksABoundedNumberAtATime()
    {
        Fleet fleet;
        fleet.revision = 1;
        for (int i = 0; i < 100; ++i)
            fleets::addPhone(fleet,
                             qPrintable(QStringLiteral("000e08%1").arg(i, 6, 16, QLatin1Char('0'))),
                             "SPA504G");
        QHash<MacAddress, Contact> seen;
        for (const auto &device : fleet.devices) {
            Contact contact;
            contact.fetched = at(2);
            contact.fetchedRevision = fleet.revision;
            contact.resynced = at(3);
            seen.insert(device->mac, contact);
            m_following->add(device->mac, Push::Resync, {}, m_told);
        }
        m_following->turn(fleet, seen, at(6));
        QCOMPARE(m_phones->asked.size(), Following::AtOnce);
        m_following->add(m_phones->asked.first(), Push::Resync, {},
                         m_told); // told again: its answer counts no more
        m_following->turn(fleet, seen, at(7));
        QCOMPARE(m_phones->asked.size(), Following::AtOnce + 1);
    }
};

QTEST_GUILESS_MAIN(FollowingTest)
#include "following_test.moc"
