#include "inventory/inventory.h"

#include "inventory/changewatch.h"
#include "inventory/database.h"
#include "inventory/fleeteditor.h"
#include "inventory/fleettables.h"
#include "inventory/historytables.h"
#include "inventory/whoami.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace inventory {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("inventory", text);
}

Error refusedBy(const HistoryEntry &edit, const historytables::Obstacle &newer)
{
    const QString remedy = newer.mac
        ? tr("Take that back first: spafleetctl phone undo %1").arg(newer.mac->toString())
        : tr("Change that by hand instead.");
    return Error::refused(
        tr("\"%1\" cannot be taken back: %2 changed the same thing since (\"%3\": %4). %5")
            .arg(edit.summary, newer.edit.who, newer.edit.summary, newer.detail, remedy));
}

// PostgreSQL tells whoever listens once the transaction is committed.
void tellOthers(Transaction &in)
{
    if (in.engine() == Engine::Postgres)
        in.run(u"SELECT pg_notify(:channel, '')"_s, fleetChannel());
}

} // namespace

struct Inventory::Private
{
    std::unique_ptr<Database> database;
    FleetTables tables;
    FleetPointer fleet; // null: not read yet
    FleetTables::Mark mark; // how far it was read

    void refresh(Transaction &in, const FleetTables::Mark &now);
    Result<Revision> commit(Transaction &in, const Edit &edit, Revision undoes);
};

Inventory::Inventory(std::unique_ptr<Private> data) : d(std::move(data)) { }

Inventory::~Inventory() = default;

Result<std::unique_ptr<Inventory>> Inventory::open(const QString &location)
{
    auto database = Database::open(location, u"fleet"_s, Durability::EveryCommit);
    if (!database)
        return database.error();
    auto data = std::make_unique<Private>();
    data->database = std::move(*database);
    return std::unique_ptr<Inventory>(new Inventory(std::move(data)));
}

void Inventory::Private::refresh(Transaction &in, const FleetTables::Mark &now)
{
    if (fleet && now == mark)
        return;
    auto read =
        std::make_shared<const Fleet>(fleet ? tables.reload(in, *fleet, mark) : tables.load(in));
    if (in.failed())
        return;
    fleet = read;
    mark = now;
}

Result<FleetPointer> Inventory::fleet()
{
    Transaction in(*d->database, Transaction::Kind::Read);
    d->refresh(in, d->tables.mark(in));
    if (auto done = in.commit(); !done)
        return done.error();
    return d->fleet;
}

Result<Revision> Inventory::Private::commit(Transaction &in, const Edit &edit, Revision undoes)
{
    const FleetTables::Mark now = tables.lockedMark(in);
    refresh(in, now);
    if (in.failed())
        return in.error();
    FleetEditor editor(*fleet);
    if (auto fine = editor.apply(edit.changes, edit.madeFrom); !fine)
        return fine.error();
    if (editor.touches().isEmpty())
        return fleet->revision;
    auto next = std::make_shared<const Fleet>(editor.next());
    const HistoryEntry entry{
        next->revision, QDateTime::currentDateTimeUtc(), whoAmI(), edit.summary, {}, {}, undoes};
    historytables::write(in, entry, editor.touches());
    tables.write(in, *next, editor.touches());
    tellOthers(in);
    if (auto done = in.commit(); !done)
        return done.error();
    fleet = next;
    mark = {next->revision, now.told, next->settingsChanged};
    return next->revision;
}

Result<Revision> Inventory::commit(const Edit &edit)
{
    Transaction in(*d->database, Transaction::Kind::Write);
    if (in.failed())
        return in.error();
    return d->commit(in, edit, 0);
}

Result<void> Inventory::noteTold(const QList<Device> &devices)
{
    Transaction in(*d->database, Transaction::Kind::Write);
    d->tables.writeTold(in, devices);
    tellOthers(in);
    return in.commit();
}

Result<void> Inventory::invite(const QList<MacAddress> &macs)
{
    Transaction in(*d->database, Transaction::Kind::Write);
    d->tables.writeInvited(in, macs, QDateTime::currentDateTimeUtc());
    tellOthers(in);
    return in.commit();
}

Result<void> Inventory::noteClaims(const QList<Claim> &claims)
{
    Transaction in(*d->database, Transaction::Kind::Write);
    d->tables.writeClaimed(in, claims);
    tellOthers(in);
    return in.commit();
}

Result<QList<HistoryEntry>> Inventory::history(const MacAddress &mac, int most)
{
    Transaction in(*d->database, Transaction::Kind::Read);
    const QList<HistoryEntry> found = historytables::entries(in, mac, most);
    if (auto done = in.commit(); !done)
        return done.error();
    return found;
}

Result<QList<HistoryEntry>> Inventory::history(int most)
{
    Transaction in(*d->database, Transaction::Kind::Read);
    const QList<HistoryEntry> found = historytables::entries(in, std::nullopt, most);
    if (auto done = in.commit(); !done)
        return done.error();
    return found;
}

Result<Revision> Inventory::undo(const MacAddress &mac)
{
    Transaction in(*d->database, Transaction::Kind::Write);
    (void)d->tables.lockedMark(in);
    const auto entry = historytables::undoable(in, mac);
    if (in.failed())
        return in.error();
    if (!entry)
        return Error::refused(
            tr("Nothing was changed on %1 that could be taken back.").arg(mac.toString()));
    if (const auto newer = historytables::obstacle(in, entry->revision))
        return refusedBy(*entry, *newer);
    const Edit edit{tr("undo: %1").arg(entry->summary),
                    historytables::reversal(in, entry->revision)};
    return d->commit(in, edit, entry->revision);
}

Result<QMap<QString, QByteArray>> Inventory::keyHolders()
{
    Transaction in(*d->database, Transaction::Kind::Read);
    QMap<QString, QByteArray> holders;
    {
        Rows rows = in.rows(u"SELECT name, wrapped FROM key_holder"_s);
        while (rows.next())
            holders.insert(rows.text(0), rows.bytes(1));
    }
    if (auto done = in.commit(); !done)
        return done.error();
    return holders;
}

Result<bool> Inventory::putFirstKeyHolder(const QString &name, const QByteArray &wrapped)
{
    Transaction in(*d->database, Transaction::Kind::Write);
    (void)d->tables.lockedMark(in);
    in.run(u"INSERT INTO key_holder (name, wrapped) SELECT :name, :wrapped"
           " WHERE NOT EXISTS (SELECT 1 FROM key_holder)"_s,
           name, wrapped);
    const bool first = in.changedRows() == 1;
    if (auto done = in.commit(); !done)
        return done.error();
    return first;
}

Result<void> Inventory::putKeyHolder(const QString &name, const QByteArray &wrapped)
{
    Transaction in(*d->database, Transaction::Kind::Write);
    in.run(u"INSERT INTO key_holder (name, wrapped) VALUES (:name, :wrapped)"
           " ON CONFLICT (name) DO UPDATE SET wrapped = excluded.wrapped"_s,
           name, wrapped);
    return in.commit();
}

Result<void> Inventory::removeKeyHolder(const QString &name)
{
    Transaction in(*d->database, Transaction::Kind::Write);
    in.run(u"DELETE FROM key_holder WHERE name = :name"_s, name);
    const bool was = in.changedRows() == 1;
    if (auto done = in.commit(); !done)
        return done;
    if (!was)
        return Error::refused(tr("The key has no holder %1.").arg(name));
    return {};
}

} // namespace inventory
