#include "inventory/historytables.h"

#include "inventory/names.h"

#include <QJsonDocument>

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

// Of an edit of many phones, only that phone's part is told where one is given.
void addDetails(Transaction &in, HistoryEntry &entry, const std::optional<MacAddress> &mac)
{
    Rows rows = in.rows(u"SELECT detail, mac FROM history_change WHERE revision = :revision"
                        " ORDER BY position"_s,
                        entry.revision);
    while (rows.next()) {
        const auto touched = MacAddress::fromInteger(quint64(rows.number(1)));
        if (touched && !entry.phones.contains(*touched) && (!mac || touched == mac))
            entry.phones.append(*touched);
        if (!mac || touched == mac)
            entry.details.append(rows.text(0));
    }
}

Change reversalOf(const Thing &thing, const std::optional<QJsonObject> &before,
                  const MacAddress &mac)
{
    if (thing.kind == Thing::Kind::Setting)
        return SetSetting{thing.scope, thing.name,
                          before ? std::optional(settingFrom(*before)) : std::nullopt};
    if (!before)
        return RemoveDevice{mac};
    return PutDevice{deviceFrom(mac, *before)};
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
    // an undo takes back one phone's part, so only its own undo counts as done
    Rows rows =
        in.rows(u"SELECT revision, at, who, summary, undoes FROM history WHERE undoes IS NULL"
                " AND revision IN (SELECT revision FROM history_change WHERE mac = :mac)"
                " AND revision NOT IN (SELECT h.undoes FROM history h JOIN history_change c"
                " ON c.revision = h.revision WHERE h.undoes IS NOT NULL AND c.mac = :same)"
                " ORDER BY revision DESC LIMIT 1"_s,
                qint64(mac.toInteger()), qint64(mac.toInteger()));
    return rows.next() ? std::optional(entryOf(rows)) : std::nullopt;
}

QList<Change> reversal(Transaction &in, Revision revision, const MacAddress &mac)
{
    QList<Change> devices, settings;
    Rows rows = in.rows(u"SELECT kind, name, before FROM history_change"
                        " WHERE revision = :revision AND mac = :mac"_s,
                        revision, qint64(mac.toInteger()));
    while (rows.next()) {
        const auto kind = kindOf(rows.text(0));
        const Thing thing{kind.value_or(Thing::Kind::Device),
                          {profile::Layer::Phone, mac.digits()},
                          rows.text(1)};
        (thing.kind == Thing::Kind::Setting ? settings : devices)
            .append(reversalOf(thing, beforeOf(rows, 2), mac));
    }
    const bool removes =
        !devices.isEmpty() && std::holds_alternative<RemoveDevice>(devices.first());
    return removes ? devices : devices + settings; // a phone that goes takes its settings along
}

} // namespace inventory::historytables
