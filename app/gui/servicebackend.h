#pragma once

#include "gui/backend.h"
#include "gui/widgets/waits.h"

#include <QThread>

#include <memory>

namespace gui {

class World;
struct News;

/** The backend over a real record: everything happens in one thread of its own, in the order it
 *  was asked for. Who gives up waiting (Waits) is told at once that a question was cancelled, and
 *  of an edit as soon as it is certain whether it was made. */
class ServiceBackend : public Backend
{
    Q_OBJECT

public:
    /** Opens the record at @p location; what is in it is read meanwhile, see isReady(). */
    static Result<std::unique_ptr<ServiceBackend>> open(const QString &location);
    ~ServiceBackend() override;

    bool isReady() const override { return m_ready; }
    inventory::FleetPointer fleet() const override { return m_fleet; }
    const Contacts &contacts() const override { return m_contacts; }
    const Census &census() const override { return *m_census; }
    std::shared_ptr<const schema::Catalogue> catalogue() const override { return m_catalogue; }

    QFuture<Result<Findings>> edit(EditMaker maker) override;
    QFuture<Result<QString>> undo() override;
    QFuture<Result<QString>> redo() override;
    Undoable undoable() const override { return m_undoable; }
    QFuture<Result<QList<inventory::HistoryEntry>>>
    history(const std::optional<MacAddress> &mac) override;
    QFuture<Result<QList<inventory::Event>>> events(const inventory::EventFilter &filter) override;
    QFuture<Result<QList<inventory::LogLine>>> lines(const inventory::EventFilter &filter) override;
    QFuture<Result<ProfileText>> renderedProfile(const MacAddress &mac, profile::Extent extent,
                                                 EditMaker assume) override;
    QFuture<Result<ScopeView>> scopeView(const QList<inventory::Scope> &scopes,
                                         const QString &model) override;
    QFuture<Result<QString>> secretOf(const QString &extension) override;
    QFuture<Result<asterisk::ExportPlan>> asteriskPlan(const QString &folder, bool pjsip) override;
    QFuture<Result<QString>> exportAsterisk(const QString &folder, bool pjsip) override;
    QFuture<Result<QString>> importPhones(const QString &file) override;
    QFuture<Result<QString>> exportPhones(const QString &file) override;
    QFuture<Result<void>> push(const MacAddress &mac, PushKind kind,
                               const PushManner &manner) override;
    QFuture<Result<FoundPhone>> find(const QString &address, const QString &password) override;
    QFuture<Result<QStringList>> rehearse(const MacAddress &mac, EditMaker assume) override;
    QList<ServerState> servers() const override { return m_servers; }
    ServerPlan serverPlan() const override { return m_plan; }
    QFuture<Result<void>> startServers(const ServerPlan &plan) override;
    void stopServers() override;
    QStringList ownAddresses() const override;

    /** Events and lines as if phones had made them: for the demonstration fleet. */
    QFuture<Result<void>> pretend(const QList<inventory::Event> &events,
                                  const QList<inventory::LogLine> &lines);

private:
    explicit ServiceBackend(std::shared_ptr<const schema::Catalogue> catalogue);
    void take(const std::shared_ptr<const News> &news);
    /** What changes nothing. */
    template<typename T>
    QFuture<Result<T>> ask(std::function<Result<T>(World &)> question);
    /** What may change something, and so answers for itself whether it did. */
    template<typename T>
    QFuture<Result<T>> change(std::function<Result<T>(World &, const Waits::GivenUp &)> act);
    template<typename T>
    using Receiver = std::function<void(const Result<T> &)>;
    enum class Ends { WhenAnswered, WithPatience };
    /** For what a phone answers: the worker does not wait, the answer finds its way. */
    template<typename T>
    QFuture<Result<T>> askPhone(Ends ends, std::function<void(World &, Receiver<T>)> question);

    std::shared_ptr<const schema::Catalogue> m_catalogue;
    QThread m_thread;
    World *m_world = nullptr; ///< lives in m_thread, which ends it
    inventory::FleetPointer m_fleet;
    Contacts m_contacts;
    std::shared_ptr<const Census> m_census;
    QList<ServerState> m_servers;
    ServerPlan m_plan;
    Undoable m_undoable;
    bool m_ready = false;
};

} // namespace gui
