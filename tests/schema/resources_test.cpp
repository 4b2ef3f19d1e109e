#include "schema/catalogue.h"
#include "schema/datatypename.h"
#include "schema/jsonfile.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using schema::DataType;
using schema::Element;
using schema::PhoneModel;

/** The data files themselves: whole, free of contradictions, and careful with what can hurt. */
class ResourcesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void definesOnlyWhatItUses();
    void spellsEveryTypeAsTheGuidesDo();
    void namesOnlyModelsThatExist_data();
    void namesOnlyModelsThatExist();
    void givesEveryChoiceItsWords();
    void leavesAloneWhatCanCutAPhoneOff_data();
    void leavesAloneWhatCanCutAPhoneOff();
    void keepsEveryPasswordSecret();
    void takesNoSitesValueForAFactoryValue();
    void shipsWithRightValues();
    void tellsEveryModelApartByItsUserAgent_data();
    void tellsEveryModelApartByItsUserAgent();
    void knowsWhenAPhoneShowsUtf8();
    void knowsTheHopOnTheWayToNewerFirmware();
    void knowsTheHolesOfAModel();
    void marksWhatNobodyConfirmed();
    void explainsEveryParameter();
    void givesValuesTheirType_data();
    void givesValuesTheirType();
    void saysHowEveryModelAsksAgain();
    void knowsEveryModuleThatAPhoneCarries();

private:
    QJsonObject file(const QString &name) const;

    std::shared_ptr<const schema::Catalogue> m_catalogue;
    QJsonObject m_index;
    QHash<QString, QJsonObject> m_definitions;
};

void ResourcesTest::initTestCase()
{
    m_catalogue = *schema::Catalogue::load();
    m_index = file(u"catalogue.json"_s);
    for (const QJsonValue &name : m_index["parameters"_L1].toArray()) {
        const QJsonObject definitions = file(name.toString());
        for (const QString &key : definitions.keys()) {
            QVERIFY2(!m_definitions.contains(key), qPrintable(key));
            m_definitions.insert(key, definitions[key].toObject());
        }
    }
}

QJsonObject ResourcesTest::file(const QString &name) const
{
    const auto read = schema::readJsonFile(u":/schema/"_s + name);
    return read ? QJsonDocument::fromJson(*read).object() : QJsonObject();
}

void ResourcesTest::definesOnlyWhatItUses()
{
    QSet<QString> used;
    for (const QString &model : m_catalogue->modelNames()) {
        for (const Element &element : m_catalogue->model(model)->elements()) {
            used.insert(element.parameter->name);
            QVERIFY2(m_definitions.contains(element.parameter->name), element.name);
        }
    }
    for (const QString &name : m_definitions.keys())
        QVERIFY2(used.contains(name), qPrintable(name));
    for (const QJsonValue &group : m_index["synonyms"_L1].toArray()) {
        for (const QJsonValue &name : group.toArray())
            QVERIFY2(used.contains(name.toString()), qPrintable(name.toString()));
    }
}

void ResourcesTest::spellsEveryTypeAsTheGuidesDo()
{
    for (auto it = m_definitions.cbegin(); it != m_definitions.cend(); ++it)
        QVERIFY2(schema::typeNamed(it.value()["type"_L1].toString()), qPrintable(it.key()));
    for (int type = 0; type <= int(DataType::TimeOfDay); ++type)
        QCOMPARE(schema::typeNamed(schema::typeName(DataType(type))), DataType(type));
}

void ResourcesTest::namesOnlyModelsThatExist_data()
{
    QTest::addColumn<QString>("family");
    QSet<QString> families;
    for (const QString &model : m_catalogue->modelNames())
        families.insert(m_catalogue->facts(model)->family);
    for (const QString &name : std::as_const(families))
        QTest::newRow(qPrintable(name)) << name;
    QTest::newRow("router") << QString(); // shared by families
}

void ResourcesTest::namesOnlyModelsThatExist()
{
    QFETCH(QString, family);

    const QJsonObject object = file(QString::fromLatin1(QTest::currentDataTag()) + u".json"_s);
    QCOMPARE(object["family"_L1].toString(), family);
    QStringList named;
    for (const QJsonValue &set : object["sets"_L1].toObject())
        named += set.toVariant().toStringList();
    for (const QJsonValue &evidence : object["evidence"_L1].toObject())
        named += evidence["of"_L1].toVariant().toStringList();
    for (const QString &model : named) {
        QVERIFY2(m_catalogue->facts(model), qPrintable(model));
        if (!family.isEmpty())
            QCOMPARE(m_catalogue->facts(model)->family, family);
    }
}

void ResourcesTest::givesEveryChoiceItsWords()
{
    for (const QString &name : m_catalogue->modelNames()) {
        for (const Element &element : m_catalogue->model(name)->elements()) {
            const schema::ValueType &type = element.parameter->type;
            if (type.type == DataType::Choice) {
                const bool oneLine = m_catalogue->facts(name)->lines == 1;
                QVERIFY2(type.choices.size() > (oneLine ? 0 : 1), element.name);
                QVERIFY2(type.words.isEmpty() || type.words.size() == type.choices.size(),
                         element.name);
                QCOMPARE(QSet<QString>(type.choices.begin(), type.choices.end()).size(),
                         type.choices.size());
            }
        }
    }
}

void ResourcesTest::leavesAloneWhatCanCutAPhoneOff_data()
{
    QTest::addColumn<QString>("model");

    for (const char *name :
         {"Restricted_Access_Domains", "Enable_Web_Server", "Web_Server_Port", "Admin_Passwd",
          "User_Password", "Connection_Type", "Static_IP", "Gateway", "Primary_DNS", "Enable_VLAN",
          "VLAN_ID", "GPP_SA", "GPP_SD", "Custom_CA_RULE"})
        QTest::newRow(name) << u"SPA504G"_s;
    for (const char *name : {"Admin_Password", "SPA525-wifi-on", "ssid_1_", "pskKey_1_",
                             "VPN_Server", "Custom_CA_URL", "User_Web_Password"})
        QTest::newRow(name) << u"SPA525G2"_s;
    for (const char *name : {"Enable_802.1X_Authentication", "IPv6_Static_IP", "Custom_CA_Rule"})
        QTest::newRow(name) << u"CP-8851-3PCC"_s;
    for (const char *name : {"LAN_IP_Address", "WAN_Web_Server_Port", "PPPOE_Login_Password"})
        QTest::newRow(name) << u"SPA2102"_s;
}

void ResourcesTest::leavesAloneWhatCanCutAPhoneOff()
{
    QFETCH(QString, model);

    const PhoneModel &phone = *m_catalogue->model(model);
    const auto index = phone.indexOf(QTest::currentDataTag());
    QVERIFY(index);
    QVERIFY(phone.element(*index).parameter->untouched);
}

void ResourcesTest::keepsEveryPasswordSecret()
{
    static const QRegularExpression password(
        u"passw(or)?d(_\\{n\\}_)?$|^GPP_S[A-D]$|passphrase|pskKey|wepKey\\d?_|Private_Key|_PIN_\\{n\\}_$"_s,
        QRegularExpression::CaseInsensitiveOption);
    int passwords = 0;
    for (auto it = m_definitions.cbegin(); it != m_definitions.cend(); ++it) {
        if (password.match(it.key()).hasMatch()) {
            ++passwords;
            QVERIFY2(it.value()["secret"_L1].toBool(), qPrintable(it.key()));
        }
    }
    QVERIFY(passwords > 30);
}

void ResourcesTest::takesNoSitesValueForAFactoryValue()
{
    const QHash<QString, QString> sites{{u"Text_Logo"_s, u"XiVO"_s},
                                        {u"Voice_Mail_Number"_s, u"*97"_s},
                                        {u"Resync_Periodic"_s, u"3"_s},
                                        {u"Admin_Passwd"_s, u"12345"_s},
                                        {u"Admin_Password"_s, u"admin1234"_s}};
    for (const QString &name : m_catalogue->modelNames()) {
        for (const Element &element : m_catalogue->model(name)->elements()) {
            if (element.parameter->secret)
                QVERIFY2(element.factory.value.isEmpty(), element.name);
            const auto site = sites.constFind(element.parameter->name);
            if (site != sites.constEnd())
                QVERIFY2(element.factory.value != *site, qPrintable(name));
            if (element.factory.known != schema::FactoryValue::Known::Unknown)
                QVERIFY2(!element.factory.evidence.isEmpty(), element.name);
        }
    }
}

void ResourcesTest::shipsWithRightValues()
{
    QStringList wrong;
    for (const QString &name : m_catalogue->modelNames()) {
        for (const Element &element : m_catalogue->model(name)->elements()) {
            const schema::ValueType &type = element.parameter->type;
            const QString &value = element.factory.value;
            if (const std::optional<Error> fault = type.fault(value))
                wrong.append(
                    u"%1 %2: %3"_s.arg(QString::fromLatin1(element.name), value, fault->message));
            else if (type.canonical(value) != value)
                wrong.append(u"%1 %2 would be written %3"_s.arg(QString::fromLatin1(element.name),
                                                                value, type.canonical(value)));
        }
    }
    wrong.removeDuplicates();
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void ResourcesTest::tellsEveryModelApartByItsUserAgent_data()
{
    QTest::addColumn<QString>("model");

    QTest::newRow("Cisco/SPA508G-7.4.8a (0002FDFF2103)(CBT141400UK)") << u"SPA508G"_s;
    QTest::newRow("cisco/SPA504G-7.5.5 (0002FDFF2103)(CBT141400UK)") << u"SPA504G"_s;
    QTest::newRow("Cisco/SPA525G-7.4.7 (CBT141900G7)") << u"SPA525G"_s;
    QTest::newRow("Cisco/SPA525G2-7.5.5 (CBT141900G7)") << u"SPA525G2"_s;
    QTest::newRow("Linksys/SPA-942-6.1.5(a) (88019FA42805)") << u"SPA942"_s;
    QTest::newRow("Linksys/SPA962-6.1.5(a) (88019FA42805)") << u"SPA962"_s;
    QTest::newRow("Linksys/PAP2T-5.1.6(LS) (FLI00H123456)") << u"PAP2T"_s;
    QTest::newRow("Cisco-CP-7832-3PCC/11.0.1 (00562b043615)") << u"CP-7832-3PCC"_s;
    QTest::newRow("Mozilla/5.0 (SPA504G)") << QString();
    QTest::newRow("Cisco/SPA999-7.5.5 (0002FDFF2103)(CBT141400UK)") << QString();
}

void ResourcesTest::tellsEveryModelApartByItsUserAgent()
{
    QFETCH(QString, model);

    const auto *facts = m_catalogue->modelOfUserAgent(QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(facts ? facts->name : QString(), model);
}

void ResourcesTest::knowsWhenAPhoneShowsUtf8()
{
    const schema::ModelFacts &spa = *m_catalogue->facts(u"SPA504G");
    QVERIFY(!spa.showsUtf8(u"7.5.2b"));
    QVERIFY(spa.showsUtf8(u"7.5.5"));
    QVERIFY(spa.showsUtf8(u"7.6.2SR7"));
    QVERIFY(!spa.showsUtf8(u""));
    QVERIFY(m_catalogue->facts(u"CP-8851-3PCC")->showsUtf8(u""));
    QVERIFY(!m_catalogue->facts(u"SPA942")->showsUtf8(u"6.1.5"));
}

void ResourcesTest::knowsTheHopOnTheWayToNewerFirmware()
{
    const schema::ModelFacts &spa = *m_catalogue->facts(u"SPA504G");
    const auto hop = spa.hopBetween(u"7.4.8", u"7.6.2");
    QVERIFY(hop);
    QCOMPARE(hop->through, u"7.5.2b"_s);
    QVERIFY(!spa.hopBetween(u"7.5.2b", u"7.6.2"));
    QVERIFY(!spa.hopBetween(u"7.4.8", u"7.5.2b"));
    QVERIFY(!spa.hopBetween(u"nonsense", u"7.6.2"));
}

void ResourcesTest::knowsTheHolesOfAModel()
{
    const auto ids = [this](const QString &model) {
        QStringList list;
        for (const schema::Advisory &advisory : m_catalogue->facts(model)->advisoriesFor(u"7.6.2"))
            list.append(advisory.id);
        return list;
    };
    QVERIFY(ids(u"SPA504G"_s).contains(u"CVE-2024-20450"_s));
    QVERIFY(ids(u"SPA112"_s).contains(u"CVE-2023-20126"_s));
    QVERIFY(!ids(u"SPA504G"_s).contains(u"CVE-2023-20126"_s));
}

void ResourcesTest::marksWhatNobodyConfirmed()
{
    for (const QString &model :
         {u"SPA1001"_s, u"SPA232D"_s, u"SPA9000"_s, u"WIP310"_s, u"CP-8841-3PCC"_s}) {
        QVERIFY(!m_catalogue->facts(model)->unverified.isEmpty());
        for (const Element &element : m_catalogue->model(model)->elements())
            QVERIFY2(element.factory.known != schema::FactoryValue::Known::Confirmed, element.name);
    }
}

void ResourcesTest::explainsEveryParameter()
{
    constexpr int aLine = 220;
    for (auto it = m_definitions.cbegin(); it != m_definitions.cend(); ++it) {
        const QString help = it.value()["help"_L1].toString();
        const QString unknown = it.value()["unknown"_L1].toString();
        QVERIFY2(!help.isEmpty() || !unknown.isEmpty(), qPrintable(it.key()));
        for (const QString &text : {help, unknown}) {
            QVERIFY2(text.isEmpty() || text.endsWith(u'.'), qPrintable(it.key()));
            QVERIFY2(text.size() <= aLine && !text.contains(u'{'), qPrintable(it.key()));
        }
    }
}

void ResourcesTest::givesValuesTheirType_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<DataType>("type");

    for (const char *model :
         {"SPA504G", "SPA525G2", "SPA942", "SPA2102", "SPA122", "ATA192", "CP-8851-3PCC"}) {
        for (const char *name :
             {"Resync_Periodic", "Resync_Error_Retry_Delay", "Upgrade_Error_Retry_Delay"})
            QTest::addRow("%s of %s", name, model)
                << QString::fromLatin1(model) << DataType::Schedule;
    }
    QTest::newRow("Resync_At__HHmm_ of SPA504G") << u"SPA504G"_s << DataType::TimeOfDay;
    QTest::newRow("Resync_At__HHmm_ of CP-8851-3PCC") << u"CP-8851-3PCC"_s << DataType::TimeOfDay;
    QTest::newRow("Programmable_Softkey_Enable of SPA504G") << u"SPA504G"_s << DataType::Boolean;
    QTest::newRow("Group_1_Paging_Script of CP-8851-3PCC")
        << u"CP-8851-3PCC"_s << DataType::PagingScript;
    QTest::newRow("Disconnect_Tone_2_ of SPA3102") << u"SPA3102"_s << DataType::ToneScript;
}

void ResourcesTest::givesValuesTheirType()
{
    QFETCH(QString, model);
    QFETCH(DataType, type);

    const PhoneModel &phone = *m_catalogue->model(model);
    const auto index = phone.indexOf(QByteArray(QTest::currentDataTag()).split(' ').front());
    QVERIFY(index);
    QCOMPARE(phone.element(*index).parameter->type.type, type);
}

void ResourcesTest::saysHowEveryModelAsksAgain()
{
    for (const schema::ModelFacts *facts : m_catalogue->allFacts()) {
        QVERIFY2(!facts->sources.isEmpty(), qPrintable(facts->name));
        QVERIFY2(!facts->traits.isEmpty(), qPrintable(facts->name));
        for (const schema::Trait &trait : facts->traits) {
            QVERIFY2(m_definitions.contains(trait.about), qPrintable(trait.about));
            QVERIFY(!trait.text.isEmpty() && !trait.source.isEmpty());
        }
    }
}

void ResourcesTest::knowsEveryModuleThatAPhoneCarries()
{
    for (const schema::ModelFacts *facts : m_catalogue->allFacts()) {
        QVERIFY2(facts->units == 0 || facts->keysPerUnit > 0, qPrintable(facts->name));
        for (const QString &name : facts->modules)
            QVERIFY2(m_catalogue->keyModule(name), qPrintable(name));
    }
    for (const schema::KeyModule &module : m_catalogue->keyModules()) {
        QVERIFY2(!m_catalogue->carriersOf(module).isEmpty(), qPrintable(module.name));
        QVERIFY2(!module.sources.isEmpty() && module.keys > 0, qPrintable(module.name));
        QVERIFY2(!m_catalogue->facts(module.name), qPrintable(module.name));
    }
}

QTEST_GUILESS_MAIN(ResourcesTest)
#include "resources_test.moc"
