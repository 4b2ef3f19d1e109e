#include "profile/layers.h"

#include "smallphone.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace profile;
using Known = schema::FactoryValue::Known;

class LayersTest : public QObject
{
    Q_OBJECT

    static SmallPhone phone()
    {
        SmallPhone phone;
        phone.add("Station_Name", "General");
        phone.factory(Known::Confirmed, "");
        phone.add("Admin_Passwd", "System").secret = true;
        phone.factory(Known::Assumed, "12345");
        phone.add("Debug_Level", "System");
        phone.factory(Known::Assumed, "0");
        phone.add("Text_Logo", "General");
        phone.addLines("Proxy_{n}_", "Proxy", 3);
        return phone;
    }

    static InForce inForce(const Profile &profile, const char *name)
    {
        return profile.values[size_t(profile.model->indexOf(name).value())];
    }

private Q_SLOTS:
    void laterLayersWin()
    {
        const SmallPhone small = phone();
        const auto model = small.model();
        const Profile profile =
            resolve(model,
                    {{Layer::Fleet, {}, {{u"Station_Name"_s, Setting::of(u"Fleet"_s)}}},
                     {Layer::Site, u"Berlin"_s, {{u"Station_Name"_s, Setting::of(u"Berlin"_s)}}},
                     {Layer::Phone, {}, {{u"Debug_Level"_s, Setting::of(u"3"_s)}}}});
        QCOMPARE(inForce(profile, "Station_Name"),
                 (InForce{Setting::of(u"Berlin"_s), Layer::Site, u"Berlin"_s}));
        QCOMPARE(inForce(profile, "Debug_Level").layer, Layer::Phone);
    }

    void whatNobodySaysIsKept()
    {
        const SmallPhone small = phone();
        const auto model = small.model();
        const Profile profile = resolve(model, {});
        QCOMPARE(profile.values.size(), model.elements().size());
        for (const InForce &value : profile.values)
            QCOMPARE(value, InForce());
    }

    void aLayerSaysWhatTheUserMayDo()
    {
        const SmallPhone small = phone();
        const auto model = small.model();
        const Profile profile = resolve(
            model,
            {{Layer::Fleet, {}, {{u"Proxy_{n}_@ua"_s, Setting::of(u"ro"_s)}}},
             {Layer::Phone,
              {},
              {{u"Proxy_2_@ua"_s, Setting::of(u"rw"_s)}, {u"Proxy_2_"_s, Setting::of(u"a"_s)}}}});
        QCOMPARE(inForce(profile, "Proxy_1_").access, schema::Access::ReadOnly);
        QCOMPARE(inForce(profile, "Proxy_1_").setting.state, State::Keep);
        QCOMPARE(inForce(profile, "Proxy_2_").access, schema::Access::ReadWrite);
        QCOMPARE(inForce(profile, "Proxy_2_").setting, Setting::of(u"a"_s));
        QVERIFY(!inForce(profile, "Station_Name").access);
    }

    void exactNameBeatsBracesWithinALayer()
    {
        const SmallPhone small = phone();
        const auto model = small.model();
        const Profile profile = resolve(model,
                                        {{Layer::Fleet,
                                          {},
                                          {{u"Proxy_2_"_s, Setting::of(u"second"_s)},
                                           {u"Proxy_{n}_"_s, Setting::of(u"all"_s)}}}});
        QCOMPARE(inForce(profile, "Proxy_1_").setting.value, u"all"_s);
        QCOMPARE(inForce(profile, "Proxy_2_").setting.value, u"second"_s);
        QCOMPARE(inForce(profile, "Proxy_3_").setting.value, u"all"_s);
    }

    void bracesOfAStrongerLayerBeatAnExactName()
    {
        const SmallPhone small = phone();
        const auto model = small.model();
        const Profile profile =
            resolve(model,
                    {{Layer::Fleet, {}, {{u"Proxy_2_"_s, Setting::of(u"weak"_s)}}},
                     {Layer::Group, u"hall"_s, {{u"Proxy_{n}_"_s, Setting::of(u"strong"_s)}}}});
        QCOMPARE(inForce(profile, "Proxy_2_").setting.value, u"strong"_s);
        QCOMPARE(inForce(profile, "Proxy_2_").layerName, u"hall"_s);
    }

    void keepAndEmptyAreSaidLikeValues()
    {
        const SmallPhone small = phone();
        const auto model = small.model();
        const Profile profile = resolve(
            model,
            {{Layer::Fleet,
              {},
              {{u"Station_Name"_s, Setting::of(u"x"_s)}, {u"Text_Logo"_s, Setting::of(u"y"_s)}}},
             {Layer::Phone,
              {},
              {{u"Station_Name"_s, Setting{State::Keep, {}}},
               {u"Text_Logo"_s, Setting::of(QString())}}}});
        QCOMPARE(inForce(profile, "Station_Name").setting.state, State::Keep);
        QCOMPARE(inForce(profile, "Station_Name").layer, Layer::Phone);
        QCOMPARE(inForce(profile, "Text_Logo").setting.state, State::Empty);
    }

    void namesOfOtherModelsArePassedOver()
    {
        const SmallPhone small = phone();
        const auto model = small.model();
        const Profile profile =
            resolve(model, {{Layer::Fleet, {}, {{u"Proxy_9_"_s, Setting::of(u"x"_s)}}}});
        for (const InForce &value : profile.values)
            QCOMPARE(value.setting.state, State::Keep);
    }

    void takesBackWhatNobodySaysAnyMore_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<Setting>("expected");
        QTest::newRow("known to be empty") << u"Station_Name"_s << Setting{State::Empty, {}};
        QTest::newRow("assumed") << u"Debug_Level"_s << Setting::of(u"0"_s);
        QTest::newRow("a password somebody chose")
            << u"Admin_Passwd"_s << Setting{State::Empty, {}};
        QTest::newRow("nothing known") << u"Text_Logo"_s << Setting{State::Empty, {}};
    }
    void takesBackWhatNobodySaysAnyMore()
    {
        QFETCH(QString, name);
        QFETCH(Setting, expected);
        const SmallPhone small = phone();
        const auto model = small.model();
        Profile profile = resolve(model, {});
        takeBack(profile, {name});
        QCOMPARE(inForce(profile, name.toLatin1().constData()).setting, expected);
        QCOMPARE(inForce(profile, name.toLatin1().constData()).layer, Layer::Factory);
    }

    void takesBackWhatTheUserMight()
    {
        const SmallPhone small = phone();
        const auto model = small.model();
        Profile profile =
            resolve(model, {{Layer::Fleet, {}, {{u"Proxy_2_@ua"_s, Setting::of(u"rw"_s)}}}});
        takeBack(profile, {u"Proxy_1_@ua"_s, u"Proxy_2_@ua"_s});
        QCOMPARE(inForce(profile, "Proxy_1_").access, schema::Access::None);
        QCOMPARE(inForce(profile, "Proxy_1_").setting.state, State::Keep);
        QCOMPARE(inForce(profile, "Proxy_2_").access, schema::Access::ReadWrite);
        QVERIFY(!inForce(profile, "Proxy_3_").access);
    }

    void countsWhatAResetLeavesAsItIs_data()
    {
        QTest::addColumn<Settings>("settings");
        QTest::addColumn<QStringList>("told");
        QTest::addColumn<int>("kept");
        // assumed: Admin_Passwd, Debug_Level; nothing known: Text_Logo and three proxies
        QTest::newRow("nobody says anything") << Settings() << QStringList() << 6;
        QTest::newRow("a layer speaks of two")
            << Settings{{u"Proxy_1_"_s, Setting::of(u"a"_s)}, {u"Proxy_2_"_s, {}}} << QStringList()
            << 4;
        QTest::newRow("one is taken back") << Settings() << QStringList{u"Debug_Level"_s} << 5;
    }
    void countsWhatAResetLeavesAsItIs()
    {
        QFETCH(Settings, settings);
        QFETCH(QStringList, told);
        SmallPhone small = phone();
        small.add("Speed_Dial_2", "Dials", schema::Access::ReadWrite); // the user's own
        const auto model = small.model();
        Profile profile = resolve(model, {{Layer::Fleet, {}, settings}});
        takeBack(profile, told);
        QTEST(keptUnconfirmed(profile), "kept");
    }

    void takesNothingBackThatIsStillSaid()
    {
        const SmallPhone small = phone();
        const auto model = small.model();
        Profile profile =
            resolve(model, {{Layer::Fleet, {}, {{u"Proxy_1_"_s, Setting::of(u"a"_s)}}}});
        takeBack(profile, {u"Proxy_{n}_"_s, u"No_Such_Thing"_s});
        QCOMPARE(inForce(profile, "Proxy_1_").setting.value, u"a"_s);
        QCOMPARE(inForce(profile, "Proxy_2_").setting.state, State::Empty);
    }
};

QTEST_GUILESS_MAIN(LayersTest)
#include "layers_test.moc"
