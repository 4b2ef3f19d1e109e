#include "gui/servicebackend.h"

#include "gui/widgets/plainwords.h"
#include "gui/world.h"
#include "ownaddresses.h"

#include <QPromise>

namespace gui {

using inventory::EventFilter;

namespace {

template<typename T>
Result<T> inPlainWords(const Result<T> &answer)
{
    if (answer)
        return answer;
    Error error = answer.error();
    error.message = withoutCommands(error.message);
    return error;
}

} // namespace

template<typename T>
QFuture<Result<T>> ServiceBackend::ask(std::function<Result<T>(World &)> question)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    QMetaObject::invokeMethod(
        m_world,
        [promise, world = m_world, question = std::move(question)] {
            promise->addResult(inPlainWords(question(*world)));
            promise->finish();
        },
        Qt::QueuedConnection);
    return promise->future();
}

template<typename T>
QFuture<Result<T>> ServiceBackend::askPhone(std::function<void(World &, Receiver<T>)> question)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    QMetaObject::invokeMethod(
        m_world,
        [promise, world = m_world, question = std::move(question)] {
            question(*world, [promise](const Result<T> &answer) {
                promise->addResult(inPlainWords(answer));
                promise->finish();
            });
        },
        Qt::QueuedConnection);
    return promise->future();
}

Result<std::unique_ptr<ServiceBackend>> ServiceBackend::open(const QString &location)
{
    auto catalogue = schema::Catalogue::load(ownModelsFolder());
    if (!catalogue)
        return catalogue.error();
    std::unique_ptr<ServiceBackend> backend(new ServiceBackend(*catalogue));
    // The record belongs to the thread that opens it.
    QObject opener;
    opener.moveToThread(&backend->m_thread);
    backend->m_thread.start();
    Error failure;
    QMetaObject::invokeMethod(
        &opener,
        [&] {
            auto application = Application::open(location, *catalogue);
            if (application)
                backend->m_world = new World(std::move(*application));
            else
                failure = application.error();
            opener.moveToThread(nullptr);
        },
        Qt::BlockingQueuedConnection);
    if (!backend->m_world)
        return failure;
    connect(&backend->m_thread, &QThread::finished, backend->m_world, &QObject::deleteLater);
    connect(backend->m_world, &World::news, backend.get(), &ServiceBackend::take);
    connect(backend->m_world, &World::troubled, backend.get(), &Backend::troubled);
    QMetaObject::invokeMethod(backend->m_world, &World::begin, Qt::QueuedConnection);
    if (const auto plan = loadServerPlan(location))
        backend->startServers(*plan);
    return backend;
}

ServiceBackend::ServiceBackend(std::shared_ptr<const schema::Catalogue> catalogue)
    : m_catalogue(std::move(catalogue)), m_fleet(std::make_shared<inventory::Fleet>()),
      m_census(std::make_shared<Census>())
{
}

ServiceBackend::~ServiceBackend()
{
    m_thread.quit();
    m_thread.wait();
}

void ServiceBackend::take(const std::shared_ptr<const News> &news)
{
    const bool first = !std::exchange(m_ready, true);
    if (news->census)
        m_census = news->census;
    if (news->fleet)
        m_fleet = news->fleet;
    if (first)
        m_contacts = news->contacts;
    else
        m_contacts.insert(news->contacts);
    if (news->fleet)
        Q_EMIT fleetChanged();
    if (news->census)
        Q_EMIT censusChanged();
    if (!first && !news->contacts.isEmpty())
        Q_EMIT contactsChanged(news->contacts.macs());
    if (!news->events.isEmpty())
        Q_EMIT eventsArrived(news->events);
    if (!news->lines.isEmpty())
        Q_EMIT linesArrived(news->lines);
    if (news->servers != m_servers) {
        m_servers = news->servers;
        Q_EMIT serversChanged();
    }
    if (news->undoable != m_undoable) {
        m_undoable = news->undoable;
        Q_EMIT undoableChanged();
    }
    m_world->taken();
}

QFuture<Result<Findings>> ServiceBackend::edit(EditMaker maker)
{
    return ask<Findings>([maker = std::move(maker)](World &world) { return world.edit(maker); });
}

QFuture<Result<QString>> ServiceBackend::undo()
{
    return ask<QString>([](World &world) { return world.undo(); });
}

QFuture<Result<QString>> ServiceBackend::redo()
{
    return ask<QString>([](World &world) { return world.redo(); });
}

QFuture<Result<QList<inventory::HistoryEntry>>> ServiceBackend::history(const MacAddress &mac)
{
    return ask<QList<inventory::HistoryEntry>>(
        [mac](World &world) { return world.application().inventory().history(mac); });
}

QFuture<Result<QList<inventory::Event>>> ServiceBackend::events(const EventFilter &filter)
{
    return ask<QList<inventory::Event>>([filter](World &world) -> Result<QList<inventory::Event>> {
        const auto log = world.application().log();
        if (!log)
            return log.error();
        return (*log)->events(filter);
    });
}

QFuture<Result<QList<inventory::LogLine>>> ServiceBackend::lines(const EventFilter &filter)
{
    return ask<QList<inventory::LogLine>>(
        [filter](World &world) -> Result<QList<inventory::LogLine>> {
            const auto log = world.application().log();
            if (!log)
                return log.error();
            return (*log)->lines(filter);
        });
}

QFuture<Result<ProfileText>>
ServiceBackend::renderedProfile(const MacAddress &mac, profile::Extent extent, EditMaker assume)
{
    return ask<ProfileText>([mac, extent, assume = std::move(assume)](World &world) {
        return world.render(mac, extent, assume);
    });
}

QFuture<Result<ScopeView>> ServiceBackend::scopeView(const QList<inventory::Scope> &scopes,
                                                     const QString &model)
{
    return ask<ScopeView>([scopes, model](World &world) { return world.scopeView(scopes, model); });
}

QFuture<Result<QString>> ServiceBackend::secretOf(const QString &extension)
{
    return ask<QString>([extension](World &world) { return world.secretOf(extension); });
}

QFuture<Result<asterisk::ExportPlan>> ServiceBackend::asteriskPlan(const QString &folder,
                                                                   bool pjsip)
{
    return ask<asterisk::ExportPlan>(
        [folder, pjsip](World &world) { return world.asteriskPlan(folder, pjsip); });
}

QFuture<Result<QString>> ServiceBackend::exportAsterisk(const QString &folder, bool pjsip)
{
    return ask<QString>(
        [folder, pjsip](World &world) { return world.exportAsterisk(folder, pjsip); });
}

QFuture<Result<QString>> ServiceBackend::importPhones(const QString &file)
{
    return ask<QString>([file](World &world) { return world.importPhones(file); });
}

QFuture<Result<QString>> ServiceBackend::exportPhones(const QString &file)
{
    return ask<QString>([file](World &world) { return world.exportPhones(file); });
}

QFuture<Result<void>> ServiceBackend::push(const MacAddress &mac, PushKind kind,
                                           const PushManner &manner)
{
    return askPhone<void>([mac, kind, manner](World &world, Receiver<void> receive) {
        world.push(mac, kind, manner, std::move(receive));
    });
}

QFuture<Result<FoundPhone>> ServiceBackend::find(const QString &address, const QString &password)
{
    return askPhone<FoundPhone>([address, password](World &world, Receiver<FoundPhone> receive) {
        world.find(address, password, std::move(receive));
    });
}

QFuture<Result<QStringList>> ServiceBackend::rehearse(const MacAddress &mac, EditMaker assume)
{
    return ask<QStringList>(
        [mac, assume = std::move(assume)](World &world) { return world.rehearse(mac, assume); });
}

QFuture<Result<void>> ServiceBackend::startServers(const ServerPlan &plan)
{
    m_plan = plan;
    return ask<void>([plan](World &world) { return world.startServers(plan); });
}

void ServiceBackend::stopServers()
{
    QMetaObject::invokeMethod(m_world, &World::stopServers, Qt::QueuedConnection);
}

QStringList ServiceBackend::ownAddresses() const
{
    return ::ownAddresses();
}

QFuture<Result<void>> ServiceBackend::pretend(const QList<inventory::Event> &events,
                                              const QList<inventory::LogLine> &lines)
{
    return ask<void>([events, lines](World &world) -> Result<void> {
        const auto log = world.application().log();
        if (!log)
            return log.error();
        return (*log)->append(events, lines);
    });
}

} // namespace gui
