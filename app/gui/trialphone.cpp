#include "gui/trialphone.h"

#include "gui/widgets/answer.h"

#include <algorithm>

namespace gui {

using virtualphone::LivePhones;

namespace {

QString model()
{
    return QStringLiteral("SPA504G");
}

QString loopback()
{
    return QStringLiteral("127.0.0.1");
}

} // namespace

TrialPhone::TrialPhone(Backend &backend, QObject *parent) : QObject(parent), m_backend(backend)
{
    connect(&backend, &Backend::fleetChanged, this, &TrialPhone::lookAtRecord);
}

TrialPhone::~TrialPhone() = default;

MacAddress TrialPhone::mac()
{
    return *MacAddress::fromInteger(0x02'25'84'00'05'04);
}

Result<void> TrialPhone::plugIn()
{
    m_adopted = m_backend.fleet()->device(mac()) != nullptr;
    return switchOn();
}

Result<void> TrialPhone::switchOn()
{
    const QList<ServerState> servers = m_backend.servers();
    const auto tftp = std::find_if(servers.begin(), servers.end(), [](const ServerState &server) {
        return server.name == QLatin1String("TFTP")
            && server.condition == ServerState::Condition::Listening;
    });
    if (tftp == servers.end())
        return Error::refused(tr("TFTP is not served yet: start the servers first."));
    m_phones.reset(); // off before on: it keeps its port
    LivePhones::Settings settings;
    settings.registers = false;
    auto phones = LivePhones::start(settings, [](const MacAddress &, const auto &) {});
    if (!phones)
        return phones.error();
    m_phones = std::move(*phones);
    const QString address = m_backend.serverPlan().addresses.value(0);
    LivePhones::Station station(
        virtualphone::Identity(mac(), *m_backend.catalogue()->model(model())));
    station.lease = {
        loopback(),
        {{66,
          QStringLiteral("%1:%2").arg(address.isEmpty() ? loopback() : address).arg(tftp->port)}}};
    station.behaviour = virtualphone::Behaviour::of(station.identity.model->facts());
    station.behaviour.randomDelayUnit = {}; // who watches need not wait up to 40 s
    station.webPort = m_webPort;
    const auto ports = m_phones->add(station);
    if (!ports)
        return ports.error();
    m_webPort = ports->web;
    return {};
}

// Its own pages are not at port 80, so its record says where; then it fetches that.
void TrialPhone::lookAtRecord()
{
    if (!m_phones || m_adopted || !m_backend.fleet()->device(mac()))
        return;
    m_adopted = true;
    const inventory::Scope scope{profile::Layer::Phone, mac().digits()};
    const QString port = QStringLiteral("Web_Server_Port=%1").arg(m_webPort);
    whenAnswered(m_backend.edit([scope, port](const provisioning::Editor &editor,
                                              const inventory::Fleet &fleet) {
        return editor.assign(fleet, {scope}, {provisioning::Assignment::parse(port)});
    }),
                 this, [this](const Result<Findings> &done) {
                     const Result<void> on = done ? switchOn() : Result<void>(done.error());
                     if (!on)
                         Q_EMIT m_backend.troubled(on.error().message);
                 });
}

} // namespace gui
