#include "inventory/historytables.h"

#include "inventory/names.h"

#include <QJsonDocument>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace inventory::historytables {

namespace {

QString textOf(const std::optional<QJsonObject> &before)
{
    return QString::fromUtf8(QJsonDocument(*before).toJson(QJsonDocument::Compact));
}

std::optional<QJsonObject> beforeOf(const Rows &row, int column)
{
    if (row.isNull(column))
        return std::nullopt;
    return QJsonDocument::fromJson(row.text(column).toUtf8()).object();
}

void writeTouch(Transaction &in, Revision revision, int position, const Touch &touch)
{
    const bool setting = touch.thing.kind == Thing::Kind::Setting;
    const auto mac = touch.thing.mac();
    in.run(u"INSERT INTO history_change"
           " (revision, position, kind, layer, scope, name, mac, before, detail) VALUES"
           " (:revision, :position, :kind, :layer, :scope, :name, :mac, :before, :detail)"_s,
           revision, position, kindName(touch.thing.kind),
           setting ? layerName(touch.thing.scope.layer) : QString(), touch.thing.scope.name,
           touch.thing.name,
           mac ? QVariant(qint64(mac->toInteger())) : QVariant(QMetaType::fromType<qint64>()),
           touch.before ? QVariant(textOf(touch.before)) : QVariant(QMetaType::fromType<QString>()),
           touch.detail);
}

HistoryEntry entryOf(const Rows &row)
{
    HistoryEntry entry;
    entry.revision = row.number(0);
    entry.when = row.time(1);
    entry.who = row.text(2);
    entry.summary = row.text(3);
    entry.undoes = row.isNull(4) ? 0 : row.number(4);
    return entry;
}

// The phones are all the edit touched; the details only @p mac's, where one is given.
void addDetails(Transaction &in, HistoryEntry &entry, const std::optional<MacAddress> &mac)
{
    Rows rows = in.rows(u"SELECT detail, mac FROM history_change WHERE revision = :revision"
                        " ORDER BY position"_s,
                        entry.revision);
    QSet<MacAddress> known;
    while (rows.next()) {
        const auto touched =
            rows.isNull(1) ? std::nullopt : MacAddress::fromInteger(quint64(rows.number(1)));
        if (touched && !known.contains(*touched)) {
            known.insert(*touched);
            entry.phones.append(*touched);
        }
        if (!mac || touched == mac)
            entry.details.append(rows.text(0));
    }
}

Change putBack(const Thing &thing, const QJsonObject &before)
{
    switch (thing.kind) {
    case Thing::Kind::Device:
        return PutDevice{deviceFrom(*thing.mac(), before)};
    case Thing::Kind::Extension:
        return PutExtension{extensionFrom(thing.name, before)};
    case Thing::Kind::Option:
        return SetOption{thing.name, before.value(u"value").toString()};
    case Thing::Kind::Setting:
        return SetSetting{thing.scope, thing.name, settingFrom(before)};
    }
    Q_UNREACHABLE();
}

Change takeAway(const Thing &thing)
{
    switch (thing.kind) {
    case Thing::Kind::Device:
        return RemoveDevice{*thing.mac()};
    case Thing::Kind::Extension:
        return RemoveExtension{thing.name};
    case Thing::Kind::Option:
        return SetOption{thing.name, {}};
    case Thing::Kind::Setting:
        return SetSetting{thing.scope, thing.name, std::nullopt};
    }
    Q_UNREACHABLE();
}

// Lines refer to extensions and settings to phones: each comes after what it needs, and goes
// before.
int rankOf(const Change &change)
{
    if (std::holds_alternative<PutExtension>(change))
        return 0;
    if (std::holds_alternative<RemoveDevice>(change))
        return 1;
    if (std::holds_alternative<PutDevice>(change))
        return 2;
    return std::holds_alternative<RemoveExtension>(change) ? 4 : 3;
}

std::optional<Thing> thingOf(const Rows &row)
{
    const auto kind = kindOf(row.text(0));
    const auto layer = layerOf(row.text(1));
    if (!kind)
        return std::nullopt;
    const Thing thing{*kind, {layer.value_or(profile::Layer::Fleet), row.text(2)}, row.text(3)};
    return *kind == Thing::Kind::Device && !thing.mac() ? std::nullopt : std::optional(thing);
}

} // namespace

void write(Transaction &in, const HistoryEntry &entry, const QList<Touch> &touches)
{
    in.run(u"INSERT INTO history (revision, at, who, summary, undoes)"
           " VALUES (:revision, :at, :who, :summary, :undoes)"_s,
           entry.revision, entry.when, entry.who, entry.summary,
           entry.undoes == 0 ? QVariant(QMetaType::fromType<qint64>()) : QVariant(entry.undoes));
    int position = 0;
    for (const Touch &touch : touches)
        writeTouch(in, entry.revision, position++, touch);
}

QList<HistoryEntry> entries(Transaction &in, const std::optional<MacAddress> &mac, int most)
{
    QList<HistoryEntry> found;
    {
        Rows rows = mac
            ? in.rows(u"SELECT revision, at, who, summary, undoes FROM history WHERE revision IN"
                      " (SELECT revision FROM history_change WHERE mac = :mac)"
                      " ORDER BY revision DESC LIMIT :most"_s,
                      qint64(mac->toInteger()), most)
            : in.rows(u"SELECT revision, at, who, summary, undoes FROM history"
                      " ORDER BY revision DESC LIMIT :most"_s,
                      most);
        while (rows.next())
            found.append(entryOf(rows));
    }
    for (HistoryEntry &entry : found)
        addDetails(in, entry, mac);
    return found;
}

std::optional<HistoryEntry> undoable(Transaction &in, const MacAddress &mac)
{
    Rows rows =
        in.rows(u"SELECT revision, at, who, summary, undoes FROM history WHERE undoes IS NULL"
                " AND revision IN (SELECT revision FROM history_change WHERE mac = :mac)"
                " AND revision NOT IN (SELECT undoes FROM history WHERE undoes IS NOT NULL)"
                " ORDER BY revision DESC LIMIT 1"_s,
                qint64(mac.toInteger()));
    return rows.next() ? std::optional(entryOf(rows)) : std::nullopt;
}

std::optional<Obstacle> obstacle(Transaction &in, Revision revision)
{
    Rows rows = in.rows(
        u"SELECT h.revision, h.at, h.who, h.summary, h.undoes, later.detail, later.mac"
        " FROM history_change mine JOIN history_change later ON later.kind = mine.kind"
        " AND later.layer = mine.layer AND later.scope = mine.scope AND later.name = mine.name"
        " AND later.revision > mine.revision JOIN history h ON h.revision = later.revision"
        " WHERE mine.revision = :revision AND h.undoes IS NULL"
        " AND h.revision NOT IN (SELECT undoes FROM history WHERE undoes IS NOT NULL)"
        " ORDER BY h.revision DESC LIMIT 1"_s,
        revision);
    if (!rows.next())
        return std::nullopt;
    return Obstacle{entryOf(rows), rows.text(5),
                    rows.isNull(6) ? std::nullopt
                                   : MacAddress::fromInteger(quint64(rows.number(6)))};
}

QList<Change> reversal(Transaction &in, Revision revision)
{
    QList<Change> changes;
    QSet<QString> leaving; // phones that go take their settings along
    Rows rows = in.rows(u"SELECT kind, layer, scope, name, before FROM history_change"
                        " WHERE revision = :revision ORDER BY position"_s,
                        revision);
    while (rows.next()) {
        const auto thing = thingOf(rows);
        const auto before = beforeOf(rows, 4);
        if (thing && thing->kind == Thing::Kind::Device && !before)
            leaving.insert(thing->name);
        if (thing)
            changes.append(before ? putBack(*thing, *before) : takeAway(*thing));
    }
    changes.removeIf([&leaving](const Change &change) {
        const auto *setting = std::get_if<SetSetting>(&change);
        return setting && setting->scope.layer == profile::Layer::Phone
            && leaving.contains(setting->scope.name);
    });
    std::stable_sort(changes.begin(), changes.end(),
                     [](const Change &a, const Change &b) { return rankOf(a) < rankOf(b); });
    return changes;
}

} // namespace inventory::historytables
