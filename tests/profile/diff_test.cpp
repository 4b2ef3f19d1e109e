#include "profile/diff.h"

#include "smallphone.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace profile;

class DiffTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesWhatDiffers()
    {
        const Setting keep;
        const Settings before{{u"A"_s, Setting::of(u"1"_s)},
                              {u"B"_s, Setting::of(u"2"_s)},
                              {u"C"_s, Setting::of(QString())},
                              {u"D"_s, keep}};
        const Settings after{{u"A"_s, Setting::of(u"1"_s)},
                             {u"C"_s, keep},
                             {u"D"_s, keep},
                             {u"E"_s, Setting::of(u"5"_s)}};
        QCOMPARE(diff(before, after),
                 (QList<Difference>{{u"B"_s, Setting::of(u"2"_s), {}},
                                    {u"C"_s, Setting::of(QString()), keep},
                                    {u"E"_s, {}, Setting::of(u"5"_s)}}));
        QVERIFY(diff(before, before).isEmpty());
    }

    void comparesWhatAPhoneIsToldWithWhatItHolds()
    {
        const Setting empty{State::Empty, {}};
        const Settings told{{u"Same"_s, Setting::of(u"1"_s)},
                            {u"Other"_s, Setting::of(u"2"_s)},
                            {u"Kept"_s, Setting{}},
                            {u"Cleared"_s, empty},
                            {u"Secret"_s, Setting::of(u"pst"_s)},
                            {u"Lost"_s, Setting::of(u"3"_s)}};
        const Settings held{{u"Same"_s, Setting::of(u"1"_s)},
                            {u"Other"_s, Setting::of(u"9"_s)},
                            {u"Kept"_s, Setting::of(u"own"_s)},
                            {u"Secret"_s, empty},
                            {u"Unsaid"_s, Setting::of(u"factory"_s)}};
        const QSet<QString> hidden{u"Secret"_s};
        QCOMPARE(diffWithHeld(told, held, hidden, false),
                 (QList<Difference>{{u"Lost"_s, Setting::of(u"3"_s), empty},
                                    {u"Other"_s, Setting::of(u"2"_s), Setting::of(u"9"_s)}}));
        QCOMPARE(diffWithHeld(told, held, hidden, true).front(),
                 (Difference{u"Lost"_s, empty, Setting::of(u"3"_s)}));
    }

    void takesOnlyWhatAProfileSays()
    {
        SmallPhone small;
        small.add("A", "");
        small.add("B", "");
        const auto model = small.model();
        const Profile profile =
            resolve(model, {{Layer::Fleet, {}, {{u"B"_s, Setting{State::Keep, {}}}}}});
        QCOMPARE(settingsOf(profile), (Settings{{u"B"_s, Setting()}}));
    }
};

QTEST_GUILESS_MAIN(DiffTest)
#include "diff_test.moc"
