#include "servers/tftp/silence.h"

#include <QTest>

using namespace servers::tftp;
using namespace std::chrono_literals;

/** Nobody can be amplified at, and a site behind NAT is not held for an attack. */
class SilenceTest : public QObject
{
    Q_OBJECT

    using Counted = Silence<int>;
    const TimePoint start{1h};

    static Counted silentFor(int repetitions, TimePoint when)
    {
        Counted silence;
        for (int i = 0; i < repetitions; ++i)
            silence.repeated(1, when);
        return silence;
    }

private Q_SLOTS:
    void hearsNothingMorePastTheLimit()
    {
        Counted silence = silentFor(Counted::MostUnanswered - 1, start);
        QVERIFY(!silence.isTooLong(1, start));
        silence.repeated(1, start);
        QVERIFY(silence.isTooLong(1, start));
        QVERIFY(!silence.isTooLong(2, start)); // another address
    }

    void oneTryASecondIsLeft()
    {
        const Counted silence = silentFor(Counted::MostUnanswered, start);
        Counted later = silence;
        QVERIFY(!later.isTooLong(1, start + 1s));
        later.repeated(1, start + 1s);
        QVERIFY(later.isTooLong(1, start + 1s));
    }

    void anAnswerEndsIt()
    {
        Counted silence = silentFor(10 * Counted::MostUnanswered, start);
        silence.answered(1);
        QVERIFY(!silence.isTooLong(1, start));
    }

    void remembersNoMoreThanItMay()
    {
        Counted silence = silentFor(Counted::MostUnanswered, start);
        for (int address = 2; address < int(2 * Counted::MostAddresses); ++address)
            silence.repeated(address, start);
        QVERIFY(silence.isTooLong(1, start)); // the quietest were forgotten, not this one
    }
};

QTEST_GUILESS_MAIN(SilenceTest)
#include "silence_test.moc"
