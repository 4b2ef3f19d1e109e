#include "rules/tonescript.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

namespace {

constexpr int Rate = 8000; // samples a second
constexpr qint64 Window = 100; // ms
constexpr qint64 Longest = 12'000; // ms

/** How loud @p hertz is in a window of samples, in dBm0 (Goertzel). */
double loudness(const float *samples, double hertz)
{
    constexpr qint64 count = Window * Rate / 1000;
    const double step = 2 * std::numbers::pi * hertz / Rate;
    const double coefficient = 2 * std::cos(step);
    double before = 0;
    double beforeThat = 0;
    for (qint64 i = 0; i < count; ++i) {
        const double now = samples[i] + coefficient * before - beforeThat;
        beforeThat = std::exchange(before, now);
    }
    const double power =
        before * before + beforeThat * beforeThat - coefficient * before * beforeThat;
    return 20 * std::log10(2 * std::sqrt(std::max(power, 0.0)) / count + 1e-9) + 3.14;
}

/** How loud the script says component @p number is while @p playing; far below all where it is
 *  silent. */
double said(const rules::Tone &tone, const rules::Playing &playing, int number)
{
    const std::vector<int> &sounding = playing.segment->components;
    const bool sounds =
        playing.on && std::find(sounding.begin(), sounding.end(), number) != sounding.end();
    return sounds ? tone.frequencies[size_t(number - 1)].decibels10 / 10.0 : -150;
}

} // namespace

/** What is played is what the script says: its frequencies, as loud and as long. */
class ToneSamplesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void soundAsTheScriptSays_data() { addTones(); }
    void soundAsTheScriptSays()
    {
        QFETCH(QString, script);
        const auto tone = rules::Tone::parse(script);
        QVERIFY(tone);
        const std::vector<float> samples = tone->samples(Rate, Longest);
        int windows = 0;
        for (qint64 at = 0; (at + Window) * Rate / 1000 <= qint64(samples.size()); at += Window) {
            const auto playing = rules::playingAt(tone->sections, at);
            QVERIFY(playing);
            if (playing->left != rules::Duration::Endless && playing->left < Window)
                continue; // something changes within
            ++windows;
            for (int number = 1; number <= int(tone->frequencies.size()); ++number) {
                const int hertz = tone->frequencies[size_t(number - 1)].hertz;
                const double heard = loudness(samples.data() + at * Rate / 1000, hertz);
                const double wanted = said(*tone, *playing, number);
                QVERIFY2(wanted > -100 ? std::abs(heard - wanted) < 0.5 : heard < -45,
                         qPrintable(u"%1 Hz, %2 ms: %3"_s.arg(hertz).arg(at).arg(heard)));
            }
        }
        QVERIFY(windows > 20);
    }

    void beginAndEndOnTime_data() { addTones(); }
    void beginAndEndOnTime()
    {
        QFETCH(QString, script);
        const auto tone = rules::Tone::parse(script);
        QVERIFY(tone);
        const std::vector<float> samples = tone->samples(Rate, Longest);
        const rules::Duration length = tone->length();
        const qint64 whole = length.forever() ? Longest : std::min(Longest, length.milliseconds);
        QCOMPARE(qint64(samples.size()), whole * Rate / 1000);
        for (size_t i = 0; i < samples.size(); ++i) {
            if (!rules::playingAt(tone->sections, qint64(i) * 1000 / Rate)->on)
                QCOMPARE(samples[i], 0.0F);
        }
    }

    void crossZeroTwiceAPeriod()
    {
        for (const int hertz : {100, 440, 1000, 3400}) {
            const auto tone = rules::Tone::parse(u"%1@-10;1(*/0/1)"_s.arg(hertz));
            QVERIFY(tone);
            const std::vector<float> samples = tone->samples(Rate, Longest);
            int crossings = 0;
            for (size_t i = 1; i < samples.size(); ++i)
                crossings += (samples[i - 1] < 0) != (samples[i] < 0) ? 1 : 0;
            QVERIFY2(std::abs(crossings - 2 * hertz) <= 2, qPrintable(QString::number(crossings)));
        }
    }

private:
    static void addTones()
    {
        QTest::addColumn<QString>("script");
        QTest::newRow("guide: dial tone") << u"350@-19,440@-19;10(*/0/1+2)"_s;
        QTest::newRow("guide: stutter tone") << u"350@-19,440@-19;2(.1/.1/1+2);10(*/0/1+2)"_s;
        QTest::newRow("guide: SIT tone")
            << u"985@-16,1428@-16,1777@-16;20(.380/0/1,.380/0/2,.380/0/3,0/4/0)"_s;
        QTest::newRow("busy") << u"480@-19,620@-19;10(.5/.5/1+2)"_s;
        QTest::newRow("reorder") << u"480@-19,620@-19;10(.25/.25/1+2)"_s;
        QTest::newRow("ring back, without end") << u"440@-19,480@-19;*(2/4/1+2)"_s;
        QTest::newRow("call waiting") << u"440@-10;30(.3/9.7/1)"_s;
        QTest::newRow("two levels") << u"600@-5,900@-25;4(.2/.2/1,.2/.2/2,.2/.2/1+2)"_s;
    }
};

QTEST_GUILESS_MAIN(ToneSamplesTest)
#include "tonesamples_test.moc"
