#include "gui/demo.h"

#include "gui/newphone.h"
#include "gui/widgets/answer.h"

#include <QTimer>

namespace gui {

using profile::Layer;
using provisioning::Draft;
using provisioning::Editor;
using virtualphone::LivePhones;

namespace {

struct DemoPhone
{
    const char *name;
    const char *model;
    const char *group;
    const char *site;
};

const DemoPhone Phones[] = {
    {"Fred's desk", "SPA525G", "Sales", "Head office"},
    {"Sally", "SPA525G", "Sales", "Head office"},
    {"Reception", "SPA509G", "Front", "Head office"},
    {"Lobby", "SPA942", "Front", "Head office"},
    {"Switchboard", "SPA525G2", "Front", "Head office"},
    {"Ingrid", "SPA504G", "Sales", "Head office"},
    {"Paulo", "SPA504G", "Sales", "Head office"},
    {"Meeting room 1", "SPA501G", "Rooms", "Head office"},
    {"Meeting room 2", "SPA501G", "Rooms", "Head office"},
    {"Board room", "CP-7832-3PCC", "Rooms", "Head office"},
    {"Accounts 1", "SPA508G", "Accounts", "Head office"},
    {"Accounts 2", "SPA508G", "Accounts", "Head office"},
    {"Accounts 3", "SPA502G", "Accounts", "Head office"},
    {"Chen", "SPA514G", "Support", "Harbour"},
    {"Amara", "SPA514G", "Support", "Harbour"},
    {"Support desk 3", "SPA514G", "Support", "Harbour"},
    {"Support desk 4", "SPA514G", "Support", "Harbour"},
    {"Support desk 5", "SPA512G", "Support", "Harbour"},
    {"Support lead", "CP-8841-3PCC", "Support", "Harbour"},
    {"Workshop", "SPA303", "Works", "Harbour"},
    {"Gate", "SPA301", "Works", "Harbour"},
    {"Crane office", "SPA303", "Works", "Harbour"},
    {"Canteen", "SPA921", "Works", "Harbour"},
    {"Night porter", "SPA922", "Front", "Harbour"},
    {"Fax room", "SPA112", "Works", "Harbour"},
    {"Door intercom", "SPA2102", "Works", "Harbour"},
    {"Archive", "SPA941", "Accounts", "Head office"},
    {"Spare 1", "SPA504G", "", "Head office"},
    {"Spare 2", "SPA504G", "", "Head office"},
    {"Spare 3", "SPA504G", "", "Head office"},
};

constexpr quint64 FirstMac = 0x00'25'84'd8'd0'62; // the phone of the Asterisk guide
constexpr int FirstExtension = 151;
constexpr int Spares = 3; // at the end: never plugged in
constexpr int UntilSeen = 2'500; // milliseconds until the servers have seen the record
constexpr int Lobby = 3; // its upgrade asks for a file that is missing
constexpr int NightPorter = 23; // registers with a wrong password

MacAddress macOf(int phone)
{
    return *MacAddress::fromInteger(FirstMac + quint64(phone) * 37);
}

// Every phone has an address of its own, as in life.
QString addressOf(int phone)
{
    return QStringLiteral("127.0.0.%1").arg(20 + phone);
}

QString server()
{
    return QStringLiteral("127.0.0.1");
}

QString hostAndPort(quint16 port)
{
    return QStringLiteral("%1:%2").arg(server()).arg(port);
}

} // namespace

Demo::Demo(ServiceBackend &backend, QObject *parent) : QObject(parent), m_backend(backend)
{
    for (int i = 0; i < int(std::size(Phones)); ++i)
        m_secrets.append(Editor::generateSecret().toLatin1());
    ServerPlan plan;
    plan.addresses = {server()};
    plan.passing = true;
    whenAnswered(backend.startServers(plan), this, [this](const Result<void> &started) {
        if (!started)
            return Q_EMIT m_backend.troubled(started.error().message);
        openRegistrar();
        record();
    });
}

Demo::~Demo() = default;

int Demo::phoneCount()
{
    return int(std::size(Phones)) - Spares;
}

void Demo::openRegistrar()
{
    QHash<QByteArray, QByteArray> passwords;
    for (int i = 0; i < m_secrets.size(); ++i)
        passwords.insert(QByteArray::number(FirstExtension + i), m_secrets[i]);
    auto registrar =
        virtualphone::StandInRegistrar::start(server(), 0, passwords, [](const QByteArray &) {});
    if (registrar)
        m_registrar = std::move(*registrar);
    else
        Q_EMIT m_backend.troubled(registrar.error().message);
}

quint16 Demo::portOf(const QString &name) const
{
    for (const ServerState &state : m_backend.servers()) {
        if (state.name == name)
            return state.port;
    }
    return 0;
}

void Demo::set(const QString &option, const QString &value)
{
    m_backend.edit([option, value](const Editor &editor, const inventory::Fleet &fleet) {
        return editor.setOption(fleet, option, value);
    });
}

void Demo::say(const inventory::Scope &scope, const QString &text)
{
    m_backend.edit([scope, text](const Editor &editor, const inventory::Fleet &fleet) {
        return editor.assign(fleet, {scope}, {provisioning::Assignment::parse(text)});
    });
}

void Demo::record()
{
    const quint16 tftp = portOf(QStringLiteral("TFTP"));
    set(QStringLiteral("server"), server());
    set(QStringLiteral("profile.url"),
        QStringLiteral("tftp://%1/xml/spa$MA.xml").arg(hostAndPort(tftp)));
    set(QStringLiteral("syslog.server"), hostAndPort(portOf(QStringLiteral("Syslog"))));
    set(QStringLiteral("asterisk.context"), QStringLiteral("internal"));
    if (m_registrar)
        set(QStringLiteral("asterisk.host"), hostAndPort(m_registrar->port()));
    for (int number = 0; number < int(std::size(Phones)); ++number)
        recordPhone(number);
    saySettings();
    // Asked for last, so it comes when the record is whole.
    whenAnswered(m_backend.history(macOf(0)), this,
                 [this](const auto &) { QTimer::singleShot(UntilSeen, this, &Demo::switchOn); });
}

void Demo::recordPhone(int number)
{
    const DemoPhone &demo = Phones[number];
    provisioning::PhoneSpec phone(macOf(number));
    phone.name = QString::fromUtf8(demo.name);
    phone.model = QString::fromUtf8(demo.model);
    phone.group = QString::fromUtf8(demo.group);
    phone.site = QString::fromUtf8(demo.site);
    provisioning::ExtensionSpec extension;
    extension.number = QString::number(FirstExtension + number);
    extension.name = phone.name;
    extension.secret = QString::fromLatin1(m_secrets[number]);
    m_backend.edit([phone, extension](const Editor &editor, const inventory::Fleet &fleet) {
        return addWithExtension(editor, fleet, phone, extension);
    });
}

void Demo::saySettings()
{
    say({Layer::Fleet, {}}, QStringLiteral("Time_Zone=GMT+01:00"));
    say({Layer::Fleet, {}}, QStringLiteral("Resync_Periodic=60"));
    say({Layer::Group, QStringLiteral("Sales")}, QStringLiteral("Station_Name=Sales"));
    say({Layer::Phone, macOf(0).digits()}, QStringLiteral("Dial_Plan_1_=([2-9]xxxxxx|xx.)"));
    say({Layer::Phone, macOf(Lobby).digits()},
        QStringLiteral("Upgrade_Rule=( $SWVER lt 6.1.5 )? tftp://%1/sw/spa942-6-1-5.bin")
            .arg(hostAndPort(portOf(QStringLiteral("TFTP")))));
}

void Demo::switchOn()
{
    LivePhones::Settings settings;
    settings.registers = m_registrar != nullptr;
    auto phones = LivePhones::start(settings, [](const MacAddress &, const auto &) {});
    if (!phones)
        return Q_EMIT m_backend.troubled(phones.error().message);
    m_phones = std::move(*phones);
    for (int number = 0; number < phoneCount(); ++number) {
        const schema::PhoneModel *model =
            m_backend.catalogue()->model(QString::fromUtf8(Phones[number].model));
        LivePhones::Station station(virtualphone::Identity(macOf(number), *model));
        station.identity.firmware =
            number == Lobby ? QStringLiteral("6.1.3") : model->facts().lastFirmware;
        station.sabotage.wrongPassword = number == NightPorter;
        add(std::move(station), number);
    }
    switchOnStranger();
}

// Somebody plugged in a phone that nobody recorded.
void Demo::switchOnStranger()
{
    const int number = int(std::size(Phones));
    const schema::PhoneModel *model = m_backend.catalogue()->model(u"SPA508G");
    add(LivePhones::Station(virtualphone::Identity(macOf(number), *model)), number);
}

void Demo::add(LivePhones::Station station, int number)
{
    station.lease = {addressOf(number), {{66, hostAndPort(portOf(QStringLiteral("TFTP")))}}};
    station.behaviour = virtualphone::Behaviour::of(station.identity.model->facts());
    station.behaviour.randomDelayUnit = {}; // who watches need not wait up to 40 s
    station.seed = quint64(number) + 1;
    station.webPort = 0;
    const auto ports = m_phones->add(station);
    if (!ports)
        return Q_EMIT m_backend.troubled(ports.error().message);
    if (number < phoneCount())
        say({Layer::Phone, macOf(number).digits()},
            QStringLiteral("Web_Server_Port=%1").arg(ports->web));
}

} // namespace gui
