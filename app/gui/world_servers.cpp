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

Result<void> World::startServers(const ServerPlan &plan)
{
    m_service.reset(); // its ports are wanted
    m_plan = plan;
    m_serverTrouble.clear();
    provisioning::ServiceOptions options;
    if (!plan.address.isEmpty())
        options.listen.addresses = {plan.address};
    options.listen.tftp.port = plan.tftp;
    options.listen.http.http = plan.http;
    options.listen.syslog.udp = plan.syslog;
    options.files = plan.filesFolder;
    provisioning::RecorderNews tell;
    const auto nudge = [this] {
        if (!m_nudged.exchange(true))
            QMetaObject::invokeMethod(this, &World::look, Qt::QueuedConnection);
    };
    tell.events = [nudge](const QList<inventory::Event> &) {
        nudge();
    };
    tell.lines = [nudge](const QList<inventory::LogLine> &) {
        nudge();
    };
    tell.trouble = [this](const QString &message) {
        Q_EMIT troubled(message);
    };
    auto started =
        provisioning::Service::start(m_application->location(), m_application->sharedCatalogue(),
                                     m_application->sharedVault(), options, std::move(tell));
    if (started) {
        m_service = std::move(*started);
        saveServerPlan(m_application->location(), plan);
    } else {
        m_serverTrouble = started.error().message;
    }
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
