#include "rehearsal/rehearsal.h"

#include "provisioning/responder.h"
#include "rehearsal/contentnetwork.h"
#include "support/fleets.h"
#include "virtualphone/firmware.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using rehearsal::Rehearsal;
using rehearsal::RehearsedStep;
using rehearsal::Stage;
using virtualphone::Step;

namespace {

const MacAddress mac = fleets::mac("002584d8d062");

inventory::FleetPointer shared(const inventory::Fleet &fleet)
{
    return std::make_shared<const inventory::Fleet>(fleet);
}

/** The guide's fleet with what it says to its phone. */
inventory::Fleet fleetSaying(const QMap<QString, QString> &settings)
{
    inventory::Fleet fleet = fleets::guide();
    auto device = std::make_shared<inventory::Device>(*fleet.device(mac));
    device->changed = fleet.revision = 2; // saved after what the phone knows
    for (auto one = settings.cbegin(); one != settings.cend(); ++one) {
        const profile::Setting setting = profile::Setting::of(one.value());
        device->settings.insert(one.key(), {setting.state, setting.value, {}});
    }
    fleet.devices.insert(mac, device);
    return fleet;
}

const QString rule = u"( $SWVER ne 7.2.30 )? tftp://192.168.2.245/sw/spa525g-7-2-30.bin"_s;

QString described(const Rehearsal &rehearsal)
{
    QString text;
    for (const RehearsedStep &step : rehearsal.steps)
        text += u"%1 ms %2\n"_s.arg(step.after.count()).arg(step.text);
    return text;
}

} // namespace

class RehearsalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tellsWhatAPhoneFromItsBoxWillDo();
    void tellsOnlyWhatTheSavedChangeDoes();
    void findsAnUpgradeThatNeverEnds();
    void findsAnImageWeDoNotHold();
    void upgradesAPhoneOfUnknownFirmware_data();
    void upgradesAPhoneOfUnknownFirmware();
    void holdsNoSecret();
    void refusesAPhoneNobodyKnows();
    void aFactoryPhoneHasItsProfileWithinAMinuteAndThenAsksHourly_data();
    void aFactoryPhoneHasItsProfileWithinAMinuteAndThenAsksHourly();

private:
    void provideImage(const QString &version, const QString &name = u"spa525g-7-2-30.bin"_s) const;
    Rehearsal rehearse(const inventory::Fleet &before, const inventory::Fleet &after) const;

    std::unique_ptr<QTemporaryDir> m_files;
};

void RehearsalTest::init()
{
    m_files = std::make_unique<QTemporaryDir>();
    QVERIFY(m_files->isValid());
    QVERIFY(QDir(m_files->path()).mkdir(u"sw"_s));
}

void RehearsalTest::provideImage(const QString &version, const QString &name) const
{
    QFile file(m_files->filePath(u"sw/"_s + name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray image = virtualphone::makeFirmwareImage(version, 4096);
    QCOMPARE(file.write(image), image.size());
}

Rehearsal RehearsalTest::rehearse(const inventory::Fleet &before,
                                  const inventory::Fleet &after) const
{
    const Stage stage(provisioning::Renderer(fleets::catalogue(), fleets::vault()),
                      m_files->path());
    const auto result = stage.rehearse(before.devices.isEmpty() ? nullptr : shared(before),
                                       shared(after), mac, u"7.1.3"_s);
    return result ? *result : Rehearsal();
}

void RehearsalTest::tellsWhatAPhoneFromItsBoxWillDo()
{
    provideImage(u"7.2.30"_s);
    const Rehearsal result = rehearse({}, fleetSaying({{u"Upgrade_Rule"_s, rule}}));
    QVERIFY2(result.findings.isEmpty(), qPrintable(described(result)));
    QCOMPARE(result.registeredLines, QList<int>({1, 2}));
    QCOMPARE(result.firmware, u"7.2.30"_s);
    QVERIFY(described(result).contains(u"/xml/spa002584d8d062.xml"_s));
}

void RehearsalTest::tellsOnlyWhatTheSavedChangeDoes()
{
    const inventory::Fleet before = fleets::guide();
    const Rehearsal result = rehearse(before, fleetSaying({{u"Station_Name"_s, u"Asterisk"_s}}));
    QVERIFY2(described(result).contains(u"changes Station_Name\n"_s),
             qPrintable(described(result)));
    QVERIFY(result.findings.isEmpty());
    QCOMPARE(result.steps.first().after, 0ms);
}

void RehearsalTest::findsAnUpgradeThatNeverEnds()
{
    provideImage(u"7.2.29"_s); // the rule asks for 7.2.30 again after every upgrade
    const Rehearsal result = rehearse(fleets::guide(), fleetSaying({{u"Upgrade_Rule"_s, rule}}));
    QVERIFY(containsError(result.findings));
    QCOMPARE(result.findings.first().where, u"Upgrade_Rule"_s);
}

void RehearsalTest::findsAnImageWeDoNotHold()
{
    const Rehearsal result = rehearse(fleets::guide(), fleetSaying({{u"Upgrade_Rule"_s, rule}}));
    QVERIFY(containsError(result.findings));
    QVERIFY2(result.findings.first().message.contains(u"upgrade"_s),
             qPrintable(result.findings.first().message));
}

void RehearsalTest::upgradesAPhoneOfUnknownFirmware_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("version");
    QTest::addColumn<QString>("image");
    QTest::newRow("SPA525G") << u"SPA525G"_s << u"7.2.30"_s << u"spa525g-7-2-30.bin"_s;
    QTest::newRow("CP-7832-3PCC") << u"CP-7832-3PCC"_s << u"sip78xx.11-0-1MPP-376"_s
                                  << u"sip78xx.11-0-1MPP-376.loads"_s;
}

void RehearsalTest::upgradesAPhoneOfUnknownFirmware()
{
    QFETCH(QString, model);
    QFETCH(QString, version);
    QFETCH(QString, image);
    provideImage(version, image);
    inventory::Fleet fleet =
        fleetSaying({{u"Upgrade_Rule"_s,
                      u"( $SWVER lt %1 )? http://192.168.2.245/sw/%2"_s.arg(version, image)}});
    auto device = std::make_shared<inventory::Device>(*fleet.device(mac));
    device->model = model;
    device->lines.resize(1);
    fleet.devices.insert(mac, device);
    const Stage stage(provisioning::Renderer(fleets::catalogue(), fleets::vault()),
                      m_files->path());
    const auto result = stage.rehearse(nullptr, shared(fleet), mac);
    QVERIFY(result.ok());
    QVERIFY2(result->findings.isEmpty(), qPrintable(described(*result)));
    QCOMPARE(result->firmware, version);
}

void RehearsalTest::holdsNoSecret()
{
    const Rehearsal result = rehearse({}, fleets::guide());
    QVERIFY(!result.steps.isEmpty());
    QVERIFY(!described(result).contains(u"secret"_s));
}

void RehearsalTest::refusesAPhoneNobodyKnows()
{
    const Stage stage(provisioning::Renderer(fleets::catalogue(), fleets::vault()), {});
    QVERIFY(!stage.rehearse(nullptr, shared(fleets::guide()), fleets::mac("002584000001")).ok());
}

void RehearsalTest::aFactoryPhoneHasItsProfileWithinAMinuteAndThenAsksHourly_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<quint64>("seed");
    for (const char *model :
         {"SPA501G", "SPA502G", "SPA504G", "SPA508G", "SPA509G", "SPA525G", "SPA525G2"}) {
        for (quint64 seed = 1; seed <= 5; ++seed)
            QTest::addRow("%s, seed %llu", model, seed) << QString::fromLatin1(model) << seed;
    }
}

void RehearsalTest::aFactoryPhoneHasItsProfileWithinAMinuteAndThenAsksHourly()
{
    QFETCH(QString, model);
    QFETCH(quint64, seed);
    inventory::Fleet fleet = fleets::guide();
    auto device = std::make_shared<inventory::Device>(*fleet.device(mac));
    device->model = model;
    device->lines.resize(1);
    fleet.devices.insert(mac, device);
    struct : provisioning::Journal
    {
        void note(inventory::Event) override { }
        void note(provisioning::Told) override { }
        void note(inventory::Claim) override { }
        bool note(const MacAddress &, QByteArray) override { return true; }
    } journal;
    const auto current = std::make_shared<provisioning::CurrentFleet>();
    current->set(shared(fleet));
    provisioning::Responder responder(provisioning::Renderer(fleets::catalogue(), fleets::vault()),
                                      current, journal, {});

    const schema::PhoneModel &facts = *fleets::catalogue()->model(model);
    virtualphone::Identity identity(mac, facts);
    identity.firmware = u"7.1.3"_s;
    virtualphone::Phone phone(identity, {u"192.168.2.167"_s, {{66, u"192.168.2.245"_s}}},
                              virtualphone::Behaviour::of(facts.facts()), seed);
    virtualphone::Player player(
        phone, rehearsal::networkOf(responder, {u"192.168.2.245"_s}, u"192.168.2.167"_s),
        [](const virtualphone::Account &, virtualphone::Moment) { return 200; });
    const virtualphone::Moment begin{1h};
    player.start(begin);
    player.playUntil(begin + 12h);

    QList<std::chrono::milliseconds> asked;
    for (const auto &[when, fetch] : player.all<virtualphone::Fetch>()) {
        if (fetch.location.path == u"/xml/spa002584d8d062.xml"_s)
            asked += when - begin;
    }
    QVERIFY2(!asked.isEmpty() && asked.first() <= 1min, "not within a minute");
    QVERIFY(phone.handset().lines.at(1).registered);
    QCOMPARE(asked.size(), qsizetype(12));
    for (qsizetype i = 1; i < asked.size(); ++i)
        QCOMPARE((asked.at(i) - asked.at(i - 1)).count(), qint64(3600 * 1000));
}

QTEST_GUILESS_MAIN(RehearsalTest)
#include "rehearsal_test.moc"
