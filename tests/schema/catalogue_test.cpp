#include "schema/catalogue.h"

#include <QTest>

using namespace Qt::StringLiterals;

class CatalogueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsAModelInEverySpelling_data();
    void findsAModelInEverySpelling();
    void knowsWhichPhonesCarryAModule();
    void knowsEveryElementOfAModel_data();
    void knowsEveryElementOfAModel();
    void namesNoElementTwice_data();
    void namesNoElementTwice();
    void countsLinesAndKeysApart();
    void givesEveryNameOfOneThing();
    void confirmsAFactoryValueOnlyByTheModelsOwn();
    void guessesWhatWasMeant();
    void putsTheRoutersSettingsInTheirPlace();
    void keepsTogetherWhatOneElementEncloses_data();
    void keepsTogetherWhatOneElementEncloses();
    void offersOnlyTheLinesAModelHas_data();
    void offersOnlyTheLinesAModelHas();

private:
    const schema::PhoneModel &known(const QString &name) const { return *m_catalogue->model(name); }
    void addModels() const;

    std::shared_ptr<const schema::Catalogue> m_catalogue;
};

void CatalogueTest::initTestCase()
{
    auto loaded = schema::Catalogue::load();
    QVERIFY2(loaded.ok(), loaded.ok() ? "" : qPrintable(loaded.error().message));
    m_catalogue = *loaded;
}

void CatalogueTest::addModels() const
{
    QTest::addColumn<bool>("unused");
    for (const QString &name : m_catalogue->modelNames())
        QTest::newRow(qPrintable(name)) << true;
}

void CatalogueTest::findsAModelInEverySpelling_data()
{
    QTest::addColumn<QString>("spelling");
    QTest::addColumn<QString>("model");

    QTest::newRow("ours") << u"SPA504G"_s << u"SPA504G"_s;
    QTest::newRow("lower case") << u"spa504g"_s << u"SPA504G"_s;
    QTest::newRow("hyphen") << u"SPA-504G"_s << u"SPA504G"_s;
    QTest::newRow("series") << u"504G"_s << u"SPA504G"_s;
    QTest::newRow("maker") << u"Cisco SPA525G2"_s << u"SPA525G2"_s;
}

void CatalogueTest::findsAModelInEverySpelling()
{
    QFETCH(QString, spelling);
    QFETCH(QString, model);

    const schema::PhoneModel *found = m_catalogue->model(spelling);
    QVERIFY(found);
    QCOMPARE(found->name(), model);
}

void CatalogueTest::knowsWhichPhonesCarryAModule()
{
    const schema::KeyModule *module = m_catalogue->keyModule(u"spa-932");
    QVERIFY(module);
    QCOMPARE(module->keys, 32);
    const auto carriers = m_catalogue->carriersOf(*module);
    QCOMPARE(carriers.size(), 1);
    QCOMPARE(carriers.first()->name, u"SPA962"_s);
    QVERIFY(known(u"SPA962"_s).indexOf("Unit_2_Key_32"));
    QVERIFY(!known(u"SPA962"_s).indexOf("Unit_2_Key_33"));
    QVERIFY(!m_catalogue->model(u"SPA932"));
    QVERIFY(m_catalogue->whyUnknown(u"SPA932").contains(u"module of keys"));
}

void CatalogueTest::knowsEveryElementOfAModel_data()
{
    QTest::addColumn<int>("least");
    QTest::addColumn<int>("most");

    // a dump of the model shows the least; secrets that dumps hide and older firmware add a little
    QTest::newRow("SPA502G") << 641 << 680;
    QTest::newRow("SPA501G") << 1319 << 1400;
    QTest::newRow("SPA508G") << 1406 << 1450;
    QTest::newRow("SPA509G") << 1830 << 1900;
    QTest::newRow("SPA525G2") << 1209 << 1300;
}

void CatalogueTest::knowsEveryElementOfAModel()
{
    QFETCH(int, least);
    QFETCH(int, most);

    const schema::PhoneModel &model = known(QString::fromLatin1(QTest::currentDataTag()));
    const int count = int(model.elements().size());
    QVERIFY2(count >= least && count <= most, QByteArray::number(count));
}

void CatalogueTest::namesNoElementTwice_data()
{
    addModels();
}

void CatalogueTest::namesNoElementTwice()
{
    const schema::PhoneModel &model = known(QString::fromLatin1(QTest::currentDataTag()));
    for (int i = 0; i < int(model.elements().size()); ++i)
        QVERIFY2(model.indexOf(model.element(i).name) == i, model.element(i).name);
}

void CatalogueTest::countsLinesAndKeysApart()
{
    const schema::PhoneModel &model = known(u"SPA525G"_s);
    const schema::Element &proxy = model.element(*model.indexOf("Proxy_5_"));
    QCOMPARE(proxy.parameter->index, schema::Index::Line);
    QCOMPARE(proxy.line, 5);
    QCOMPARE(proxy.parameter->tab, u"Ext {n}"_s);
    const schema::Element &key = model.element(*model.indexOf("Extension_5_"));
    QCOMPARE(key.parameter->index, schema::Index::Key);
    QCOMPARE(key.key, 5);
    QCOMPARE(key.line, 0);
    const schema::Element &module = model.element(*model.indexOf("Unit_2_Key_32"));
    QCOMPARE(module.unit, 2);
    QCOMPARE(module.key, 32);
    QVERIFY(!model.indexOf("Proxy_6_"));
}

void CatalogueTest::givesEveryNameOfOneThing()
{
    const schema::PhoneModel &both = known(u"SPA525G"_s);
    QCOMPARE(both.indexesOf(u"Admin_Passwd"_s).size(), 2);
    QCOMPARE(both.indexesOf(u"Admin_Password"_s).size(), 2);
    QCOMPARE(both.indexesOf(u"Proxy_{n}_"_s).size(), 5);
    const schema::PhoneModel &one = known(u"SPA525G2"_s);
    QCOMPARE(one.indexesOf(u"Admin_Passwd"_s), QList<int>{*one.indexOf("Admin_Password")});
    QVERIFY(one.indexesOf(u"No_Such_Thing"_s).isEmpty());
}

void CatalogueTest::confirmsAFactoryValueOnlyByTheModelsOwn()
{
    using Known = schema::FactoryValue::Known;
    const auto factory = [this](const QString &model, const char *name) {
        const schema::PhoneModel &phone = known(model);
        return phone.element(*phone.indexOf(name)).factory;
    };
    QCOMPARE(factory(u"SPA508G"_s, "SIP_Port_3_").known, Known::Confirmed);
    QCOMPARE(factory(u"SPA508G"_s, "SIP_Port_3_").value, u"5062"_s);
    QCOMPARE(factory(u"SPA508G"_s, "Extension_3_").value, u"3"_s);
    QCOMPARE(factory(u"SPA501G"_s, "Extension_3_").value, u"1"_s);
    QCOMPARE(factory(u"SPA525G"_s, "Debug_Level").known, Known::Assumed);
    QVERIFY(factory(u"SPA502G"_s, "Text_Logo").value != u"XiVO"_s);
    QVERIFY(factory(u"SPA502G"_s, "Voice_Mail_Number").value.isEmpty());
    QCOMPARE(factory(u"SPA502G"_s, "Resync_Periodic").value, u"3600"_s);
}

void CatalogueTest::guessesWhatWasMeant()
{
    QCOMPARE(m_catalogue->nearestModel(u"SPA52G5"_s), u"SPA525G"_s);
    QCOMPARE(known(u"SPA502G"_s).nearestName(u"Porxy_1_"_s), u"Proxy_1_"_s);
    QCOMPARE(known(u"SPA525G2"_s).nearestName(u"Admin_Passwd"_s), u"Admin_Password"_s);
    QVERIFY(known(u"SPA502G"_s).nearestName(u"xxxxxxxxxxxxxxxxxxx"_s).isEmpty());
}

void CatalogueTest::putsTheRoutersSettingsInTheirPlace()
{
    const schema::PhoneModel &adapter = known(u"SPA122"_s);
    const schema::Element &port =
        adapter.element(*adapter.indexOf("router-configuration/SNMP/TRAP_Port"));
    QCOMPARE(port.path(), "router-configuration/SNMP");
    QCOMPARE(port.tag(), "TRAP_Port");
    QCOMPARE(port.tab(), u"Administration"_s);
    const schema::Element &proxy = adapter.element(*adapter.indexOf("Proxy_2_"));
    QVERIFY(proxy.path().isEmpty());
    QCOMPARE(proxy.tag(), "Proxy_2_");
    QVERIFY(known(u"WRP400"_s).indexOf("router-configuration/Router_Mode"));
    QVERIFY(!known(u"SPA112"_s).indexOf("router-configuration/Router_Mode")); // it has one port
    QVERIFY(known(u"ATA192"_s).indexOf("router-configuration/WAN_Basic_Setting/WAN_Stack_Mode"));
    QCOMPARE(adapter.indexesOf(u"Admin_Passwd"_s),
             QList<int>{*adapter.indexOf("router-configuration/Web_Login_Admin_Password")});
}

void CatalogueTest::keepsTogetherWhatOneElementEncloses_data()
{
    addModels();
}

void CatalogueTest::keepsTogetherWhatOneElementEncloses()
{
    const schema::PhoneModel &model = known(QString::fromLatin1(QTest::currentDataTag()));
    QSet<QByteArray> closed;
    QList<QByteArray> open;
    for (const schema::Element &element : model.elements()) {
        QList<QByteArray> enclosing;
        for (qsizetype at = element.name.indexOf('/'); at > 0;
             at = element.name.indexOf('/', at + 1))
            enclosing.append(element.name.first(at));
        for (const QByteArray &left : open) {
            if (!enclosing.contains(left))
                closed.insert(left);
        }
        for (const QByteArray &entered : enclosing)
            QVERIFY2(!closed.contains(entered), element.name);
        open = enclosing;
    }
}

void CatalogueTest::offersOnlyTheLinesAModelHas_data()
{
    QTest::addColumn<QStringList>("choices");

    QTest::newRow("SPA504G") << QStringList{u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"Disabled"_s};
    QTest::newRow("SPA502G") << QStringList{u"1"_s, u"Disabled"_s};
    QTest::newRow("SPA962") << QStringList{u"1"_s, u"2"_s, u"3"_s,       u"4"_s,
                                           u"5"_s, u"6"_s, u"Disabled"_s};
}

void CatalogueTest::offersOnlyTheLinesAModelHas()
{
    QFETCH(QStringList, choices);

    const schema::PhoneModel &model = known(QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(model.element(*model.indexOf("Extension_1_")).parameter->type.choices, choices);
}

QTEST_GUILESS_MAIN(CatalogueTest)
#include "catalogue_test.moc"
