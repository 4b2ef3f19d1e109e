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
