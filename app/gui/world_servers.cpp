// The servers of the window's process.

#include "gui/serverstates.h"
#include "gui/world.h"

#include <QMetaObject>

namespace gui {

namespace {

// Each trouble once.
QString troublesOf(const servers::Status &status)
{
    QStringList said;
    for (const servers::Closed &closed : status.closed)
        said.append(closed.trouble);
    said.removeDuplicates();
    return said.join(u'\n');
}

} // namespace

QList<ServerState> World::serverStates() const
{
    return m_service ? gui::serverStates(m_plan, m_service->status())
                     : gui::serverStates(m_plan, {}, m_serverTrouble);
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

Result<std::unique_ptr<provisioning::Service>> World::open(const ServerPlan &plan)
{
    auto options = serviceOptions(plan);
    if (!options)
        return options.error();
    options->listen.opening = servers::Opening::WhatCan; // its chip tells who is left out
    return provisioning::Service::start(m_application->location(), m_application->sharedCatalogue(),
                                        m_application->sharedVault(), *options, recorderNews());
}

Result<void> World::startServers(const ServerPlan &plan)
{
    m_service.reset(); // its ports are wanted
    m_plan = plan;
    m_serverTrouble.clear();
    auto started = open(plan);
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
