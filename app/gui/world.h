#pragma once

#include "application.h"
#include "gui/backend.h"
#include "provisioning/asteriskexport.h"
#include "provisioning/renderer.h"
#include "provisioning/service.h"

#include <QObject>

#include <atomic>

class QTimer;

namespace gui {

/** What changed since the last news; absent or empty: nothing. */
struct News
{
    inventory::FleetPointer fleet; ///< null: as it was
    QHash<MacAddress, inventory::Contact> contacts;
    QSet<MacAddress> touched; ///< whose contacts changed
    std::shared_ptr<const Census> census; ///< null: as it was
    QList<inventory::Event> events;
    QList<inventory::LogLine> lines;
    QList<ServerState> servers;
};

/** The backend's own thread: the record, its log and the servers. Looks at the database once a
 *  second, and at once when our own servers have news, so that edits and contacts of any process
 *  are seen alike. Belongs to that thread but for open(). */
class World : public QObject
{
    Q_OBJECT

public:
    explicit World(std::unique_ptr<Application> application);
    ~World() override;

    /** Begins to look; everything that is there is the first news. */
    void begin();

    Result<Findings> edit(const EditMaker &maker);
    Result<void> undo(const MacAddress &mac);
    Result<QByteArray> render(const MacAddress &mac, profile::Extent extent,
                              const EditMaker &assume);
    Result<ScopeView> scopeView(const QList<inventory::Scope> &scopes, const QString &model);
    Result<QString> secretOf(const QString &extension);
    Result<QMap<QString, QByteArray>> asteriskFiles(bool pjsip);
    Result<QString> exportAsterisk(const QString &folder, bool pjsip);
    Result<QString> importPhones(const QString &file);
    Result<QString> exportPhones(const QString &file);
    /** Calls @p done in this thread once the phone answered. */
    void push(const MacAddress &mac, PushKind kind, std::function<void(const Result<void> &)> done);
    Result<QStringList> rehearse(const MacAddress &mac, const EditMaker &assume);
    Result<void> startServers(const ServerPlan &plan);
    void stopServers();

    Application &application() { return *m_application; }

Q_SIGNALS:
    void news(const std::shared_ptr<const gui::News> &news);
    void troubled(const QString &message);

private:
    void look();
    void lookAtLog(News &news);
    QList<ServerState> serverStates() const;
    /** The record, with what @p assume would do to it. */
    Result<inventory::FleetPointer> assumed(const EditMaker &assume);
    Result<provisioning::AsteriskShare> asteriskShare(bool pjsip);
    void tell(const MacAddress &mac, PushKind kind,
              const std::function<void(const Result<void> &)> &done);
    void keep(const inventory::Event &event);

    std::unique_ptr<Application> m_application;
    provisioning::Renderer m_renderer;
    provisioning::Editor m_editor;
    provisioning::Pusher m_pusher;
    std::unique_ptr<provisioning::Service> m_service;
    ServerPlan m_plan;
    QString m_serverTrouble;
    QTimer *m_timer;
    std::atomic_bool m_nudged = false; ///< our servers have news and a look is due
    inventory::FleetPointer m_fleet;
    QHash<MacAddress, inventory::Contact> m_contacts;
    qint64 m_lastEvent = -1; ///< -1: nothing read yet
    qint64 m_lastLine = 0;
    QList<ServerState> m_servers;
};

} // namespace gui
