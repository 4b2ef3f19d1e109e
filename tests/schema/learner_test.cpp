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
    void refusesWhatIsNoPhone();
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
    QCOMPARE(model->facts().bootstrapFiles, m_catalogue->facts(u"SPA504G")->bootstrapFiles);
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

QTEST_GUILESS_MAIN(LearnerTest)
#include "learner_test.moc"
