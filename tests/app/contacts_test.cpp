#include "gui/contacts.h"
#include "support/phones.h"

#include <QTest>

using gui::Contacts;

class ContactsTest : public QObject
{
    Q_OBJECT

    const QDateTime m_now = QDateTime(QDate(2026, 1, 31), QTime(12, 0), Qt::UTC);

private Q_SLOTS:
    void knowsNothingOfAPhoneThatNeverCame()
    {
        QVERIFY(!Contacts().value(phones::mac(1)).last.isValid());
        QVERIFY(Contacts().isEmpty());
    }

    void aCopyStaysAsItWas()
    {
        Contacts live{{phones::mac(1), phones::seen(m_now)}};
        const Contacts copy = live;
        live.insert(phones::mac(1), phones::seen(m_now.addSecs(60)));
        live.insert(phones::mac(2), phones::seen(m_now));
        QCOMPARE(copy.value(phones::mac(1)).last, m_now);
        QCOMPARE(copy.macs(), QSet<MacAddress>{phones::mac(1)});
        QCOMPARE(live.value(phones::mac(1)).last, m_now.addSecs(60));
    }

    void takesInNewerOnes()
    {
        Contacts known{{phones::mac(1), phones::seen(m_now)},
                       {phones::mac(2), phones::seen(m_now)}};
        known.insert(Contacts{{phones::mac(2), phones::seen(m_now.addSecs(5))}});
        QCOMPARE(known.macs().size(), 2);
        QCOMPARE(known.value(phones::mac(2)).last, m_now.addSecs(5));
    }
};

QTEST_GUILESS_MAIN(ContactsTest)
#include "contacts_test.moc"
