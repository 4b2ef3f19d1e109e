#include "provisioning/profileimport.h"

#include "inventory/fleeteditor.h"
#include "support/fleets.h"

#include <QTest>

using namespace Qt::StringLiterals;
using inventory::Device;
using inventory::Fleet;
using profile::Origin;
using profile::Setting;
using profile::State;
using provisioning::Editor;
using provisioning::FoundProfile;
using provisioning::ImportedProfile;
using provisioning::importProfile;
using provisioning::Renderer;

class ProfileImportTest : public QObject
{
    Q_OBJECT

    const Renderer m_renderer{fleets::catalogue(), fleets::vault()};
    const Editor m_editor{fleets::catalogue(), fleets::vault()};
    const MacAddress m_mac = fleets::mac("002584d8d062");

    Result<ImportedProfile> imported(const Fleet &fleet, const QByteArray &body, bool isDump,
                                     const QString &model = u"SPA525G"_s) const
    {
        const auto read = profile::readFlatXml("<flat-profile>" + body + "</flat-profile>",
                                               isDump ? Origin::PhoneDump : Origin::Profile);
        return importProfile(fleet, m_renderer, m_editor, FoundProfile{read, isDump, m_mac, model});
    }

    static Fleet after(const Fleet &fleet, const ImportedProfile &imported)
    {
        inventory::FleetEditor editor(fleet);
        return editor.apply(imported.draft.edit.changes) ? editor.next() : Fleet();
    }

    /** What the phone's own layer says; a text for each state. */
    QString own(const Fleet &fleet, const char *element) const
    {
        const QString name = QString::fromLatin1(element);
        const Device *device = fleet.device(m_mac);
        if (!device || !device->settings.contains(name))
            return u"(nothing)"_s;
        const auto setting = fleets::vault()->setting({profile::Layer::Phone, m_mac.digits()}, name,
                                                      device->settings[name]);
        return setting->state == State::Value ? setting->value : u"(empty)"_s;
    }

    QByteArray rendered(Fleet fleet) const
    {
        fleet.settings.insert(u"server"_s, u"192.0.2.1"_s);
        const auto result = m_renderer.render(fleet, *fleet.device(m_mac));
        return result ? result->bytes : QByteArray();
    }

private Q_SLOTS:
    void findsTheLinesAndTheirExtensions()
    {
        const auto result =
            imported(Fleet(),
                     "<User_ID_1_>151</User_ID_1_><Password_1_>pst</Password_1_>"
                     "<Display_Name_1_>Fred</Display_Name_1_><Short_Name_1_>Desk</Short_Name_1_>"
                     "<Proxy_1_>pbx.example.com</Proxy_1_>"
                     "<User_ID_2_>152</User_ID_2_><Password_2_></Password_2_>"
                     "<User_ID_3_/>",
                     true);
        QVERIFY2(result.ok(), result ? "" : qPrintable(result.error().message));
        QCOMPARE(result->extensions, (QStringList{u"151"_s, u"152"_s}));
        const Fleet fleet = after(Fleet(), *result);
        QCOMPARE(fleet.device(m_mac)->model, u"SPA525G"_s);
        QCOMPARE(fleet.device(m_mac)->lines,
                 (QList<inventory::Line>{{1, u"151"_s, u"Desk"_s}, {2, u"152"_s, {}}}));
        QCOMPARE(fleet.extension(u"151"_s)->name, u"Fred"_s);
        QCOMPARE(*fleets::vault()->secretOf(*fleet.extension(u"151"_s)), u"pst"_s);
        QVERIFY(!fleet.extension(u"151"_s)->secret.contains("pst"));
        QVERIFY(fleet.extension(u"152"_s)->secret.isEmpty());
        QVERIFY(rendered(fleet).contains(">pbx.example.com</Proxy_1_>"));
        QVERIFY(rendered(fleet).contains(">Desk</Short_Name_1_>"));
        const auto about152 =
            std::find_if(result->draft.findings.begin(), result->draft.findings.end(),
                         [](const Finding &finding) { return finding.where == u"Password_2_"_s; });
        QVERIFY(about152 != result->draft.findings.end());
    }

    void keepsASecretThatNoExtensionTakesAndSaysSo_data()
    {
        QTest::addColumn<QString>("account");
        QTest::newRow("of an account nobody knew") << u"161"_s;
        QTest::newRow("of an extension without one") << u"160"_s;
    }
    void keepsASecretThatNoExtensionTakesAndSaysSo()
    {
        QFETCH(QString, account);
        Fleet fleet;
        auto bare = std::make_shared<inventory::Extension>();
        bare->number = u"160"_s;
        fleet.extensions.insert(bare->number, bare);
        const auto result =
            imported(fleet,
                     "<User_ID_1_>" + account.toUtf8() + "</User_ID_1_><Password_1_>söcret"
                         + "</Password_1_><Display_Name_1_>Fred</Display_Name_1_>",
                     false);
        QVERIFY2(result.ok(), result ? "" : qPrintable(result.error().message));
        const Fleet now = after(fleet, *result);
        QCOMPARE(own(now, "Password_1_"), u"söcret"_s);
        QVERIFY(rendered(now).contains('>' + account.toUtf8() + "</User_ID_1_>"));
        QVERIFY(rendered(now).contains(">söcret</Password_1_>"));
        const Findings &findings = result->draft.findings;
        QVERIFY(std::any_of(findings.begin(), findings.end(), [](const Finding &finding) {
            return finding.where == u"User_ID_1_"_s && finding.message.contains(u"secret"_s)
                && !finding.message.contains(u"söcret"_s);
        }));
    }

    void writesOnlyWhatThePhoneHasOfItsOwn()
    {
        Fleet fleet = fleets::guide();
        const auto result =
            imported(fleet,
                     "<User_ID_1_>151</User_ID_1_><Display_Name_1_>Asterisk151</Display_Name_1_>"
                     "<Proxy_1_>192.168.2.245</Proxy_1_><Station_Name>Hall</Station_Name>"
                     "<Enable_Web_Server>yes</Enable_Web_Server>"
                     "<Display_Name_2_>Sally in person</Display_Name_2_>",
                     false);
        QVERIFY(result.ok());
        const Fleet now = after(fleet, *result);
        QCOMPARE(own(now, "Station_Name"), u"Hall"_s);
        QCOMPARE(own(now, "Display_Name_2_"), u"Sally in person"_s);
        for (const char *told : {"User_ID_1_", "Display_Name_1_", "Proxy_1_", "Enable_Web_Server"})
            QCOMPARE(own(now, told), u"(nothing)"_s); // told anyway, or so from the factory
        QVERIFY(result->extensions.isEmpty());
    }

    void takesBackAnOwnSettingThatThePhoneHoldsNoMore()
    {
        Fleet fleet = fleets::guide();
        const auto first = imported(fleet, "<Station_Name>Hall</Station_Name>", false);
        fleet = after(fleet, *first);
        QCOMPARE(own(fleet, "Station_Name"), u"Hall"_s);
        const auto second =
            imported(fleet, "<Display_Name_1_>Asterisk151</Display_Name_1_>", false);
        QCOMPARE(own(after(fleet, *second), "Station_Name"), u"Hall"_s); // not mentioned
        const auto again = imported(fleet, "<Station_Name>Hall</Station_Name>", false);
        QCOMPARE(after(fleet, *again).revision, fleet.revision); // nothing to do
    }

    void keepsTheRecordsSecretsWhereThePhoneShowsNone()
    {
        Fleet fleet = fleets::guide();
        const auto set = imported(fleet, "<Admin_Passwd>sesame</Admin_Passwd>", false);
        fleet = after(fleet, *set);
        const auto kept = fleet.device(m_mac)->settings.value(u"Admin_Passwd"_s);
        QVERIFY(!kept.sealed.isEmpty() && kept.value.isEmpty());
        for (const QByteArray hidden :
             {"<Admin_Passwd/><Password_1_></Password_1_>",
              "<Admin_Passwd>********</Admin_Passwd><Password_1_>****</Password_1_>"}) {
            const auto dump = imported(fleet, hidden, true);
            QCOMPARE(own(after(fleet, *dump), "Admin_Passwd"), u"sesame"_s);
            QVERIFY(rendered(after(fleet, *dump)).contains(">151secret</Password_1_>"));
            QCOMPARE(dump->secretsKept, (QStringList{u"Admin_Passwd"_s, u"Password_1_"_s}));
        }
        const auto cleared = imported(fleet, "<Admin_Passwd></Admin_Passwd>", false);
        QVERIFY(own(after(fleet, *cleared), "Admin_Passwd") != u"sesame"_s);
    }

    void keepsTheLinesOfAPhoneFreshFromTheFactory()
    {
        const Fleet fleet = fleets::guide();
        const auto fresh = imported(fleet, "<User_ID_1_/><User_ID_2_/><Proxy_1_/>", true);
        QVERIFY(fresh.ok());
        QCOMPARE(after(fleet, *fresh).device(m_mac)->lines.size(), 2);
        QCOMPARE(own(after(fleet, *fresh), "User_ID_1_"), u"(nothing)"_s);
        const auto cleared = imported(fleet, "<User_ID_1_></User_ID_1_>", false);
        QCOMPARE(after(fleet, *cleared).device(m_mac)->lines.size(), 1);
    }

    void keepsAndNamesWhatTheCatalogueDoesNotKnow()
    {
        const Fleet fleet = fleets::guide();
        const auto result =
            imported(fleet, "<Brand_New>1</Brand_New><New_Password>hush</New_Password>", true);
        QVERIFY(result.ok());
        QCOMPARE(result->unknown, (QStringList{u"Brand_New"_s, u"New_Password"_s}));
        const Fleet now = after(fleet, *result);
        QCOMPARE(own(now, "Brand_New"), u"1"_s);
        QCOMPARE(own(now, "New_Password"), u"hush"_s);
        QVERIFY(now.device(m_mac)->settings[u"New_Password"_s].value.isEmpty()); // sealed
        QVERIFY(!rendered(now).contains("Brand_New"));
        QCOMPARE(result->draft.findings.size(), 2);
    }

    void takesNoStatusForASetting()
    {
        const auto result =
            imported(fleets::guide(),
                     "<Primary_DNS group=\"Info/System\">192.0.2.9</Primary_DNS>"
                     "<Registration_State group=\"Info/Ext_1\">Registered</Registration_State>",
                     true);
        QVERIFY(result.ok());
        QVERIFY(result->settings.isEmpty());
    }

    void survivesWhatIsHostile_data()
    {
        QTest::addColumn<QByteArray>("body");
        const auto row = [](const char *name, const QByteArray &body) {
            QTest::newRow(name) << body;
        };
        row("an account that is a pattern", "<User_ID_1_>_1XX</User_ID_1_>");
        row("an account with an injection",
            "<User_ID_1_>1&#10;[evil]</User_ID_1_><Password_1_>a&#10;b</Password_1_>");
        row("a template's placeholder", "<User_ID_1_>{$account.1.user_id}</User_ID_1_>");
        row("names without end",
            "<User_ID_1_>151</User_ID_1_><Display_Name_1_>" + QByteArray(5000, 'x')
                + "</Display_Name_1_><Short_Name_1_>" + QByteArray(5000, 'y') + "</Short_Name_1_>");
        row("control characters in a name",
            "<User_ID_1_>7</User_ID_1_><Display_Name_1_>a&#10;b&#x85;c</Display_Name_1_>");
        row("a value without end", "<Station_Name>" + QByteArray(200'000, 'x') + "</Station_Name>");
        row("sloppy", "<User_ID_1_>151<Proxy_1_>a</Proxy_2_></x>");
    }
    void survivesWhatIsHostile()
    {
        QFETCH(QByteArray, body);
        const Fleet fleet = fleets::guide();
        const auto result = imported(fleet, body, false);
        QVERIFY2(result.ok(), result ? "" : qPrintable(result.error().message));
        const Fleet now = after(fleet, *result);
        QVERIFY(now.device(m_mac));
        for (const auto &extension : now.extensions)
            QVERIFY(!extension->name.contains(u'\n') && extension->name.size() <= 127);
    }

    void refusesWhatIsNoProfileOfThatFamily()
    {
        QByteArray many;
        for (int i = 0; i < 3000; ++i)
            many += "<X" + QByteArray::number(i) + ">1</X" + QByteArray::number(i) + '>';
        QVERIFY(!imported(fleets::guide(), many, false));
        QVERIFY(!imported(Fleet(), "<Station_Name>x</Station_Name>", false, QString()));
        QVERIFY(!imported(Fleet(), "<Station_Name>x</Station_Name>", false, u"Toaster"_s));
    }
};

QTEST_GUILESS_MAIN(ProfileImportTest)
#include "profileimport_test.moc"
