#pragma once

#include "application.h"
#include "gui/backend.h"
#include "gui/widgets/waits.h"
#include "inventory/changewatch.h"
#include "phone/phonecontrol.h"
#include "provisioning/asteriskexport.h"
#include "provisioning/renderer.h"
#include "provisioning/service.h"

#include <QElapsedTimer>
#include <QObject>

#include <atomic>

class QTimer;

namespace gui {

/** What changed since the last news; absent or empty: nothing. */
struct News
{
    inventory::FleetPointer fleet; ///< null: as it was
    Contacts contacts; ///< those that changed
    std::shared_ptr<const Census> census; ///< null: as it was
    QList<inventory::Event> events;
    QList<inventory::LogLine> lines;
    QList<ServerState> servers;
    Undoable undoable;
};

/** The backend's own thread: the record, its log and the servers. Looks at the database when the
 *  watch over it or our own servers have news, so that edits and contacts of any process are seen
 *  alike, and once a second only while something fades or is awaited. What it has to tell waits
 *  until the last news was taken, and is told a bit at a time, so that a flood piles up in the
 *  database and not in memory, nor in the GUI thread. Belongs to its thread but for open() and
 *  taken(). */
class World : public QObject
{
    Q_OBJECT

public:
    explicit World(std::unique_ptr<Application> application);
    ~World() override;

    /** Begins to look; everything that is there is the first news. */
    void begin();
    /** The news that was told last has been taken in. Any thread. */
    void taken();

    /** Commits nothing once it was given up. */
    Result<Findings> edit(const EditMaker &maker, const Waits::GivenUp &givenUp);
    Result<QString> undo();
    Result<QString> redo();
    Result<ProfileText> render(const MacAddress &mac, profile::Extent extent,
                               const EditMaker &assume);
    Result<ScopeView> scopeView(const QList<inventory::Scope> &scopes, const QString &model);
    Result<QString> secretOf(const QString &extension);
    Result<asterisk::ExportPlan> asteriskPlan(const QString &folder, bool pjsip);
    Result<QString> exportAsterisk(const QString &folder, bool pjsip);
    Result<QString> importPhones(const QString &file, const Waits::GivenUp &givenUp);
    Result<QString> exportPhones(const QString &file);
    /** Calls @p done in this thread once the phone answered. */
    void push(const MacAddress &mac, PushKind kind, const PushManner &manner,
              std::function<void(const Result<void> &)> done);
    void find(const QString &address, const QString &password,
              std::function<void(const Result<FoundPhone> &)> done);
    Result<QStringList> rehearse(const MacAddress &mac, const EditMaker &assume);
    Result<void> startServers(const ServerPlan &plan);
    void stopServers();

    Application &application() { return *m_application; }
    /** What somebody is told who gave up before anything was changed. Any thread. */
    static Error cancelled();

Q_SIGNALS:
    void news(const std::shared_ptr<const gui::News> &news);
    void troubled(const QString &message);

private:
    /** An edit of this window, and what takes it back. */
    struct Step
    {
        inventory::Edit edit;
        inventory::Edit inverse;
        inventory::Revision revision = 0; ///< that it was committed as
    };

    void look();
    void lookAtRecord(News &news);
    void lookAtLog(News &news);
    void takeEvents(const QList<inventory::Event> &events, News &news);
    void takeLines(const QList<inventory::LogLine> &lines, News &news);
    void tellContacts(News &news, qsizetype most);
    void count(News &news);
    void setPace();
    void nudge();
    void fail(const Error &error);
    Result<std::unique_ptr<provisioning::Service>> open(const ServerPlan &plan);
    QList<ServerState> serverStates() const;
    provisioning::RecorderNews recorderNews();
    Undoable undoable() const;
    Result<void> commit(const inventory::Edit &edit);
    void follow(const inventory::Fleet &before, inventory::Revision revision);
    Result<QString> takeBack(QList<Step> &from, QList<Step> &to, const QString &summary);
    /** The record, with what @p assume would do to it. */
    Result<inventory::FleetPointer> assumed(const EditMaker &assume);
    Result<provisioning::AsteriskShare> asteriskShare(bool pjsip);
    /** Whoever serves has seen the last edit: a phone told sooner would fetch the old file. */
    bool isSettled() const;
    void ask(const MacAddress &mac, PushKind kind, const PushManner &manner,
             const std::function<void(const Result<void> &)> &done);
    void tell(const MacAddress &mac, PushKind kind, const PushManner &manner,
              const std::function<void(const Result<void> &)> &done);
    void follow();
    void keep(const QList<inventory::Event> &events);

    std::unique_ptr<Application> m_application;
    provisioning::Renderer m_renderer;
    provisioning::Editor m_editor;
    provisioning::Pusher m_pusher;
    phone::PhoneControl m_control;
    std::unique_ptr<provisioning::Service> m_service;
    ServerPlan m_plan;
    QString m_serverTrouble; ///< of all that should listen and does not
    QTimer *m_timer;
    std::atomic_bool m_nudged = false; ///< there is news and a look is due
    std::atomic_bool m_waiting = false; ///< for the last news to be taken
    std::atomic_bool m_more = false; ///< came while waiting
    inventory::FleetPointer m_fleet;
    QHash<MacAddress, inventory::Contact> m_contacts;
    QSet<MacAddress> m_touched; ///< contacts nobody was told of yet
    bool m_uncounted = false; ///< contacts changed since the last count
    bool m_lookedInVain = false; ///< the record or its log could not be read
    QElapsedTimer m_sinceCount; ///< of the fleet
    qint64 m_countPause = 0; ///< milliseconds between two counts
    qint64 m_lastEvent = -1; ///< -1: nothing read yet
    qint64 m_lastLine = 0;
    QList<ServerState> m_servers;
    std::atomic<inventory::Revision> m_served = 0; ///< our own servers answer from that
    QElapsedTimer m_sinceCommit; ///< of this window's last edit
    QList<Step> m_done;
    QList<Step> m_undone;
    Undoable m_undoable; ///< as told last
    std::unique_ptr<inventory::ChangeWatch> m_watch; ///< the first to go: it calls us
};

} // namespace gui
