#include "servers/http/patience.h"
#include "servers/http/range.h"

#include <QTest>

using namespace servers;
using http::Part;
using Kind = Part::Kind;
using namespace std::chrono_literals;

class RangeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsRanges_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<Part>("part");
        const auto row = [](const char *header, Part part) {
            QTest::newRow(header) << QByteArray(header) << part;
        };
        const Part whole{Kind::Whole, 0, 100};
        const Part none{Kind::Unsatisfiable, 0, 0};
        row("", whole);
        row("bytes=0-9", {Kind::Partial, 0, 10});
        row("bytes=90-", {Kind::Partial, 90, 10});
        row("bytes=-10", {Kind::Partial, 90, 10});
        row("bytes=-1000", {Kind::Partial, 0, 100});
        row("bytes=50-9999", {Kind::Partial, 50, 50});
        row("bytes=99-99", {Kind::Partial, 99, 1});
        row("bytes=100-", none);
        row("bytes=-0", none);
        row("bytes=9-0", whole);
        row("bytes=0-1,5-6", whole);
        row("bytes=a-b", whole);
        row("bytes=-", whole);
        row("bytes=99999999999999999999-", whole);
        row("lines=0-9", whole);
    }
    void readsRanges()
    {
        QFETCH(QByteArray, header);
        QTEST(http::readRange(header, 100), "part");
    }

    void hasNothingOfAnEmptyFile()
    {
        QCOMPARE(http::readRange("bytes=0-", 0).kind, Kind::Unsatisfiable);
        QCOMPARE(http::readRange("", 0), (Part{Kind::Whole, 0, 0}));
    }

    void givesAStepItsTime()
    {
        const HttpSettings settings;
        const std::chrono::steady_clock::time_point now{};
        QCOMPARE(deadline(http::Step::Head, settings, now), now + settings.stepLimit);
        QCOMPARE(deadline(http::Step::Idle, settings, now), now + settings.idleLimit);
        QCOMPARE(deadline(http::Step::Answer, settings, now, 4096 * 60),
                 now + settings.stepLimit + 60s);
    }
};

Q_DECLARE_METATYPE(servers::http::Part)

QTEST_GUILESS_MAIN(RangeTest)
#include "range_test.moc"
