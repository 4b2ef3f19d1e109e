#include "gui/servicebackend.h"

#include "gui/widgets/plainwords.h"
#include "gui/world.h"
#include "ownaddresses.h"

#include <QPromise>

namespace gui {

using inventory::EventFilter;

namespace {

constexpr int MostEditsOfAll = 200; // each may hold a line for every phone

template<typename T>
Result<T> inPlainWords(const Result<T> &answer)
{
    if (answer)
        return answer;
    Error error = answer.error();
    error.message = withoutCommands(error.message);
    return error;
}

/** An answer on its way to the window. Any thread may tell it; the first one counts. */
template<typename T>
class Answer : public std::enable_shared_from_this<Answer<T>>
{
public:
    Answer() { m_promise.start(); }
    ~Answer() { QObject::disconnect(m_patience); }
    Q_DISABLE_COPY_MOVE(Answer)

    QFuture<Result<T>> future() const { return m_promise.future(); }
    bool isTold() const { return m_told; }

    void tell(const Result<T> &answer)
    {
        if (m_told.exchange(true))
            return;
        m_promise.addResult(inPlainWords(answer));
        m_promise.finish();
    }

    void endsWithPatience()
    {
        const auto cancel = [self = this->weak_from_this()] {
            if (const auto answer = self.lock())
                answer->tell(World::cancelled());
        };
        m_patience = QObject::connect(&Waits::all(), &Waits::givenUp, cancel);
    }

private:
    QPromise<Result<T>> m_promise;
    std::atomic_bool m_told = false;
    QMetaObject::Connection m_patience;
};

} // namespace

template<typename T>
QFuture<Result<T>> ServiceBackend::ask(std::function<Result<T>(World &)> question)
{
    const auto answer = std::make_shared<Answer<T>>();
    answer->endsWithPatience();
    const auto work = [answer, world = m_world, question = std::move(question)] {
        if (!answer->isTold())
            answer->tell(question(*world));
    };
    QMetaObject::invokeMethod(m_world, work, Qt::QueuedConnection);
    return answer->future();
}

template<typename T>
QFuture<Result<T>>
ServiceBackend::change(std::function<Result<T>(World &, const Waits::GivenUp &)> act)
{
    const auto answer = std::make_shared<Answer<T>>();
    const auto work = [answer, world = m_world, act = std::move(act),
                       givenUp = Waits::all().watch()] {
        answer->tell(givenUp() ? World::cancelled() : act(*world, givenUp));
    };
    QMetaObject::invokeMethod(m_world, work, Qt::QueuedConnection);
    return answer->future();
}

template<typename T>
QFuture<Result<T>> ServiceBackend::askPhone(Ends ends,
                                            std::function<void(World &, Receiver<T>)> question)
{
    const auto answer = std::make_shared<Answer<T>>();
    if (ends == Ends::WithPatience)
        answer->endsWithPatience();
    const auto work = [answer, world = m_world, question = std::move(question)] {
        question(*world, [answer](const Result<T> &told) { answer->tell(told); });
    };
    QMetaObject::invokeMethod(m_world, work, Qt::QueuedConnection);
    return answer->future();
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
    return change<Findings>([maker = std::move(maker)](World &world, const auto &givenUp) {
        return world.edit(maker, givenUp);
    });
}

QFuture<Result<QString>> ServiceBackend::undo()
{
    return change<QString>([](World &world, const auto &) { return world.undo(); });
}

QFuture<Result<QString>> ServiceBackend::redo()
{
    return change<QString>([](World &world, const auto &) { return world.redo(); });
}

QFuture<Result<QList<inventory::HistoryEntry>>>
ServiceBackend::history(const std::optional<MacAddress> &mac)
{
    return ask<QList<inventory::HistoryEntry>>([mac](World &world) {
        inventory::Inventory &record = world.application().inventory();
        return mac ? record.history(*mac) : record.history(MostEditsOfAll);
    });
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
    return change<QString>([folder, pjsip](World &world, const auto &) {
        return world.exportAsterisk(folder, pjsip);
    });
}

QFuture<Result<QString>> ServiceBackend::importPhones(const QString &file)
{
    return change<QString>(
        [file](World &world, const auto &givenUp) { return world.importPhones(file, givenUp); });
}

QFuture<Result<QString>> ServiceBackend::exportPhones(const QString &file)
{
    return change<QString>([file](World &world, const auto &) { return world.exportPhones(file); });
}

QFuture<Result<void>> ServiceBackend::push(const MacAddress &mac, PushKind kind,
                                           const PushManner &manner)
{
    const auto tell = [mac, kind, manner](World &world, Receiver<void> receive) {
        world.push(mac, kind, manner, std::move(receive));
    };
    return askPhone<void>(Ends::WhenAnswered, tell); // it may have done so already
}

QFuture<Result<FoundPhone>> ServiceBackend::find(const QString &address, const QString &password)
{
    const auto find = [address, password](World &world, Receiver<FoundPhone> receive) {
        world.find(address, password, std::move(receive));
    };
    return askPhone<FoundPhone>(Ends::WithPatience, find);
}

QFuture<Result<QStringList>> ServiceBackend::rehearse(const MacAddress &mac, EditMaker assume)
{
    return ask<QStringList>(
        [mac, assume = std::move(assume)](World &world) { return world.rehearse(mac, assume); });
}

QFuture<Result<void>> ServiceBackend::startServers(const ServerPlan &plan)
{
    m_plan = plan;
    return change<void>([plan](World &world, const auto &) { return world.startServers(plan); });
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
    return change<void>([events, lines](World &world, const auto &) -> Result<void> {
        const auto log = world.application().log();
        if (!log)
            return log.error();
        return (*log)->append(events, lines);
    });
}

} // namespace gui
