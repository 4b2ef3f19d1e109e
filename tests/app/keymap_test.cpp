#include "gui/linekeys/keymap.h"

#include <QTest>

using namespace Qt::StringLiterals;
using gui::KeyContent;
using gui::KeyMap;
using gui::KeyPlace;
using profile::Layer;
using profile::Setting;

class KeyMapTest : public QObject
{
    Q_OBJECT

private:
    std::shared_ptr<const schema::Catalogue> m_catalogue;
    inventory::Device m_device{*MacAddress::parse(u"002584d8d062")};

    gui::ScopeView viewOf(const QString &model) const
    {
        gui::ScopeView view;
        view.model = m_catalogue->model(model);
        view.scopes = {{Layer::Phone, u"002584d8d062"_s}};
        view.values.resize(view.model->elements().size());
        return view;
    }

    static void inherit(gui::ScopeView &view, const char *element, const QString &value)
    {
        auto &shown = view.values[size_t(*view.model->indexOf(element))];
        shown.inherited = {Setting::of(value), Layer::Group, u"Sales"_s};
        shown.effective = shown.inherited;
    }

    static QStringList written(const QList<provisioning::Assignment> &assignments)
    {
        QStringList lines;
        for (const auto &assignment : assignments)
            lines += assignment.element + u'='
                + (assignment.setting ? assignment.setting->value : u"-"_s);
        lines.sort();
        return lines;
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto loaded = schema::Catalogue::load();
        QVERIFY(loaded.ok());
        m_catalogue = *loaded;
    }

    void hasTheKeysOfItsModel_data()
    {
        QTest::addColumn<int>("keys");
        QTest::addColumn<int>("moduleKeys");
        QTest::addColumn<QString>("last");
        QTest::newRow("SPA525G") << 5 << 64 << u"Unit_2_Key_32"_s;
        QTest::newRow("SPA962") << 6 << 64 << u"Unit_2_Key_32"_s;
        QTest::newRow("SPA303") << 3 << 0 << u"Extended_Function_3_"_s;
        QTest::newRow("CP-8851-3PCC") << 10 << 72 << u"Unit_2_Key_36_"_s;
        QTest::newRow("SPA112") << 2 << 0 << QString();
    }
    void hasTheKeysOfItsModel()
    {
        QFETCH(int, keys);
        QFETCH(int, moduleKeys);
        const KeyMap map(viewOf(QString::fromLatin1(QTest::currentDataTag())), m_device);
        int modules = 0;
        for (const KeyPlace &place : map.places())
            modules += place.unit > 0 ? 1 : 0;
        QCOMPARE(modules, moduleKeys);
        QCOMPARE(int(map.places().size()) - modules, keys);
        QTEST(map.elementOf(map.places().last()), "last");
    }

    // A key of any model that takes a function takes a line and a function back, unchanged.
    void noKeyOfAnyModelLosesItsFunction_data()
    {
        QTest::addColumn<int>("nothing");
        for (const QString &name : m_catalogue->modelNames())
            QTest::newRow(qPrintable(name)) << 0;
    }
    void noKeyOfAnyModelLosesItsFunction()
    {
        const KeyMap before(viewOf(QString::fromLatin1(QTest::currentDataTag())), m_device);
        const auto function = u"fnc=xml;url=http://x/$MA;nme=é ~"_s;
        KeyMap after = before;
        QStringList wanted;
        for (const KeyPlace &place : before.places()) {
            if (!after.put(place, {{}, {}, function}))
                continue;
            wanted += before.elementOf(place) + u'=' + function;
            QCOMPARE(after.at(place).function, function);
        }
        const QStringList lines = written(after.assignmentsSince(before));
        for (const QString &line : wanted)
            QVERIFY2(lines.contains(line), qPrintable(line));
        for (const KeyPlace &place : before.places())
            QCOMPARE(after.takesFunction(place), !after.at(place).function.isEmpty());
    }

    void keysChangePlaces()
    {
        m_device.lines = {{1, u"151"_s, u"Desk"_s}, {2, u"152"_s, {}}};
        KeyMap map(viewOf(u"SPA525G"_s), m_device);
        m_device.lines.clear();
        QVERIFY(map.put({0, 3}, {{}, {}, u"fnc=sd;ext=153@$PROXY"_s}));
        QVERIFY(map.swap({0, 1}, {0, 3}));
        QCOMPARE(map.lines(),
                 (QList<inventory::Line>{{2, u"152"_s, {}}, {3, u"151"_s, u"Desk"_s}}));
        QCOMPARE(map.at({0, 1}).function, u"fnc=sd;ext=153@$PROXY"_s);
        QVERIFY(map.swap({0, 1}, {1, 12}));
        QCOMPARE(map.at({1, 12}).function, u"fnc=sd;ext=153@$PROXY"_s);
    }

    void aLineStaysOnThePhone()
    {
        m_device.lines = {{1, u"151"_s, {}}};
        KeyMap map(viewOf(u"SPA525G"_s), m_device);
        m_device.lines.clear();
        QVERIFY(!map.swap({0, 1}, {1, 1}));
        QVERIFY(!map.put({1, 1}, {u"151"_s, {}, {}}));
        QVERIFY(!map.put({0, 6}, {u"151"_s, {}, {}}));
        QCOMPARE(map.at({0, 1}).extension, u"151"_s);
    }

    void aWatchedNameBringsWhatItNeeds()
    {
        const KeyMap before(viewOf(u"SPA525G"_s), m_device);
        KeyMap after = before;
        const auto watch = u"fnc=blf+sd;sub=152@$PROXY;ext=152@$PROXY"_s;
        QVERIFY(after.put({2, 4}, {{}, {}, watch}));
        QCOMPARE(written(after.assignmentsSince(before)),
                 (QStringList{u"Server_Type=Asterisk"_s, u"Unit_2_Enable=Yes"_s,
                              u"Unit_2_Key_4="_s + watch}));
    }

    void whatIsSaidAlreadyIsNotSaidAgain()
    {
        gui::ScopeView view = viewOf(u"SPA525G"_s);
        inherit(view, "Server_Type", u"Asterisk"_s);
        inherit(view, "Extended_Function_2_", u"fnc=blf;sub=1@$PROXY"_s);
        const KeyMap before(view, m_device);
        KeyMap after = before;
        QVERIFY(after.put({0, 3}, {{}, {}, u"fnc=blf;sub=2@$PROXY"_s}));
        QVERIFY(after.put({0, 2}, {}));
        QCOMPARE(written(after.assignmentsSince(before)),
                 (QStringList{u"Extended_Function_2_="_s,
                              u"Extended_Function_3_=fnc=blf;sub=2@$PROXY"_s}));
        KeyMap back = after;
        QVERIFY(back.put({0, 2}, {{}, {}, u"fnc=blf;sub=1@$PROXY"_s}));
        QCOMPARE(written(back.assignmentsSince(after)), QStringList{u"Extended_Function_2_=-"_s});
    }
};

QTEST_MAIN(KeyMapTest)
#include "keymap_test.moc"
