#include "gui/push/pushqueue.h"
#include "support/phones.h"

#include <QTest>

using gui::PushModel;
using gui::PushQueue;
using PushKind = provisioning::Push;

// Ten phones, each of which fails or proves it when a test says so.
class PushQueueTest : public QObject
{
    Q_OBJECT

    static constexpr int Phones = 10;
    const std::shared_ptr<inventory::Fleet> m_fleet =
        phones::of(QList<phones::Phone>(Phones, {QStringLiteral("Desk")}));
    const QDateTime m_since = QDateTime(QDate(2026, 1, 31), QTime(12, 0), Qt::UTC);
    std::unique_ptr<PushModel> m_model;
    std::unique_ptr<PushQueue> m_queue;

    void push(int first)
    {
        QList<PushQueue::Entry> entries;
        for (int i = 1; i <= Phones; ++i) {
            m_model->add(phones::mac(i), QStringLiteral("Desk"), PushKind::Resync);
            entries.append({{phones::mac(i), PushKind::Resync}, {}});
        }
        m_queue->add(entries, first);
    }

    // Tells whose turn it is until it is nobody's; gives how many it told.
    int tellAll()
    {
        int told = 0;
        for (auto next = m_queue->take(); next; next = m_queue->take()) {
            m_model->tell(next->request.first, m_since);
            m_model->sent(next->request.first, {});
            ++told;
        }
        return told;
    }

    void prove(int phone)
    {
        inventory::Contact contact = phones::seen(m_since.addSecs(5));
        contact.pushed = m_since.addSecs(1);
        contact.resynced = m_since.addSecs(6);
        contact.registeredAsOf = m_since.addSecs(9);
        m_model->judge(*m_fleet, {{phones::mac(phone), contact}}, {phones::mac(phone)});
    }

    void fail(int phone)
    {
        m_model->sent(phones::mac(phone), Error::world(QStringLiteral("nobody there")));
    }

private Q_SLOTS:
    void init()
    {
        m_model = std::make_unique<PushModel>();
        m_queue = std::make_unique<PushQueue>(*m_model);
    }

    void goesInTurnWhereNobodyIsFirst()
    {
        push(0);
        QCOMPARE(tellAll(), Phones);
        QCOMPARE(m_queue->size(), 0);
    }

    void waitsForTheProofOfTheFirst()
    {
        push(2);
        QCOMPARE(tellAll(), 2);
        QCOMPARE(m_queue->hold(), PushQueue::Hold::Proof);
        prove(2);
        QVERIFY(!m_queue->hasNext());
        prove(1);
        QCOMPARE(m_queue->hold(), PushQueue::Hold::None);
        QCOMPARE(tellAll(), Phones - 2);
    }

    void waitsForAWordWhereOneOfTheFirstFails()
    {
        push(2);
        QCOMPARE(tellAll(), 2);
        prove(1);
        fail(2);
        QCOMPARE(m_queue->hold(), PushQueue::Hold::Word);
        QCOMPARE(tellAll(), 0);
        m_queue->goOn();
        QCOMPARE(m_queue->hold(), PushQueue::Hold::None);
        QCOMPARE(tellAll(), Phones - 2);
    }

    void whatIsToldAgainWaitsForNobodyAndMayFreeTheOthers()
    {
        push(1);
        QCOMPARE(tellAll(), 1);
        fail(1);
        m_model->add(phones::mac(1), QStringLiteral("Desk"), PushKind::Resync);
        m_queue->add({{{phones::mac(1), PushKind::Resync}, {}}});
        QCOMPARE(m_queue->hold(), PushQueue::Hold::Proof);
        QCOMPARE(tellAll(), 1);
        prove(1);
        QCOMPARE(tellAll(), Phones - 1);
    }

    void thoseOfAnotherPushDoNotWaitForTheseFirst()
    {
        push(1);
        QCOMPARE(tellAll(), 1);
        const MacAddress other = phones::mac(Phones + 1);
        m_queue->add({{{other, PushKind::Reboot}, {}}}, 1);
        QCOMPARE(m_queue->take()->request.first, other);
        QVERIFY(!m_queue->hasNext());
    }

    void whatWasClearedAwayIsProven()
    {
        push(1);
        QCOMPARE(tellAll(), 1);
        prove(1);
        m_model->clearDone();
        QCOMPARE(tellAll(), Phones - 1);
    }

    void clearedItHoldsNobody()
    {
        push(1);
        QCOMPARE(tellAll(), 1);
        QCOMPARE(m_queue->clear().size(), Phones - 1);
        QCOMPARE(m_queue->size(), 0);
        QCOMPARE(m_queue->hold(), PushQueue::Hold::None);
    }
};

QTEST_MAIN(PushQueueTest)
#include "pushqueue_test.moc"
