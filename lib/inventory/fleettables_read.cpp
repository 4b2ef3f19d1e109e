#include "inventory/fleettables.h"

#include "inventory/names.h"

using namespace Qt::StringLiterals;

namespace inventory {

namespace {

// Beyond this many things that changed, reading all is quicker than reading each.
constexpr int FewThings = 2'000;

QString deviceColumns()
{
    return u"SELECT mac, model, name, group_name, site, changed, told, told_password,"
           " token, invited, claimed, firmware FROM device"_s;
}

QString extensionColumns()
{
    return u"SELECT number, name, secret, context, mailbox, asterisk, changed FROM extension"_s;
}

Extension extensionOf(const Rows &row)
{
    Extension extension;
    extension.number = row.text(0);
    extension.name = row.text(1);
    extension.secret = row.bytes(2);
    extension.context = row.text(3);
    extension.mailbox = row.text(4);
    extension.asterisk = row.text(5);
    extension.changed = row.number(6);
    return extension;
}

// Columns state, value, sealed from @p column on.
StoredSetting settingOf(const Rows &row, int column)
{
    return {stateOf(row.text(column)), row.text(column + 1), row.bytes(column + 2)};
}

using Devices = QHash<MacAddress, std::shared_ptr<Device>>;

Device *deviceIn(const Devices &devices, qint64 mac)
{
    const auto address = MacAddress::fromInteger(quint64(mac));
    return address ? devices.value(*address).get() : nullptr;
}

} // namespace

QString FleetTables::shared(const QString &text)
{
    return *m_shared.insert(text);
}

FleetTables::Mark FleetTables::mark(Transaction &in)
{
    Rows rows = in.rows(u"SELECT revision, told, settings_changed FROM counter"_s);
    return rows.next() ? Mark{rows.number(0), rows.number(1), rows.number(2)} : Mark();
}

FleetTables::Mark FleetTables::lockedMark(Transaction &in)
{
    if (in.engine() == Engine::Postgres)
        in.run(u"SELECT revision FROM counter FOR UPDATE"_s);
    return mark(in);
}

Device FleetTables::deviceOf(Transaction &in, const Rows &row)
{
    // a MAC that none can have was not written by us: the loader passes it over before
    Device device(*MacAddress::fromInteger(quint64(row.number(0))));
    device.model = shared(row.text(1));
    device.name = row.text(2);
    device.group = shared(row.text(3));
    device.site = shared(row.text(4));
    device.changed = row.number(5);
    if (!row.isNull(6))
        device.told = m_told.list(in, row.number(6));
    device.toldPassword = row.bytes(7);
    device.token = row.bytes(8);
    device.invited = row.time(9);
    device.claimed = row.text(10);
    device.firmware = shared(row.text(11));
    return device;
}

Fleet FleetTables::load(Transaction &in)
{
    Fleet fleet;
    const Mark now = mark(in);
    fleet.revision = now.revision;
    fleet.settingsChanged = now.settingsChanged;
    m_told.loadAll(in);
    loadOptions(in, fleet);
    loadExtensions(in, fleet);
    loadLayers(in, fleet);
    loadDevices(in, fleet);
    return fleet;
}

void FleetTables::loadOptions(Transaction &in, Fleet &fleet)
{
    fleet.settings.clear();
    Rows rows = in.rows(u"SELECT name, value FROM option"_s);
    while (rows.next())
        fleet.settings.insert(rows.text(0), rows.text(1));
}

void FleetTables::loadExtensions(Transaction &in, Fleet &fleet)
{
    QHash<QString, std::shared_ptr<Extension>> found;
    Rows rows = in.rows(extensionColumns());
    while (rows.next()) {
        auto extension = std::make_shared<Extension>(extensionOf(rows));
        found.insert(extension->number, extension);
        fleet.extensions.insert(extension->number, extension);
    }
    Rows options = in.rows(u"SELECT extension, name, value FROM extension_option"_s);
    while (options.next()) {
        if (const auto extension = found.value(options.text(0)))
            extension->options.insert(shared(options.text(1)), options.text(2));
    }
}

void FleetTables::loadLayers(Transaction &in, Fleet &fleet)
{
    QMap<Scope, std::shared_ptr<LayerRecord>> found;
    Rows rows = in.rows(u"SELECT layer, name, changed FROM layer"_s);
    while (rows.next()) {
        const auto layer = layerOf(rows.text(0));
        if (!layer)
            continue;
        auto &record = found[{*layer, rows.text(1)}];
        record = std::make_shared<LayerRecord>();
        record->changed = rows.number(2);
    }
    Rows settings =
        in.rows(u"SELECT layer, name, element, state, value, sealed FROM layer_setting"_s);
    while (settings.next()) {
        const auto layer = layerOf(settings.text(0));
        const auto record = layer ? found.value({*layer, settings.text(1)}) : nullptr;
        if (record)
            record->settings.insert(shared(settings.text(2)), settingOf(settings, 3));
    }
    for (auto it = found.cbegin(); it != found.cend(); ++it)
        fleet.layers.insert(it.key(), it.value());
}

void FleetTables::loadDevices(Transaction &in, Fleet &fleet)
{
    Devices found;
    Rows rows = in.rows(deviceColumns());
    while (rows.next()) {
        if (!MacAddress::fromInteger(quint64(rows.number(0))))
            continue;
        auto device = std::make_shared<Device>(deviceOf(in, rows));
        found.insert(device->mac, device);
    }
    Rows lines =
        in.rows(u"SELECT device, number, extension, label FROM line ORDER BY device, number"_s);
    while (lines.next()) {
        if (Device *device = deviceIn(found, lines.number(0)))
            device->lines.append({int(lines.number(1)), lines.text(2), lines.text(3)});
    }
    Rows settings = in.rows(u"SELECT device, element, state, value, sealed FROM phone_setting"_s);
    while (settings.next()) {
        if (Device *device = deviceIn(found, settings.number(0)))
            device->settings.insert(shared(settings.text(1)), settingOf(settings, 2));
    }
    fleet.devices.reserve(found.size());
    for (auto it = found.cbegin(); it != found.cend(); ++it)
        fleet.devices.insert(it.key(), it.value());
}

QList<Thing> FleetTables::thingsSince(Transaction &in, Revision revision, int most)
{
    QList<Thing> things;
    Rows rows = in.rows(u"SELECT DISTINCT kind, layer, scope, CASE WHEN kind = 'setting' THEN ''"
                        " ELSE name END FROM history_change WHERE revision > :known LIMIT :most"_s,
                        revision, most);
    while (rows.next()) {
        const auto kind = kindOf(rows.text(0));
        const auto layer = layerOf(rows.text(1));
        if (kind)
            things.append(
                {*kind, {layer.value_or(profile::Layer::Fleet), rows.text(2)}, rows.text(3)});
    }
    return things;
}

Fleet FleetTables::reload(Transaction &in, const Fleet &fleet, const Mark &known)
{
    const Mark now = mark(in);
    QList<Thing> things;
    if (now.revision != known.revision)
        things = thingsSince(in, known.revision, FewThings + 1);
    if (things.size() > FewThings || now.revision < known.revision)
        return load(in);
    Fleet next = fleet;
    next.revision = now.revision;
    if (now.settingsChanged != fleet.settingsChanged)
        loadOptions(in, next);
    next.settingsChanged = now.settingsChanged;
    for (const Thing &thing : things) {
        if (const auto mac = thing.mac())
            reloadDevice(in, next, *mac);
        else if (thing.kind == Thing::Kind::Extension)
            reloadExtension(in, next, thing.name);
        else if (thing.kind == Thing::Kind::Setting)
            reloadLayer(in, next, thing.scope);
    }
    if (now.told != known.told)
        reloadTold(in, next, known.told);
    return next;
}

void FleetTables::reloadDevice(Transaction &in, Fleet &fleet, const MacAddress &mac)
{
    const qint64 key = qint64(mac.toInteger());
    Rows rows = in.rows(deviceColumns() + u" WHERE mac = :mac"_s, key);
    if (!rows.next()) {
        fleet.devices.remove(mac);
        return;
    }
    auto device = std::make_shared<Device>(deviceOf(in, rows));
    Rows lines = in.rows(u"SELECT number, extension, label FROM line WHERE device = :device"
                         " ORDER BY number"_s,
                         key);
    while (lines.next())
        device->lines.append({int(lines.number(0)), lines.text(1), lines.text(2)});
    Rows settings = in.rows(
        u"SELECT element, state, value, sealed FROM phone_setting WHERE device = :device"_s, key);
    while (settings.next())
        device->settings.insert(shared(settings.text(0)), settingOf(settings, 1));
    fleet.devices.insert(mac, device);
}

void FleetTables::reloadExtension(Transaction &in, Fleet &fleet, const QString &number)
{
    Rows rows = in.rows(extensionColumns() + u" WHERE number = :number"_s, number);
    if (!rows.next()) {
        fleet.extensions.remove(number);
        return;
    }
    auto extension = std::make_shared<Extension>(extensionOf(rows));
    Rows options =
        in.rows(u"SELECT name, value FROM extension_option WHERE extension = :number"_s, number);
    while (options.next())
        extension->options.insert(shared(options.text(0)), options.text(1));
    fleet.extensions.insert(number, extension);
}

void FleetTables::reloadLayer(Transaction &in, Fleet &fleet, const Scope &scope)
{
    const QString layer = layerName(scope.layer);
    auto record = std::make_shared<LayerRecord>();
    Rows rows = in.rows(u"SELECT changed FROM layer WHERE layer = :layer AND name = :name"_s, layer,
                        scope.name);
    if (rows.next())
        record->changed = rows.number(0);
    Rows settings = in.rows(u"SELECT element, state, value, sealed FROM layer_setting"
                            " WHERE layer = :layer AND name = :name"_s,
                            layer, scope.name);
    while (settings.next())
        record->settings.insert(shared(settings.text(0)), settingOf(settings, 1));
    fleet.layers.insert(scope, record);
}

void FleetTables::reloadTold(Transaction &in, Fleet &fleet, qint64 after)
{
    Rows rows = in.rows(u"SELECT mac, told, told_password, invited, claimed, firmware FROM device"
                        " WHERE told_changed > :after"_s,
                        after);
    while (rows.next()) {
        const auto mac = MacAddress::fromInteger(quint64(rows.number(0)));
        const Device *known = mac ? fleet.device(*mac) : nullptr;
        if (!known)
            continue;
        auto device = std::make_shared<Device>(*known);
        device->told = rows.isNull(1) ? nullptr : m_told.list(in, rows.number(1));
        device->toldPassword = rows.bytes(2);
        device->invited = rows.time(3);
        device->claimed = rows.text(4);
        device->firmware = shared(rows.text(5));
        fleet.devices.insert(*mac, device);
    }
}

} // namespace inventory
