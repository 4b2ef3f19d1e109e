// The servers of the window's process.

#include "gui/world.h"

#include <QMetaObject>

namespace gui {

namespace {

// One that is open at some addresses only is no server phones can rely on: it says so.
ServerState stateOf(const QString &name, quint16 wanted, quint16 port,
                    const servers::Traffic &traffic, const QString &trouble)
{
    ServerState state{name, ServerState::Condition::Off, wanted, 0, {}};
    if (!trouble.isEmpty() && wanted != 0) {
        state.condition = ServerState::Condition::Failed;
        state.trouble = trouble;
    } else if (port != 0) {
        state.condition = ServerState::Condition::Listening;
        state.port = port;
        state.perSecond = traffic.requestsPerSecond;
    }
    return state;
}

// Each trouble once.
QString troublesOf(const servers::Status &status)
{
    QStringList said;
    for (const servers::Closed &closed : status.closed)
        said.append(closed.trouble);
    said.removeDuplicates();
    return said.join(u'\n');
}

servers::Port portOf(quint16 number, bool passing)
{
    return passing && number != 0 ? servers::Port::anyFree() : servers::Port(number);
}

provisioning::ServiceOptions optionsOf(const ServerPlan &plan)
{
    provisioning::ServiceOptions options;
    options.listen.opening = servers::Opening::WhatCan; // its chip tells who is left out
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
    using servers::Door;
    const servers::Status status = m_service ? m_service->status() : servers::Status();
    const auto state = [&](const char *name, Door door, quint16 wanted,
                           const servers::Traffic &traffic) {
        return stateOf(QString::fromLatin1(name), wanted, status.port(door), traffic,
                       m_service ? status.trouble(door) : m_serverTrouble);
    };
    return {state("TFTP", Door::Tftp, m_plan.tftp, status.tftp),
            state("HTTP", Door::Http, m_plan.http, status.http),
            state("Syslog", Door::Syslog, m_plan.syslog, status.syslog)};
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
    const servers::Status status = started ? m_service->status() : servers::Status();
    m_serverTrouble = started ? troublesOf(status) : started.error().message;
    if (!status.listening.empty() && !plan.passing)
        saveServerPlan(m_application->location(), plan);
    look();
    return m_serverTrouble.isEmpty() ? Result<void>() : Error::world(m_serverTrouble);
}

void World::stopServers()
{
    m_service.reset();
    m_serverTrouble.clear();
    look();
}

} // namespace gui
