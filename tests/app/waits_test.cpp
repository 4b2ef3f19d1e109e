#include "gui/widgets/answer.h"

#include <QPromise>
#include <QSignalSpy>
#include <QTest>

using gui::Waits;
using gui::whenAnswered;

class WaitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isNoticedUntilTheAnswerComes()
    {
        QSignalSpy noticed(&Waits::all(), &Waits::noticed);
        QPromise<int> promise;
        promise.start();
        int answer = 0;
        whenAnswered(promise.future(), this, [&answer](int value) { answer = value; });
        QTRY_COMPARE(noticed.count(), 1);
        QVERIFY(noticed.first().first().toBool());
        promise.addResult(7);
        promise.finish();
        QTRY_COMPARE(answer, 7);
        QCOMPARE(noticed.count(), 2);
        QVERIFY(!noticed.last().first().toBool());
    }

    void endsWithWhoeverAsked()
    {
        QSignalSpy noticed(&Waits::all(), &Waits::noticed);
        QPromise<int> promise;
        promise.start();
        auto asking = std::make_unique<QObject>();
        whenAnswered(promise.future(), asking.get(), [](int) { QFAIL("nobody asks any more"); });
        QTRY_COMPARE(noticed.count(), 1);
        asking.reset();
        QTRY_COMPARE(noticed.count(), 2);
        promise.addResult(7);
        promise.finish();
    }

    void aLongOneCanBeGivenUp()
    {
        QSignalSpy isLong(&Waits::all(), &Waits::becameLong);
        const Waits::GivenUp watch = Waits::all().watch();
        auto wait = Waits::all().begin();
        QTRY_COMPARE_WITH_TIMEOUT(isLong.count(), 1, 60'000);
        QVERIFY(isLong.last().first().toBool());
        QVERIFY(!watch());
        Waits::all().giveUp();
        QVERIFY(watch());
        QVERIFY(!Waits::all().watch()()); // what is asked for later is wanted
        wait.reset();
        QCOMPARE(isLong.count(), 2);
        QVERIFY(!isLong.last().first().toBool());
    }

    void whatIsShownElsewhereIsNoWait()
    {
        QSignalSpy noticed(&Waits::all(), &Waits::noticed);
        QPromise<int> promise;
        promise.start();
        bool answered = false;
        whenAnswered(
            promise.future(), this, [&answered](int) { answered = true; }, nullptr);
        QTest::qWait(2 * Waits::AtOnce);
        promise.addResult(7);
        promise.finish();
        QTRY_VERIFY(answered);
        QCOMPARE(noticed.count(), 0);
    }

    void whatComesAtOnceIsNoWait()
    {
        QSignalSpy noticed(&Waits::all(), &Waits::noticed);
        bool answered = false;
        whenAnswered(QtFuture::makeReadyFuture(7), this, [&answered](int) { answered = true; });
        QTRY_VERIFY(answered);
        QTest::qWait(2 * Waits::AtOnce);
        QCOMPARE(noticed.count(), 0);
    }
};

QTEST_GUILESS_MAIN(WaitsTest)
#include "waits_test.moc"
