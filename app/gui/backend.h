#pragma once

#include "asterisk/export.h"
#include "gui/census.h"
#include "gui/contacts.h"
#include "inventory/eventlog.h"
#include "profile/flatxml.h"
#include "profile/layers.h"
#include "provisioning/editor.h"
#include "provisioning/pusher.h"
#include "serverplan.h"

#include <QFuture>
#include <QObject>
#include <QSet>

#include <functional>

namespace gui {

/** One of our servers as the status bar shows it. */
struct ServerState
{
    enum class Condition { Off, Listening, Failed };

    QString name; ///< "TFTP"
    Condition condition = Condition::Off;
    quint16 port = 0;
    double perSecond = 0; ///< requests or lines, over the last ten seconds
    QString trouble; ///< why it does not listen, or what it loses, and what to do; translated
    bool operator==(const ServerState &) const = default;
};

using PushKind = provisioning::Push;

/** A phone that answered at its address and said who it is. */
struct FoundPhone
{
    std::optional<MacAddress> mac;
    QString model; ///< the catalogue's name; empty: none that we know
    QString firmware;
};

/** What undo and redo would do now, as the history says it; empty: nothing. */
struct Undoable
{
    QString undo;
    QString redo;

    bool operator==(const Undoable &) const = default;
};

/** How a phone is told something. */
struct PushManner
{
    QString address; ///< "host" or "host:port"; empty: where it was last seen
    bool evenInCall = false; ///< a resync during a call; reboot and upgrade never are
};

/** One element as a form shows it for one scope. */
struct ScopeValue
{
    std::optional<profile::Setting> own; ///< what this layer says; absent: nothing
    profile::InForce inherited; ///< what would hold without it
    profile::InForce effective; ///< what the phones of this scope are told
    std::optional<schema::Access> ownAccess; ///< what this layer says its user may do with it
    bool varies = false; ///< the scopes differ; the rest is the first one's
};

/** Every element of a model as a scope sees it, or several phones together. */
struct ScopeView
{
    const schema::PhoneModel *model = nullptr; ///< never null in a view that was handed out
    QList<inventory::Scope> scopes;
    std::vector<ScopeValue> values; ///< as many as the model has elements
    QMap<const schema::PhoneModel *, int> reaches; ///< how many phones of each model it speaks to
    inventory::FleetPointer record; ///< that it was made from
};

/** A profile as a phone gets it. */
struct ProfileText
{
    QByteArray bytes;
    Findings findings; ///< what had to be written in other characters than the record holds
};

/** Makes an edit from the record of the moment; runs in the backend's thread. */
using EditMaker = std::function<Result<provisioning::Draft>(const provisioning::Editor &,
                                                            const inventory::Fleet &)>;

/** All the window knows of the world. Its functions return at once and are called from the GUI
 *  thread; the signals come in the GUI thread. */
class Backend : public QObject
{
    Q_OBJECT

public:
    /** The record has been read once; until then it seems empty. fleetChanged() says when. */
    virtual bool isReady() const = 0;
    /** The record as of the last fleetChanged(); never null. */
    virtual inventory::FleetPointer fleet() const = 0;
    /** As of the last contactsChanged(). */
    virtual const Contacts &contacts() const = 0;
    /** Both counted, as of the last censusChanged(). */
    virtual const Census &census() const = 0;
    virtual std::shared_ptr<const schema::Catalogue> catalogue() const = 0;

    /** Commits what @p maker makes; what should be said of it comes back. */
    virtual QFuture<Result<Findings>> edit(EditMaker maker) = 0;
    /** Takes the newest edit of this window back that still stands, or does it again; what it was
     *  comes back. Refused where somebody changed the same since. */
    virtual QFuture<Result<QString>> undo() = 0;
    virtual QFuture<Result<QString>> redo() = 0;
    /** As of the last undoableChanged(). */
    virtual Undoable undoable() const = 0;
    /** Newest first; absent: of whatever was edited. */
    virtual QFuture<Result<QList<inventory::HistoryEntry>>>
    history(const std::optional<MacAddress> &mac) = 0;
    virtual QFuture<Result<QList<inventory::Event>>> events(const inventory::EventFilter &) = 0;
    virtual QFuture<Result<QList<inventory::LogLine>>> lines(const inventory::EventFilter &) = 0;

    /** @p assume is laid over the record without being saved: a preview. */
    virtual QFuture<Result<ProfileText>>
    renderedProfile(const MacAddress &mac, profile::Extent extent, EditMaker assume) = 0;
    /** @p model where the scopes do not settle it themselves. Of phones of several models the
     *  elements are those of @p model, or of the first one; the others are compared by name. */
    virtual QFuture<Result<ScopeView>> scopeView(const QList<inventory::Scope> &scopes,
                                                 const QString &model) = 0;
    /** The secret of an extension in plain; only where a person asks to see it. */
    virtual QFuture<Result<QString>> secretOf(const QString &extension) = 0;

    /** What exportAsterisk() would make of the files in @p folder; empty: of none. */
    virtual QFuture<Result<asterisk::ExportPlan>> asteriskPlan(const QString &folder,
                                                               bool pjsip) = 0;
    /** Writes them into @p folder, into our own sections of what is there; says what it did. */
    virtual QFuture<Result<QString>> exportAsterisk(const QString &folder, bool pjsip) = 0;
    virtual QFuture<Result<QString>> importPhones(const QString &file) = 0;
    virtual QFuture<Result<QString>> exportPhones(const QString &file) = 0;

    /** Proof comes as events; the answer only says whether the phone took the request. A phone in
     *  a call is neither rebooted nor upgraded. */
    virtual QFuture<Result<void>> push(const MacAddress &mac, PushKind kind,
                                       const PushManner &manner) = 0;
    /** Asks at @p address who is there; @p password is the admin's, where the phone has one. */
    virtual QFuture<Result<FoundPhone>> find(const QString &address, const QString &password) = 0;
    /** Plays the record, with @p assume over it, to a virtual phone: what it did, step by step. */
    virtual QFuture<Result<QStringList>> rehearse(const MacAddress &mac, EditMaker assume) = 0;

    virtual QList<ServerState> servers() const = 0;
    /** As they were started last, or would be. */
    virtual ServerPlan serverPlan() const = 0;
    /** One that cannot be started keeps the others from nothing: the error tells of it, and the
     *  others serve. */
    virtual QFuture<Result<void>> startServers(const ServerPlan &plan) = 0;
    virtual void stopServers() = 0;
    /** The addresses of this machine that a phone could reach. */
    virtual QStringList ownAddresses() const = 0;

Q_SIGNALS:
    /** The first one: what is known of its phones, too. */
    void fleetChanged();
    /** Follows every fleetChanged(); of contacts it comes now and then. */
    void censusChanged();
    /** What is known of these phones besides the record; so many at once that whoever shows them
     *  is done in a few milliseconds. */
    void contactsChanged(const QSet<MacAddress> &macs);
    void eventsArrived(const QList<inventory::Event> &events);
    void linesArrived(const QList<inventory::LogLine> &lines);
    void serversChanged();
    void undoableChanged();
    void troubled(const QString &message);
};

} // namespace gui
