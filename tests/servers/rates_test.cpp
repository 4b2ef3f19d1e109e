#include "servers/rates.h"

#include <QTest>

using namespace std::chrono_literals;
using servers::Counters;
using servers::Rates;

class RatesTest : public QObject
{
    Q_OBJECT

    const Rates::TimePoint m_start = Rates::TimePoint(1h);

private Q_SLOTS:
    void tellsWhatTheLastTenSecondsBrought()
    {
        Rates rates(m_start);
        Counters counters;
        for (int second = 1; second <= 30; ++second) {
            counters.syslog.add(second <= 15 ? 4 : 20, 0);
            rates.measure(counters, m_start + std::chrono::seconds(second));
        }
        QCOMPARE(rates.measure(counters, m_start + 30s).syslog.requestsPerSecond, 20.0);
    }

    void fadesToNothing()
    {
        Rates rates(m_start);
        Counters counters;
        counters.http.add(50, 0);
        QCOMPARE(rates.measure(counters, m_start + 1s).http.requestsPerSecond, 50.0);
        QVERIFY(rates.measure(counters, m_start + 5s).http.requestsPerSecond > 0);
        QCOMPARE(rates.measure(counters, m_start + 16s).http.requestsPerSecond, 0.0);
    }

    void isNoAverageOverASilenceThatNobodyMeasured()
    {
        Rates rates(m_start);
        Counters counters;
        rates.measure(counters, m_start + 1s);
        counters.tftp.add(30, 0);
        QCOMPARE(rates.measure(counters, m_start + 1h).tftp.requestsPerSecond, 3.0);
    }
};

QTEST_GUILESS_MAIN(RatesTest)
#include "rates_test.moc"
