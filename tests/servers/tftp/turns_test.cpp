#include "servers/tftp/silence.h"
#include "servers/tftp/turns.h"

#include <QString>
#include <QTest>

using namespace servers::tftp;
using namespace std::chrono_literals;

using Line = Turns<int, QString>;

class TurnsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void admitsInTheOrderOfArrival()
    {
        Line line(2, 100, 100);
        for (int phone = 0; phone < 4; ++phone)
            QVERIFY(line.arrive(phone, QString::number(phone)));
        QCOMPARE(line.admit()->first, 0);
        QCOMPARE(line.admit()->first, 1);
        QVERIFY(!line.admit());
        line.leave(true);
        QCOMPARE(line.admit()->first, 2);
    }

    void keepsThePlaceOfOneWhoAsksAgain()
    {
        Line line(1, 100, 100);
        line.arrive(1, QStringLiteral("a"));
        line.arrive(2, QStringLiteral("b"));
        line.arrive(1, QStringLiteral("c"));
        QCOMPARE(line.waiting(), size_t(2));
        const auto first = line.admit();
        QCOMPARE(first->first, 1);
        QCOMPARE(first->second, QStringLiteral("c"));
    }

    void isNotHeldUpByTheDead()
    {
        Line line(1, 100, 100);
        for (int phone = 0; phone < 10; ++phone)
            line.arrive(phone, {});
        for (int phone = 0; phone < 10; ++phone) {
            QCOMPARE(line.admit()->first, phone);
            line.lend(); // it never answers
        }
        QCOMPARE(line.open(), size_t(10));
        QCOMPARE(line.moving(), 0);
    }

    void bringsOneBackThatMovesAgain()
    {
        Line line(1, 100, 100);
        line.arrive(1, {});
        line.arrive(2, {});
        line.arrive(3, {});
        line.admit();
        line.lend();
        line.admit();
        line.resume();
        QCOMPARE(line.moving(), 2);
        line.leave(true);
        QVERIFY(!line.admit()); // the one who came back counts
        line.leave(true);
        QVERIFY(line.admit());
    }

    void refusesBeyondItsLimits()
    {
        Line line(10, 1, 2);
        QVERIFY(line.arrive(1, {}));
        QVERIFY(line.arrive(2, {}));
        QVERIFY(!line.arrive(3, {}));
        QVERIFY(line.admit());
        QVERIFY(!line.admit()); // one may be open
    }

    void fallsSilentBeforeOneWhoNeverAnswers()
    {
        Silence<int> silence;
        const TimePoint now{};
        for (int i = 0; i < Silence<int>::MostUnanswered; ++i) {
            QVERIFY(!silence.isTooLong(1, now));
            silence.repeated(1, now);
        }
        QVERIFY(silence.isTooLong(1, now));
        QVERIFY(!silence.isTooLong(2, now));
        QVERIFY(!silence.isTooLong(1, now + 1s)); // one try a second
        silence.answered(1);
        QVERIFY(!silence.isTooLong(1, now));
    }

    void remembersABoundedNumber()
    {
        Silence<int> silence;
        const TimePoint now{};
        for (int i = 0; i < Silence<int>::MostUnanswered; ++i)
            silence.repeated(0, now);
        for (int other = 1; other < 10'000; ++other)
            silence.repeated(other, now);
        QVERIFY(silence.isTooLong(0, now)); // the loudest is not the one forgotten
    }
};

QTEST_GUILESS_MAIN(TurnsTest)
#include "turns_test.moc"
