// The servers of the window's process.

#include "gui/world.h"

#include <QMetaObject>

namespace gui {

namespace {

ServerState stateOf(const QString &name, quint16 wanted, quint16 port,
                    const servers::Traffic &traffic, const QString &trouble)
{
    ServerState state{name, ServerState::Condition::Off, wanted, 0, {}};
    if (port != 0) {
        state.condition = ServerState::Condition::Listening;
        state.port = port;
        state.perSecond = traffic.requestsPerSecond;
    } else if (!trouble.isEmpty() && wanted != 0) {
        state.condition = ServerState::Condition::Failed;
        state.trouble = trouble;
    }
    return state;
}

servers::Port portOf(quint16 number, bool passing)
{
    return passing && number != 0 ? servers::Port::anyFree() : servers::Port(number);
}

provisioning::ServiceOptions optionsOf(const ServerPlan &plan)
{
    provisioning::ServiceOptions options;
    if (!plan.address.isEmpty())
        options.listen.addresses = {plan.address};
    options.listen.tftp.port = portOf(plan.tftp, plan.passing);
    options.listen.http.http = portOf(plan.http, plan.passing);
    options.listen.syslog.udp = portOf(plan.syslog, plan.passing);
    options.files = plan.filesFolder;
    return options;
}

} // namespace

QList<ServerState> World::serverStates() const
{
    const servers::Status status = m_service ? m_service->status() : servers::Status();
    using servers::Door;
    return {stateOf(QStringLiteral("TFTP"), m_plan.tftp, status.port(Door::Tftp), status.tftp,
                    m_serverTrouble),
            stateOf(QStringLiteral("HTTP"), m_plan.http, status.port(Door::Http), status.http,
                    m_serverTrouble),
            stateOf(QStringLiteral("Syslog"), m_plan.syslog, status.port(Door::Syslog),
                    status.syslog, m_serverTrouble)};
}

provisioning::RecorderNews World::recorderNews()
{
    provisioning::RecorderNews news;
    news.fleet = [this](const inventory::FleetPointer &fleet) {
        m_served = fleet->revision;
    };
    news.events = [this](const QList<inventory::Event> &) {
        nudge();
    };
    news.lines = [this](const QList<inventory::LogLine> &) {
        nudge();
    };
    news.trouble = [this](const QString &message) {
        Q_EMIT troubled(message);
    };
    return news;
}

Result<void> World::startServers(const ServerPlan &plan)
{
    m_service.reset(); // its ports are wanted
    m_plan = plan;
    m_serverTrouble.clear();
    auto started =
        provisioning::Service::start(m_application->location(), m_application->sharedCatalogue(),
                                     m_application->sharedVault(), optionsOf(plan), recorderNews());
    if (started)
        m_service = std::move(*started);
    else
        m_serverTrouble = started.error().message;
    if (started && !plan.passing)
        saveServerPlan(m_application->location(), plan);
    look();
    if (!m_service)
        return started.error();
    return {};
}

void World::stopServers()
{
    m_service.reset();
    m_serverTrouble.clear();
    look();
}

} // namespace gui
