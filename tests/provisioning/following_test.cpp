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

    QDateTime at(int seconds) const { return m_told.addSecs(seconds); }

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
        Phones phones;
        Following following(phones.look());
        following.add(m_mac, Push::Resync, {Way::By::Http, QStringLiteral("192.0.2.7:8080")},
                      m_told);
        QVERIFY(following.turn(m_fleet, seen, at(tooSoon)).isEmpty());
        QVERIFY(phones.asked.isEmpty());
        QVERIFY(following.turn(m_fleet, seen, at(due)).isEmpty());
        QCOMPARE(phones.asked, QList{m_mac});
        QCOMPARE(phones.ways, QStringList{QStringLiteral("192.0.2.7:8080")});
    }

    void asksNobodyWhoTookNothing()
    {
        Phones phones;
        Following following(phones.look());
        following.add(m_mac, Push::Resync, {}, m_told);
        QVERIFY(following.turn(m_fleet, {}, at(500)).isEmpty());
        QVERIFY(phones.asked.isEmpty());
        QCOMPARE(following.size(), 1);
    }

    void handsOutWhatItTold()
    {
        Phones phones;
        Following following(phones.look());
        following.add(m_mac, Push::Resync, {}, m_told);
        following.turn(m_fleet, contacts(3), at(6));
        QVERIFY(following.turn(m_fleet, contacts(3), at(7)).isEmpty());
        QCOMPARE(phones.asked.size(), 1); // one question at a time
        phones.answer(0, QList{1, 2});
        const QList<Event> events = following.turn(m_fleet, contacts(3), at(7));
        QCOMPARE(events.size(), 1);
        QCOMPARE(events.first().registeredLines, (QList{1, 2}));
    }

    void asksForTheFirmwareOfOneThatWasToldToUpgrade()
    {
        Phones phones;
        Following following(phones.look());
        following.add(m_mac, Push::Upgrade, {}, m_told);
        following.turn(m_fleet, contacts(3), at(29)); // a profile it fetched proves nothing
        QVERIFY(phones.asked.isEmpty());
        following.turn(m_fleet, {}, at(30));
        QCOMPARE(phones.asked, QList{m_mac});
        phones.answer(0, QList<int>{});
        Contact contact;
        contact.pushed = m_told;
        contact.upgraded = contact.registeredAsOf = at(31);
        contact.registeredLines = {1, 2};
        following.turn(m_fleet, {{m_mac, contact}}, at(32));
        QCOMPARE(following.size(), 0);
    }

    void asksLessAndLessOften()
    {
        Phones phones;
        Following following(phones.look());
        following.add(m_mac, Push::Resync, {}, m_told);
        QList<int> asked;
        for (int second = 0; second < 120; ++second) {
            QVERIFY(following.turn(m_fleet, contacts(3), at(second)).isEmpty());
            if (phones.asked.size() == asked.size())
                continue;
            asked.append(second);
            phones.answer(size_t(phones.asked.size() - 1), std::nullopt); // it restarts
        }
        QCOMPARE(asked, (QList{6, 8, 12, 20, 36, 66, 96}));
    }

    void endsWithTheProof()
    {
        Phones phones;
        Following following(phones.look());
        following.add(m_mac, Push::Resync, {}, m_told);
        auto seen = contacts(3);
        seen[m_mac].registeredAsOf = at(8);
        seen[m_mac].registeredLines = {1};
        following.turn(m_fleet, seen, at(9));
        QCOMPARE(following.size(), 1); // the second line is missing
        phones.answer(0, QList{1, 2});
        seen[m_mac].registeredLines = {1, 2};
        following.turn(m_fleet, seen, at(10));
        QCOMPARE(following.size(), 0);
    }

    void endsWithItsPatience()
    {
        Phones phones;
        Following following(phones.look());
        following.add(m_mac, Push::Resync, {}, m_told);
        following.turn(m_fleet, {}, m_told.addSecs(Following::Patience.count()));
        QCOMPARE(following.size(), 1);
        following.turn(m_fleet, {}, m_told.addSecs(Following::Patience.count() + 1));
        QCOMPARE(following.size(), 0);
    }

    void forgetsAPhoneThatWasRemoved()
    {
        Phones phones;
        Following following(phones.look());
        following.add(m_mac, Push::Resync, {}, m_told);
        following.turn(Fleet(), contacts(3), at(6));
        QCOMPARE(following.size(), 0);
        QVERIFY(phones.asked.isEmpty());
    }

    void asksAPhoneThatFetchedByItself()
    {
        Phones phones;
        Following following(phones.look());
        following.addByItself(m_mac, at(2));
        auto seen = contacts(3);
        seen[m_mac].pushed = {};
        following.turn(m_fleet, seen, at(6));
        QCOMPARE(phones.asked, QList{m_mac});
        phones.answer(0, QList{1, 2});
        seen[m_mac].registeredAsOf = at(7);
        seen[m_mac].registeredLines = {1, 2};
        following.turn(m_fleet, seen, at(8));
        QCOMPARE(following.size(), 0);
    }

    void whatAPhoneWasToldGoesBeforeWhatItDoesByItself()
    {
        Phones phones;
        Following following(phones.look());
        following.add(m_mac, Push::Resync, {Way::By::Http, QStringLiteral("192.0.2.7:8080")},
                      m_told);
        following.addByItself(m_mac, at(2));
        following.turn(m_fleet, contacts(3), at(6));
        QCOMPARE(phones.ways, QStringList{QStringLiteral("192.0.2.7:8080")});
    }

    void followsABoundedCrowdThatComesByItself()
    {
        Phones phones;
        Following following(phones.look());
        for (quint64 i = 0; i <= quint64(Following::MostByThemselves); ++i)
            following.addByItself(*MacAddress::fromInteger(0x000e08000000 + i), m_told);
        QCOMPARE(following.size(), Following::MostByThemselves);
        following.add(m_mac, Push::Resync, {}, m_told); // somebody wants to know of this one
        QCOMPARE(following.size(), Following::MostByThemselves + 1);
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
        Phones phones;
        Following following(phones.look());
        for (const auto &device : fleet.devices) {
            Contact contact;
            contact.fetched = at(2);
            contact.fetchedRevision = fleet.revision;
            contact.resynced = at(3);
            seen.insert(device->mac, contact);
            following.add(device->mac, Push::Resync, {}, m_told);
        }
        following.turn(fleet, seen, at(6));
        QCOMPARE(phones.asked.size(), Following::AtOnce);
        following.add(phones.asked.first(), Push::Resync, {},
                      m_told); // told again: its answer counts no more
        following.turn(fleet, seen, at(7));
        QCOMPARE(phones.asked.size(), Following::AtOnce + 1);
    }
};

QTEST_GUILESS_MAIN(FollowingTest)
#include "following_test.moc"
