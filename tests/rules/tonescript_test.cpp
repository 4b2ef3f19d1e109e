#include "rules/tonescript.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

class ToneScriptTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysCadencesInWords_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const QString &script, const QString &words) {
            QTest::newRow(name) << script << words;
        };
        row("guide: example 1", u"60(2/4)"_s, u"on 2 s, off 4 s, for 60 s"_s);
        row("guide: example 2", u"60(.2/.2,.2/.2,.2/.2,1/4)"_s,
            u"on 0.2 s, off 0.2 s, on 0.2 s, off 0.2 s, on 0.2 s, off 0.2 s, on 1 s, off 4 s, for 60 s"_s);
        row("two sections", u"2.25(.25/1.6);60(2/3.5)"_s,
            u"on 0.25 s, off 1.6 s, for 2.25 s; then on 2 s, off 3.5 s, for 60 s"_s);
        row("without end", u"*(2/4)"_s, u"on 2 s, off 4 s, without end"_s);
        row("milliseconds", u"1(.001/.999)"_s, u"on 0.001 s, off 0.999 s, for 1 s"_s);
        row("steady", u"10(*/0)"_s, u"on forever, for 10 s"_s);
        row("a blank after the comma", u"30(.1/.1, .1/9.7)"_s,
            u"on 0.1 s, off 0.1 s, on 0.1 s, off 9.7 s, for 30 s"_s);
        row("silence", u"2(0/2)"_s, u"off 2 s, for 2 s"_s);
    }
    void saysCadencesInWords()
    {
        QFETCH(QString, script);
        const auto cadence = rules::Cadence::parse(script);
        QVERIFY2(cadence, qPrintable(cadence ? QString() : cadence.error().message));
        QTEST(rules::inWords(*cadence), "words");
    }

    void readsTheGuidesRinging()
    {
        const auto cadence = rules::Cadence::parse(u"60(.2/.2,.2/.2,.2/.2,1/4)"_s);
        QVERIFY(cadence);
        QCOMPARE(cadence->sections.size(), size_t(1));
        QCOMPARE(cadence->sections[0].segments.size(), size_t(4));
        QCOMPARE(cadence->sections[0].segments[3].on.milliseconds, 1000);
        QCOMPARE(cadence->sections[0].segments[3].off.milliseconds, 4000);
        QCOMPARE(cadence->length().milliseconds, 60'000);
    }

    void saysTonesInWords_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("seconds"); // of all sections; -1: without end
        const auto row = [](const char *name, const QString &script, const QString &words,
                            int seconds) {
            QTest::newRow(name) << script << words << seconds;
        };
        row("guide: dial tone, as every device has it", u"350@-19,440@-19;10(*/0/1+2)"_s,
            u"350 Hz at -19 dBm and 440 Hz at -19 dBm: on forever, for 10 s"_s, 10);
        row("guide: stutter tone", u"350@-19,440@-19;2(.1/.1/1+2);10(*/0/1+2)"_s,
            u"350 Hz at -19 dBm and 440 Hz at -19 dBm: on 0.1 s, off 0.1 s, for 2 s; then on forever, for 10 s"_s,
            12);
        row("guide: SIT tone", u"985@-16,1428@-16,1777@-16;20(.380/0/1,.380/0/2,.380/0/3,0/4/0)"_s,
            u"985 Hz at -16 dBm and 1428 Hz at -16 dBm and 1777 Hz at -16 dBm: on 0.38 s "
            u"(frequency 1), "
            "on 0.38 s (frequency 2), on 0.38 s (frequency 3), off 4 s, for 20 s"_s,
            20);
        row("ringback", u"440@-19,480@-19;*(2/4/1+2)"_s,
            u"440 Hz at -19 dBm and 480 Hz at -19 dBm: on 2 s, off 4 s, without end"_s, -1);
        row("half a decibel", u"600@-16.5;1(.25/.25/1)"_s,
            u"600 Hz at -16.5 dBm: on 0.25 s, off 0.25 s, for 1 s"_s, 1);
        row("a level of 0", u"480@-10,620@0;10(.125/.125/1+2)"_s,
            u"480 Hz at -10 dBm and 620 Hz at 0 dBm: on 0.125 s, off 0.125 s, for 10 s"_s, 10);
        row("silent forever", u"350@-19,440@-19;1(0/*/0);10(*/0/1+2)"_s,
            u"350 Hz at -19 dBm and 440 Hz at -19 dBm: off forever, for 1 s; then on forever, for 10 s"_s,
            11);
        row("blanks around the comma", u"350@-19 , 440@-19;10(*/0/1+2)"_s,
            u"350 Hz at -19 dBm and 440 Hz at -19 dBm: on forever, for 10 s"_s, 10);
    }
    void saysTonesInWords()
    {
        QFETCH(QString, script);
        QFETCH(int, seconds);
        const auto tone = rules::Tone::parse(script);
        QVERIFY2(tone, qPrintable(tone ? QString() : tone.error().message));
        QTEST(rules::inWords(*tone), "words");
        QCOMPARE(tone->length().milliseconds, seconds < 0 ? -1 : seconds * 1000);
    }

    void readsFrequencies_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<QString>("words");
        QTest::newRow("guide: call waiting") << u"440@-10"_s << u"440 Hz at -10 dBm"_s;
        QTest::newRow("guide: dial tone")
            << u"350@-19,440@-19"_s << u"350 Hz at -19 dBm and 440 Hz at -19 dBm"_s;
        QTest::newRow("a positive level") << u"440@1.5"_s << u"440 Hz at 1.5 dBm"_s;
        QTest::newRow("a level just below 0") << u"440@-.5"_s << u"440 Hz at -0.5 dBm"_s;
    }
    void readsFrequencies()
    {
        QFETCH(QString, script);
        const auto frequencies = rules::parseFrequencies(script);
        QVERIFY2(frequencies, qPrintable(frequencies ? QString() : frequencies.error().message));
        QTEST(rules::inWords(*frequencies), "words");
    }

    void refusesCadencesWithTheColumn_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<int>("column");
        const auto row = [](const char *name, const QString &script, int column) {
            QTest::newRow(name) << script << column;
        };
        row("empty", QString(), 1);
        row("no parenthesis", u"60"_s, 3);
        row("never closed", u"60(2/4"_s, 7);
        row("no off", u"60(2)"_s, 5);
        row("no on", u"60(/4)"_s, 4);
        row("no segment", u"60()"_s, 4);
        row("no length", u"(2/4)"_s, 1);
        row("four decimals", u"60(.1234/4)"_s, 8);
        row("a letter", u"60(2/4s)"_s, 7);
        row("a negative time", u"60(-2/4)"_s, 4);
        row("a comma for a decimal point", u"60(0,2/4)"_s, 5);
        row("seven segments", u"60(1/1,1/1,1/1,1/1,1/1,1/1,1/1)"_s, 28);
        row("three sections", u"1(1/1);1(1/1);1(1/1)"_s, 15);
        row("misprint: a colon between sections", u"60(2/4):60(2/4)"_s, 8);
        row("a semicolon at the end", u"60(2/4);"_s, 9);
        row("a dot alone", u"60(./4)"_s, 4);
        row("frequencies, which are a tone's", u"60(2/4/1)"_s, 7);
        row("nothing takes time", u"60(0/0)"_s, 4);
        row("128 characters", u"60("_s + u"1/1 "_s.repeated(32) + u")"_s, 128);
    }
    void refusesCadencesWithTheColumn()
    {
        QFETCH(QString, script);
        const auto cadence = rules::Cadence::parse(script);
        QVERIFY(!cadence);
        QTEST(cadence.error().column, "column");
    }

    void refusesTonesWithTheColumn_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<int>("column");
        const auto row = [](const char *name, const QString &script, int column) {
            QTest::newRow(name) << script << column;
        };
        row("misprint: no slash behind the star", u"350@-19,440@-19;10(*0/1+2)"_s, 21);
        row("misprint in the second section", u"350@-19,440@-19;2(.1/.1/1+2);10(*0/1+2)"_s, 34);
        row("no sections", u"350@-19"_s, 8);
        row("no level", u"350;10(*/0/1)"_s, 4);
        row("no frequency", u"@-19;10(*/0/1)"_s, 1);
        row("a frequency of 0", u"0@-19;10(*/0/1)"_s, 1);
        row("a broken frequency", u"350.5@-19;10(*/0/1)"_s, 4);
        row("a level with two decimals", u"350@-19.55;10(*/0/1)"_s, 5);
        row("a component that is not there", u"350@-19;10(*/0/2)"_s, 16);
        row("a component past six", u"350@-19;10(*/0/7)"_s, 16);
        row("no component", u"350@-19;10(*/0)"_s, 15);
        row("a plus at the end", u"350@-19,440@-19;10(*/0/1+)"_s, 26);
        row("silence with a component", u"350@-19;10(*/0/0+1)"_s, 17);
        row("seven frequencies", u"1@0,2@0,3@0,4@0,5@0,6@0,7@0;1(1/1/1)"_s, 25);
        row("a unit", u"350Hz@-19;10(*/0/1)"_s, 4);
    }
    void refusesTonesWithTheColumn()
    {
        QFETCH(QString, script);
        const auto tone = rules::Tone::parse(script);
        QVERIFY(!tone);
        QTEST(tone.error().column, "column");
    }

    void playsSegmentsInTurn()
    {
        const auto cadence = rules::Cadence::parse(u"2(.2/.3);*(1/1)"_s);
        QVERIFY(cadence);
        const auto on = [&](qint64 at) {
            return rules::playingAt(cadence->sections, at)->on;
        };
        QVERIFY(on(0));
        QVERIFY(on(199));
        QVERIFY(!on(200));
        QVERIFY(on(500)); // repeated
        QVERIFY(on(2000)); // the second section
        QVERIFY(!on(3000));
        QCOMPARE(rules::playingAt(cadence->sections, 1950)->left, 50); // the section's own end
        const auto once = rules::Cadence::parse(u"1(1/1)"_s);
        QVERIFY(!rules::playingAt(once->sections, 1000));
    }

    void soundsAsLoudAsItSays()
    {
        const auto tone = rules::Tone::parse(u"1000@-20;2(.5/.5/1)"_s);
        QVERIFY(tone);
        const std::vector<float> samples = tone->samples(8000, 10'000);
        QCOMPARE(samples.size(), size_t(16'000)); // two seconds and no more
        const float loudest = *std::max_element(samples.begin(), samples.begin() + 4000);
        QVERIFY(qAbs(20 * std::log10(loudest) + 23.14F) < 0.2F); // -20 dBm0 below +3.14
        QVERIFY(std::all_of(samples.begin() + 4000, samples.begin() + 8000,
                            [](float sample) { return sample == 0.0F; }));
        QVERIFY(tone->samples(8000, 250).size() == 2000);
    }

    void addsFrequencies()
    {
        const auto tone = rules::Tone::parse(u"400@3.1,800@3.1;*(1/0/1+2)"_s);
        QVERIFY(tone);
        for (const float sample : tone->samples(8000, 100))
            QVERIFY(sample >= -1.0F && sample <= 1.0F);
    }
};

QTEST_GUILESS_MAIN(ToneScriptTest)
#include "tonescript_test.moc"
