#include "inventory/fleettables.h"

#include "inventory/names.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace inventory {

void FleetTables::write(Transaction &in, const Fleet &next, const QList<Touch> &touches)
{
    // extensions first and last: lines refer to them
    const auto isKind = [](const Touch &touch, Thing::Kind kind) {
        return touch.thing.kind == kind;
    };
    for (const Touch &touch : touches) {
        if (isKind(touch, Thing::Kind::Extension) && next.extensions.contains(touch.thing.name))
            write(in, next, touch.thing);
    }
    for (const Touch &touch : touches) {
        if (isKind(touch, Thing::Kind::Device))
            write(in, next, touch.thing);
    }
    for (const Touch &touch : touches) {
        const bool kept = next.extensions.contains(touch.thing.name);
        if (!isKind(touch, Thing::Kind::Device) && !(isKind(touch, Thing::Kind::Extension) && kept))
            write(in, next, touch.thing);
    }
    in.run(u"UPDATE counter SET revision = :revision, settings_changed = :changed"_s, next.revision,
           next.settingsChanged);
}

void FleetTables::write(Transaction &in, const Fleet &next, const Thing &thing)
{
    switch (thing.kind) {
    case Thing::Kind::Device:
        return writeDevice(in, next, *thing.mac());
    case Thing::Kind::Extension:
        return writeExtension(in, next, thing.name);
    case Thing::Kind::Option:
        return writeOption(in, next, thing.name);
    case Thing::Kind::Setting:
        return thing.scope.layer == profile::Layer::Phone ? writePhoneSetting(in, next, thing)
                                                          : writeLayerSetting(in, next, thing);
    }
}

void FleetTables::writeDevice(Transaction &in, const Fleet &next, const MacAddress &mac)
{
    const qint64 key = qint64(mac.toInteger());
    const Device *device = next.device(mac);
    if (!device) {
        in.run(u"DELETE FROM device WHERE mac = :mac"_s, key); // its lines and settings with it
        return;
    }
    // whom it was told, invited and claimed by is no edit: it is written aside
    in.run(u"INSERT INTO device (mac, model, name, group_name, site, changed, token, invited)"
           " VALUES (:mac, :model, :name, :group, :site, :changed, :token, :invited)"
           " ON CONFLICT (mac) DO UPDATE SET model = excluded.model, name = excluded.name,"
           " group_name = excluded.group_name, site = excluded.site, changed = excluded.changed,"
           " token = excluded.token"_s,
           key, device->model, device->name, device->group, device->site, device->changed,
           device->token, device->invited);
    in.run(u"DELETE FROM line WHERE device = :device"_s, key);
    for (const Line &line : device->lines)
        in.run(u"INSERT INTO line (device, number, extension, label)"
               " VALUES (:device, :number, :extension, :label)"_s,
               key, line.number, line.extension, line.label);
}

void FleetTables::writeExtension(Transaction &in, const Fleet &next, const QString &number)
{
    const Extension *extension = next.extension(number);
    if (!extension) {
        in.run(u"DELETE FROM extension WHERE number = :number"_s, number);
        return;
    }
    in.run(u"INSERT INTO extension (number, name, secret, context, mailbox, asterisk, changed)"
           " VALUES (:number, :name, :secret, :context, :mailbox, :asterisk, :changed)"
           " ON CONFLICT (number) DO UPDATE SET name = excluded.name, secret = excluded.secret,"
           " context = excluded.context, mailbox = excluded.mailbox,"
           " asterisk = excluded.asterisk, changed = excluded.changed"_s,
           number, extension->name, extension->secret, extension->context, extension->mailbox,
           extension->asterisk, extension->changed);
    in.run(u"DELETE FROM extension_option WHERE extension = :number"_s, number);
    for (auto it = extension->options.cbegin(); it != extension->options.cend(); ++it)
        in.run(u"INSERT INTO extension_option (extension, name, value)"
               " VALUES (:extension, :name, :value)"_s,
               number, it.key(), it.value());
}

void FleetTables::writeOption(Transaction &in, const Fleet &next, const QString &name)
{
    const auto found = next.settings.constFind(name);
    if (found == next.settings.cend())
        in.run(u"DELETE FROM option WHERE name = :name"_s, name);
    else
        in.run(u"INSERT INTO option (name, value) VALUES (:name, :value)"
               " ON CONFLICT (name) DO UPDATE SET value = excluded.value"_s,
               name, found.value());
}

void FleetTables::writeLayerSetting(Transaction &in, const Fleet &next, const Thing &thing)
{
    const QString layer = layerName(thing.scope.layer);
    const auto record = next.layers.value(thing.scope);
    in.run(u"INSERT INTO layer (layer, name, changed) VALUES (:layer, :name, :changed)"
           " ON CONFLICT (layer, name) DO UPDATE SET changed = excluded.changed"_s,
           layer, thing.scope.name, record->changed);
    const auto setting = record->settings.constFind(thing.name);
    if (setting == record->settings.cend())
        in.run(u"DELETE FROM layer_setting"
               " WHERE layer = :layer AND name = :name AND element = :element"_s,
               layer, thing.scope.name, thing.name);
    else
        in.run(u"INSERT INTO layer_setting (layer, name, element, state, value, sealed)"
               " VALUES (:layer, :name, :element, :state, :value, :sealed)"
               " ON CONFLICT (layer, name, element) DO UPDATE SET state = excluded.state,"
               " value = excluded.value, sealed = excluded.sealed"_s,
               layer, thing.scope.name, thing.name, stateName(setting->state), setting->value,
               setting->sealed);
}

void FleetTables::writePhoneSetting(Transaction &in, const Fleet &next, const Thing &thing)
{
    const MacAddress mac = *thing.mac();
    const qint64 key = qint64(mac.toInteger());
    const Device *device = next.device(mac);
    if (!device)
        return; // went with its device
    in.run(u"UPDATE device SET changed = :changed WHERE mac = :mac"_s, device->changed, key);
    const auto setting = device->settings.constFind(thing.name);
    if (setting == device->settings.cend())
        in.run(u"DELETE FROM phone_setting WHERE device = :device AND element = :element"_s, key,
               thing.name);
    else
        in.run(u"INSERT INTO phone_setting (device, element, state, value, sealed)"
               " VALUES (:device, :element, :state, :value, :sealed)"
               " ON CONFLICT (device, element) DO UPDATE SET state = excluded.state,"
               " value = excluded.value, sealed = excluded.sealed"_s,
               key, thing.name, stateName(setting->state), setting->value, setting->sealed);
}

// First of what is written aside: PostgreSQL's writers queue here.
void FleetTables::countAside(Transaction &in)
{
    in.run(u"UPDATE counter SET told = told + 1"_s);
}

void FleetTables::writeInvited(Transaction &in, const QList<MacAddress> &macs,
                               const QDateTime &when)
{
    countAside(in);
    for (const MacAddress &mac : macs)
        in.run(u"UPDATE device SET invited = :invited, claimed = '',"
               " told_changed = (SELECT told FROM counter) WHERE mac = :mac"_s,
               when, qint64(mac.toInteger()));
}

void FleetTables::writeClaimed(Transaction &in, const QList<Claim> &claims)
{
    countAside(in);
    for (const Claim &claim : claims)
        in.run(u"UPDATE device SET claimed = :address,"
               " told_changed = (SELECT told FROM counter)"
               " WHERE mac = :mac AND invited = :invited AND claimed = ''"_s,
               claim.address, qint64(claim.mac.toInteger()), claim.invited);
}

void FleetTables::writeTold(Transaction &in, const QList<Device> &devices)
{
    countAside(in);
    QHash<const QStringList *, qint64> kept; // one list serves thousands
    for (const Device &device : devices) {
        const QStringList *list = device.told.get();
        if (list && !kept.contains(list))
            kept.insert(list, ToldLists::keep(in, *list));
        in.run(
            u"UPDATE device SET told = :told, told_password = :password,"
            " firmware = :firmware, told_changed = (SELECT told FROM counter) WHERE mac = :mac"_s,
            list ? QVariant(kept.value(list)) : QVariant(QMetaType::fromType<qint64>()),
            device.toldPassword, device.firmware, qint64(device.mac.toInteger()));
    }
    // a list that nobody has any more was most likely the one just replaced
    ToldLists::removeUnused(in);
}

} // namespace inventory
