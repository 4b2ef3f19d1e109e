#include "provisioning/renderer.h"

#include "profile/check.h"
#include "support/fleets.h"

#include <QTest>

using inventory::Fleet;
using inventory::LayerRecord;
using inventory::Scope;
using profile::Extent;
using profile::Layer;
using profile::Setting;
using profile::State;
using provisioning::Renderer;

class RendererTest : public QObject
{
    Q_OBJECT

    const Renderer m_renderer{fleets::catalogue(), fleets::vault()};
    const MacAddress m_mac = fleets::mac("002584d8d062");

    static void say(Fleet &fleet, const Scope &scope, const char *element, const Setting &setting)
    {
        auto layer = std::make_shared<LayerRecord>();
        if (fleet.layers.contains(scope))
            *layer = *fleet.layers.value(scope);
        const QString name = QString::fromLatin1(element);
        layer->settings.insert(name, *fleets::vault()->keep(scope, name, setting, false));
        layer->changed = ++fleet.revision;
        fleet.layers.insert(scope, layer);
    }

    QByteArray rendered(const Fleet &fleet, Extent extent = Extent::Normal) const
    {
        const auto result = m_renderer.render(fleet, *fleet.device(m_mac), extent);
        return result ? result->bytes : result.error().message.toUtf8();
    }

    /** What our linter has against a file that a phone of that model gets; notes are none. */
    static QString faults(const QByteArray &bytes, const schema::PhoneModel &model,
                          const profile::CheckContext &context = {})
    {
        const bool multiplatform = model.facts().dialect == schema::Dialect::Multiplatform;
        const auto read = profile::readFlatXml(bytes,
                                               multiplatform ? profile::Origin::MultiplatformProfile
                                                             : profile::Origin::Profile);
        QString faults;
        for (const Finding &finding : profile::check(read, &model, context)) {
            if (finding.severity != Finding::Severity::Note)
                faults += finding.where + text(": ") + finding.message + text("\n");
        }
        return faults;
    }

    static QString text(const char *latin1) { return QString::fromLatin1(latin1); }

private Q_SLOTS:
    void givesEveryLineItsAccount_data()
    {
        QTest::addColumn<QByteArray>("element");
        for (const char *element :
             {">192.168.2.245</Proxy_1_>", ">151</User_ID_1_>", ">151secret</Password_1_>",
              ">Fred 151</Short_Name_1_>", ">Asterisk151</Display_Name_1_>", ">1</Extension_1_>",
              ">152</User_ID_2_>", ">152secret</Password_2_>", ">Sally</Short_Name_2_>",
              ">2</Extension_2_>", ">Disabled</Extension_3_>", ">Disabled</Extension_5_>",
              "></User_ID_3_>", "></Password_4_>", "></Display_Name_5_>",
              ">tftp://192.168.2.245/xml/spa$MA.xml</Profile_Rule>", ">3600</Resync_Periodic>",
              ">192.168.2.245</Syslog_Server>"})
            QTest::addRow("%s", element) << QByteArray(element);
    }
    void givesEveryLineItsAccount()
    {
        QFETCH(QByteArray, element);
        const Fleet fleet = fleets::guide();
        QVERIFY(rendered(fleet).contains(element));
        QVERIFY2(rendered(fleet, Extent::Sparse).contains(element), "the sparse profile lacks it");
    }

    void refusesToSendAPhoneNowhere()
    {
        Fleet fleet = fleets::guide();
        fleet.settings.clear();
        const auto result = m_renderer.render(fleet, *fleet.device(m_mac));
        QVERIFY(!result);
        QVERIFY(result.error().message.contains(text("setting set server")));
    }

    void letsTheStrongerLayerWin()
    {
        Fleet fleet = fleets::guide();
        auto device = std::make_shared<inventory::Device>(*fleet.device(m_mac));
        device->group = text("Sales");
        device->site = text("Rome");
        fleet.devices.insert(m_mac, device);
        const QList<Scope> scopes{{Layer::Fleet, {}},
                                  {Layer::Site, text("Rome")},
                                  {Layer::Model, text("SPA525G")},
                                  {Layer::Group, text("Sales")}};
        for (const Scope &scope : scopes) {
            const QString value = QStringLiteral("layer %1").arg(int(scope.layer));
            say(fleet, scope, "Station_Name", {State::Value, value});
            QVERIFY(rendered(fleet).contains('>' + value.toLatin1() + "</Station_Name>"));
        }
        say(fleet, {Layer::Fleet, {}}, "Station_Name", {State::Value, text("weaker")});
        QVERIFY(rendered(fleet).contains(">layer 5</Station_Name>"));
    }

    void writesInTheCharactersThePhoneShows_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<QString>("firmware");
        QTest::addColumn<QByteArray>("written");
        const QByteArray ascii = "Kuche, Zhanna ?", whole = "Küche, Жанна ☎";
        QTest::newRow("nobody knows what it runs") << text("SPA525G") << QString() << ascii;
        QTest::newRow("old firmware") << text("SPA525G") << text("7.4.9c") << ascii;
        QTest::newRow("new firmware") << text("SPA525G") << text("7.6.2SR7") << whole;
        QTest::newRow("multiplatform") << text("CP-7832-3PCC") << QString() << whole;
        QTest::newRow("adapter of old") << text("PAP2T") << text("5.1.6") << ascii;
    }
    void writesInTheCharactersThePhoneShows()
    {
        QFETCH(QString, model);
        QFETCH(QString, firmware);
        QFETCH(QByteArray, written);
        Fleet fleet = fleets::guide();
        auto device = std::make_shared<inventory::Device>(*fleet.device(m_mac));
        device->model = model;
        device->firmware = firmware;
        device->lines.resize(1);
        fleet.devices.insert(m_mac, device);
        say(fleet, {Layer::Fleet, {}}, "Display_Name_1_",
            {State::Value, QStringLiteral("Küche, Жанна ☎")});
        const auto result = m_renderer.render(fleet, *device);
        QVERIFY(result.ok());
        QVERIFY(result->bytes.contains('>' + written + "</Display_Name_1_>"));
        const bool same = written.contains("Küche");
        QCOMPARE(result->findings.size(), same ? 0 : 1);
        if (!same) {
            QCOMPARE(result->findings.front().where, text("Display_Name_1_"));
            QVERIFY(result->findings.front().message.contains(text("Kuche")));
        }
    }

    void tellsWhereAValueComesFrom()
    {
        Fleet fleet = fleets::guide();
        say(fleet, {Layer::Model, text("SPA525G")}, "Station_Name", {State::Value, text("Desk")});
        const auto profile = m_renderer.profileOf(fleet, *fleet.device(m_mac));
        QVERIFY(profile.ok());
        const auto at = [&profile](const char *name) {
            return profile->values[size_t(*profile->model->indexOf(name))];
        };
        QCOMPARE(at("Station_Name").layer, Layer::Model);
        QCOMPARE(at("User_ID_1_").layer, Layer::Record);
        QCOMPARE(at("Text_Logo").layer, Layer::Factory);
        QCOMPARE(at("Text_Logo").setting.state, State::Keep);
    }

    void takesBackWhatNoLayerSaysAnyMore()
    {
        Fleet fleet = fleets::guide();
        const QByteArray before = rendered(fleet);
        say(fleet, {Layer::Fleet, {}}, "Station_Name", {State::Value, text("Desk")});
        const auto told = m_renderer.render(fleet, *fleet.device(m_mac));
        QVERIFY(told.ok() && told->told.contains(text("Station_Name")));

        Fleet without = fleets::guide();
        auto device = std::make_shared<inventory::Device>(*without.device(m_mac));
        device->told = std::make_shared<const QStringList>(told->told);
        without.devices.insert(m_mac, device);
        for (const Extent extent : {Extent::Normal, Extent::Sparse}) {
            const QByteArray after = rendered(without, extent);
            QVERIFY2(after.contains("</Station_Name>") && !after.contains(">Desk<"),
                     after.constData());
        }
        QVERIFY(!before.contains("</Station_Name>"));
    }

    void writesWhatOurOwnLinterPasses_data()
    {
        QTest::addColumn<QString>("model");
        for (const schema::ModelFacts *facts : fleets::catalogue()->allFacts())
            QTest::addRow("%s", qPrintable(facts->name)) << facts->name;
    }
    void writesWhatOurOwnLinterPasses()
    {
        QFETCH(QString, model);
        const schema::PhoneModel &known = *fleets::catalogue()->model(model);
        Fleet fleet = fleets::guide();
        auto device = std::make_shared<inventory::Device>(*fleet.device(m_mac));
        device->model = known.name();
        device->lines.resize(std::min(known.facts().lines, 2));
        fleet.devices.insert(m_mac, device);
        say(fleet, {Layer::Fleet, {}}, "Admin_Passwd", {State::Value, text("Open-sesame-151")});
        for (const Extent extent : {Extent::Normal, Extent::Sparse, Extent::Full})
            QCOMPARE(faults(rendered(fleet, extent), known), QString());
        const auto bootstrap = m_renderer.bootstrap(fleet, known);
        QVERIFY(bootstrap.ok());
        profile::CheckContext anybody;
        anybody.bootstrap = true;
        QCOMPARE(faults(*bootstrap, known, anybody), QString());
    }

    void takesBackWhatTheUserMight()
    {
        Fleet fleet = fleets::guide();
        say(fleet, {Layer::Fleet, {}}, "Station_Name@ua", {State::Value, text("rw")});
        const auto told = m_renderer.render(fleet, *fleet.device(m_mac), Extent::Sparse);
        QVERIFY(told.ok() && told->told.contains(text("Station_Name@ua")));
        QVERIFY(told->bytes.contains("<Station_Name ua=\"rw\"/>"));

        Fleet without = fleets::guide();
        auto device = std::make_shared<inventory::Device>(*without.device(m_mac));
        device->told = std::make_shared<const QStringList>(told->told);
        without.devices.insert(m_mac, device);
        const auto back = m_renderer.render(without, *device, Extent::Sparse);
        QVERIFY(back.ok() && !back->told.contains(text("Station_Name@ua")));
        QVERIFY2(back->bytes.contains("<Station_Name ua=\"na\"/>"), back->bytes.constData());
    }

    void rendersTheSameBytesAgain()
    {
        const Fleet fleet = fleets::guide();
        QCOMPARE(rendered(fleet), rendered(fleet));
    }

    void saysInABootstrapOnlyWhereTheProfileIs()
    {
        const Fleet fleet = fleets::guide();
        const auto bytes = m_renderer.bootstrap(fleet, *fleets::catalogue()->model(u"SPA525G"));
        QVERIFY(bytes.ok());
        QCOMPARE(bytes->count("</"), 4);
        QVERIFY(bytes->contains(">10</Resync_Periodic>"));
        QVERIFY(!bytes->contains("secret"));
    }

    void noticesEveryEditThatReachesAPhone()
    {
        Fleet fleet = fleets::guide();
        const auto revision = [&] {
            return provisioning::effectiveRevision(fleet, *fleet.device(m_mac));
        };
        const auto before = revision();
        say(fleet, {Layer::Group, text("Elsewhere")}, "Station_Name", {State::Value, text("x")});
        QCOMPARE(revision(), before);
        say(fleet, {Layer::Fleet, {}}, "Station_Name", {State::Value, text("x")});
        QCOMPARE(revision(), fleet.revision);
        auto extension = std::make_shared<inventory::Extension>(*fleet.extension(text("151")));
        extension->changed = ++fleet.revision;
        fleet.extensions.insert(extension->number, extension);
        QCOMPARE(revision(), fleet.revision);
    }
};

QTEST_GUILESS_MAIN(RendererTest)
#include "renderer_test.moc"
