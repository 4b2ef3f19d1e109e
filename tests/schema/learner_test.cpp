#include "schema/learner.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using schema::Catalogue;
using schema::PhoneModel;

class LearnerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void makesAnUnknownModelKnown();
    void takesNoSiteValueForAFactoryValue();
    void keepsSecretsOut();
    void replacesAKnownModelOfAnotherFirmware();
    void keepsWhatOtherFirmwareOfAModelHas();
    void keepsWhatAValueMayBe();
    void takesARoutersSettings();
    void refusesWhatIsNoPhone();
    void refusesMoreThanAPhoneHas();
    void takesNoEndlessListForChoices();
    void leavesOutAnEntryThatCannotBeRead();
    void choosesNoFolderByAModelsName();

private:
    schema::Specimen specimen() const;
    std::shared_ptr<const Catalogue> learned(const schema::Specimen &specimen,
                                             const QString &folder) const;

    std::shared_ptr<const Catalogue> m_catalogue;
};

void LearnerTest::initTestCase()
{
    m_catalogue = *Catalogue::load();
}

/** A phone of three lines that looks like a SPA504G and knows two things more. */
schema::Specimen LearnerTest::specimen() const
{
    schema::Specimen made{u"SPA599G"_s, u"9.1.0"_s, {}};
    for (const schema::Element &element : m_catalogue->model(u"SPA504G")->elements()) {
        if (element.line <= 3 && element.key <= 3)
            made.elements.push_back({element.name, element.factory.value, {}, {}, {}});
    }
    made.elements.push_back(
        {"Hologram_Mode", u"Dim"_s, {u"Off"_s, u"Dim"_s, u"Full"_s}, "rw", "Phone/Hologram"});
    for (int line = 1; line <= 3; ++line) {
        const QByteArray number = QByteArray::number(line);
        made.elements.push_back({"Whisper_Enable_" + number + '_',
                                 u"No"_s,
                                 {},
                                 {},
                                 "Ext_" + number + "/Call_Feature_Settings"});
    }
    return made;
}

std::shared_ptr<const Catalogue> LearnerTest::learned(const schema::Specimen &specimen,
                                                      const QString &folder) const
{
    const auto entry = schema::learn(*m_catalogue, specimen);
    if (!entry || !schema::saveOwnEntry(folder, *entry))
        return nullptr;
    auto loaded = Catalogue::load(folder);
    return loaded ? *loaded : nullptr;
}

void LearnerTest::makesAnUnknownModelKnown()
{
    QTemporaryDir folder;
    const schema::Specimen phone = specimen();
    const auto catalogue = learned(phone, folder.path());
    QVERIFY(catalogue);
    QVERIFY(catalogue->findings().isEmpty());
    const PhoneModel *model = catalogue->model(u"SPA599G");
    QVERIFY(model);
    QCOMPARE(model->facts().lines, 3);
    QCOMPARE(model->facts().keys, 3);
    for (const schema::SeenElement &element : phone.elements)
        QVERIFY2(model->indexOf(element.name), element.name);
    QCOMPARE(model->elements().size(), phone.elements.size());

    const schema::Element &mode = model->element(*model->indexOf("Hologram_Mode"));
    QCOMPARE(mode.parameter->type.choices, (QStringList{u"Off"_s, u"Dim"_s, u"Full"_s}));
    QCOMPARE(mode.access, schema::Access::ReadWrite);
    QCOMPARE(mode.parameter->section, u"Hologram"_s);
    const schema::Element &whisper = model->element(*model->indexOf("Whisper_Enable_3_"));
    QCOMPARE(whisper.line, 3);
    QCOMPARE(whisper.parameter->type.type, schema::DataType::Boolean);
    QCOMPARE(model->indexesOf(u"Whisper_Enable_{n}_"_s).size(), 3);
    QVERIFY(model->element(*model->indexOf("Password_2_")).parameter->secret);
}

void LearnerTest::takesNoSiteValueForAFactoryValue()
{
    QTemporaryDir folder;
    schema::Specimen phone = specimen();
    for (schema::SeenElement &element : phone.elements) {
        if (element.name == "Resync_Periodic")
            element.value = u"3"_s;
    }
    const auto catalogue = learned(phone, folder.path());
    QVERIFY(catalogue);
    const PhoneModel *model = catalogue->model(u"SPA599G");
    using Known = schema::FactoryValue::Known;
    QCOMPARE(model->element(*model->indexOf("Resync_Periodic")).factory.known, Known::Unknown);
    QCOMPARE(model->element(*model->indexOf("Hologram_Mode")).factory.known, Known::Unknown);
    QCOMPARE(model->element(*model->indexOf("SIP_Port_2_")).factory.value, u"5061"_s);
}

void LearnerTest::keepsSecretsOut()
{
    QTemporaryDir folder;
    schema::Specimen phone = specimen();
    for (schema::SeenElement &element : phone.elements) {
        if (element.name.startsWith("Password_"))
            element.value = u"hunter2"_s;
    }
    phone.elements.push_back({"Hologram_Password", u"hunter2"_s, {}, {}, "Phone/Hologram"});
    const auto entry = schema::learn(*m_catalogue, phone);
    QVERIFY(entry.ok());
    const auto path = schema::saveOwnEntry(folder.path(), *entry);
    QVERIFY(path.ok());
    QFile file(*path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("hunter2"));
    const auto catalogue = *Catalogue::load(folder.path());
    const PhoneModel *model = catalogue->model(u"SPA599G");
    QVERIFY(model->element(*model->indexOf("Hologram_Password")).parameter->secret);
}

void LearnerTest::replacesAKnownModelOfAnotherFirmware()
{
    QTemporaryDir folder;
    schema::Specimen phone = specimen();
    phone.model = u"SPA504G"_s;
    const auto catalogue = learned(phone, folder.path());
    QVERIFY(catalogue);
    QCOMPARE(catalogue->modelNames(), m_catalogue->modelNames());
    const PhoneModel *model = catalogue->model(u"504G");
    QVERIFY(model->indexOf("Hologram_Mode"));
    const schema::ModelFacts &before = *m_catalogue->facts(u"SPA504G");
    const schema::ModelFacts &after = model->facts();
    QCOMPARE(after.bootstrapFiles, before.bootstrapFiles);
    QCOMPARE(after.userAgents, before.userAgents);
    QCOMPARE(after.prefixes, before.prefixes);
    QCOMPARE(after.hops, before.hops);
    QCOMPARE(after.advisories, before.advisories);
    QCOMPARE(after.traits, before.traits);
    QCOMPARE(after.utf8Since, before.utf8Since);
    QCOMPARE(after.factoryProfileRule, before.factoryProfileRule);
    QCOMPARE(after.lines, before.lines); // the dump shows three of its four
    QCOMPARE(after.lastFirmware, u"9.1.0"_s);
}

void LearnerTest::keepsWhatOtherFirmwareOfAModelHas()
{
    QTemporaryDir folder;
    QVERIFY(learned(specimen(), folder.path()));
    const auto first = *Catalogue::load(folder.path());
    schema::Specimen older = specimen();
    older.firmware = u"8.0.0"_s;
    std::erase_if(older.elements, [](const schema::SeenElement &element) {
        return element.name == "Hologram_Mode" || element.name == "Text_Logo";
    });
    older.elements.push_back({"Telegraph_Key", u"Yes"_s, {}, {}, "Phone/Telegraph"});
    const auto entry = schema::learn(*first, older);
    QVERIFY(entry.ok());
    QVERIFY(schema::saveOwnEntry(folder.path(), *entry).ok());
    const auto both = *Catalogue::load(folder.path());
    const PhoneModel *model = both->model(u"SPA599G");
    for (const char *name : {"Hologram_Mode", "Text_Logo", "Telegraph_Key", "Proxy_3_"})
        QVERIFY2(model->indexOf(name), name);
    QCOMPARE(model->facts().lastFirmware, u"9.1.0"_s);
    const schema::Element &mode = model->element(*model->indexOf("Hologram_Mode"));
    QCOMPARE(mode.parameter->type.choices, (QStringList{u"Off"_s, u"Dim"_s, u"Full"_s}));
    const schema::Element &logo = model->element(*model->indexOf("Text_Logo"));
    QVERIFY(logo.factory.known != schema::FactoryValue::Known::Confirmed); // this dump is silent
}

void LearnerTest::keepsWhatAValueMayBe()
{
    QTemporaryDir folder;
    schema::Specimen phone{u"CP-8899-3PCC"_s, u"12.1.0"_s, {}};
    const PhoneModel &relative = *m_catalogue->model(u"CP-8851-3PCC");
    for (const schema::Element &element : relative.elements())
        phone.elements.push_back({element.name, element.factory.value, {}, {}, {}});
    const auto catalogue = learned(phone, folder.path());
    QVERIFY(catalogue);
    const PhoneModel &model = *catalogue->model(u"CP-8899-3PCC");
    QCOMPARE(model.facts().dialect, schema::Dialect::Multiplatform);
    QCOMPARE(model.elements().size(), relative.elements().size());
    for (const schema::Element &element : relative.elements()) {
        const auto index = model.indexOf(element.name);
        QVERIFY2(index, element.name);
        const schema::Parameter &learnt = *model.element(*index).parameter;
        QCOMPARE(learnt.type.type, element.parameter->type.type);
        QCOMPARE(learnt.type.choices, element.parameter->type.choices);
        QCOMPARE(learnt.secret, element.parameter->secret);
        QCOMPARE(learnt.help, element.parameter->help);
    }
}

void LearnerTest::takesARoutersSettings()
{
    QTemporaryDir folder;
    schema::Specimen adapter{u"SPA199"_s, {}, {}};
    for (const schema::Element &element : m_catalogue->model(u"SPA122")->elements())
        adapter.elements.push_back({element.name, element.factory.value, {}, {}, {}});
    adapter.elements.push_back({"router-configuration/Moon_Link/Phase", u"full"_s, {}, {}, {}});
    const auto catalogue = learned(adapter, folder.path());
    QVERIFY(catalogue);
    const PhoneModel &model = *catalogue->model(u"SPA199");
    QCOMPARE(model.elements().size(), adapter.elements.size());
    const auto index = model.indexOf("router-configuration/Moon_Link/Phase");
    QVERIFY(index);
    QCOMPARE(model.element(*index).tag(), "Phase");
    const auto port = model.indexOf("router-configuration/SNMP/TRAP_Port");
    QVERIFY(port);
    QCOMPARE(model.element(*port).section(), u"SNMP"_s);
    QVERIFY(model.facts().loginInQuery);
}

void LearnerTest::refusesMoreThanAPhoneHas()
{
    schema::Specimen vast = specimen();
    for (int row = 0; row < 200; ++row) {
        const QByteArray name = "Wonder" + QByteArray::number(row) + "x_";
        vast.elements.push_back({name + "1_", u"a"_s, {}, {}, {}});
        vast.elements.push_back({name + "200_", u"b"_s, {}, {}, {}});
    }
    QVERIFY(!schema::learn(*m_catalogue, vast));
}

void LearnerTest::refusesWhatIsNoPhone()
{
    const schema::Specimen page{u"SPA599G"_s, {}, {{"html", u"hello"_s, {}, {}, {}}}};
    QVERIFY(!schema::learn(*m_catalogue, page));
}

void LearnerTest::leavesOutAnEntryThatCannotBeRead()
{
    QTemporaryDir folder;
    const auto write = [&folder](const QString &name, const QByteArray &text) {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
    };
    QVERIFY(write(u"broken.json"_s, "{"));
    QVERIFY(write(u"endless.json"_s,
                  R"({"models": [{"name": "SPA598", "lines": 1000000}], "pages": []})"));
    QVERIFY(write(u"odd.json"_s,
                  R"({"models": [{"name": "SPA597"}], "pages": [{"tab": "A", "sections":
                  [{"title": "B", "parameters": [{"name": "<x>"}]}]}]})"));
    QVERIFY(write(u"vast.json"_s,
                  R"({"models": [{"name": "SPA596", "lines": 64, "units": 8, "keysPerUnit": 128}],
                  "pages": [{"tab": "A", "each": "line", "sections": [{"title": "B",
                  "parameters": [{"name": "Unit_{u}_Key_{k}"}]}]}]})"));
    const auto catalogue = *Catalogue::load(folder.path());
    QVERIFY(!catalogue->model(u"SPA596"));
    QCOMPARE(catalogue->findings().size(), 4);
    QCOMPARE(catalogue->findings().front().where, u"broken.json"_s);
    QVERIFY(!catalogue->model(u"SPA597"));
    QVERIFY(!catalogue->model(u"SPA598"));
    QVERIFY(catalogue->model(u"SPA504G"));
}

void LearnerTest::choosesNoFolderByAModelsName()
{
    QTemporaryDir folder;
    schema::Specimen phone = specimen();
    phone.model = u"../../SPA599G"_s;
    const auto entry = schema::learn(*m_catalogue, phone);
    QVERIFY(entry.ok());
    const auto path = schema::saveOwnEntry(folder.path(), *entry);
    QVERIFY(path.ok());
    QCOMPARE(QFileInfo(*path).absolutePath(), folder.path());
}

void LearnerTest::takesNoEndlessListForChoices()
{
    QTemporaryDir folder;
    schema::Specimen phone = specimen();
    QStringList endless;
    for (int choice = 0; choice < 100'000; ++choice)
        endless.append(QString::number(choice));
    phone.elements.push_back({"Wheel_of_Fortune", u"7"_s, endless, {}, "Phone/Hologram"});
    const auto catalogue = learned(phone, folder.path());
    QVERIFY(catalogue);
    const PhoneModel &model = *catalogue->model(u"SPA599G");
    const schema::Element &wheel = model.element(*model.indexOf("Wheel_of_Fortune"));
    QCOMPARE(wheel.parameter->type.type, schema::DataType::Text);
    QVERIFY(wheel.parameter->type.choices.isEmpty());
}

QTEST_GUILESS_MAIN(LearnerTest)
#include "learner_test.moc"
