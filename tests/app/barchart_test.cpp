#include "gui/dashboard/barchart.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using gui::Bar;
using gui::BarChart;

class BarChartTest : public QObject
{
    Q_OBJECT

private:
    static QList<Bar> bars(int many)
    {
        QList<Bar> bars;
        for (int i = 0; i < many; ++i)
            bars.append({u"model %1"_s.arg(i), many - i, u"model:%1"_s.arg(i), {}});
        return bars;
    }

    static void press(BarChart &chart, int row)
    {
        const int height = chart.sizeHint().height() / int(chart.shown().size());
        QTest::mouseClick(&chart, Qt::LeftButton, {}, {20, row * height + height / 2});
    }

private Q_SLOTS:
    void showsAFewAsTheyAre()
    {
        BarChart chart;
        chart.setBars(bars(8));
        QCOMPARE(chart.shown(), bars(8));
    }

    void countsWhatIsBeyondAsOthers()
    {
        BarChart chart;
        chart.setBars(bars(10)); // 10, 9 … 1 phones
        QCOMPARE(chart.shown().size(), 8);
        QCOMPARE(chart.shown().last().label, u"others (3)"_s);
        QCOMPARE(chart.shown().last().count, 3 + 2 + 1);
        QVERIFY(chart.accessibleDescription().contains(u"others (3) 6"_s));
    }

    void aClickOnTheOthersShowsThemAndAnotherHidesThem()
    {
        BarChart chart;
        chart.setBars(bars(10));
        chart.resize(chart.sizeHint());
        QSignalSpy chosen(&chart, &BarChart::chosen);
        press(chart, 7);
        QCOMPARE(chart.shown().size(), 11);
        QCOMPARE(chart.shown()[9].label, u"model 9"_s);
        chart.resize(chart.sizeHint());
        press(chart, 9);
        QCOMPARE(chosen.size(), 1); // of what was folded away
        QCOMPARE(chosen.first().first().toString(), u"model:9"_s);
        press(chart, 10);
        QCOMPARE(chart.shown().size(), 8);
    }

    void theKeyboardUnfoldsToo()
    {
        BarChart chart;
        chart.setBars(bars(10));
        for (int i = 0; i < 7; ++i)
            QTest::keyClick(&chart, Qt::Key_Down);
        QTest::keyClick(&chart, Qt::Key_Return);
        QCOMPARE(chart.shown().size(), 11);
    }

    void staysUnfoldedWhenTheCountsChange()
    {
        BarChart chart;
        chart.setBars(bars(10));
        chart.resize(chart.sizeHint());
        press(chart, 7);
        chart.setBars(bars(12));
        QCOMPARE(chart.shown().size(), 13);
    }

    void whatNobodyCouldReadStaysOneBar()
    {
        BarChart chart;
        chart.setBars(bars(10'000));
        chart.resize(chart.sizeHint());
        press(chart, 7);
        QCOMPARE(chart.shown().size(), BarChart::MostUnfolded);
        QCOMPARE(chart.shown().last().label, u"others (9801)"_s);
    }
};

QTEST_MAIN(BarChartTest)
#include "barchart_test.moc"
