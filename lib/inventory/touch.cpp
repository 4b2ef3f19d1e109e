#include "inventory/touch.h"

#include "inventory/names.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace inventory {

namespace {

constexpr int LongestShown = 200; // characters of a value in the history

QString tr(const char *text)
{
    return QCoreApplication::translate("inventory", text);
}

QString base64(const QByteArray &sealed)
{
    return QString::fromLatin1(sealed.toBase64());
}

QByteArray fromBase64(const QJsonValue &text)
{
    return QByteArray::fromBase64(text.toString().toLatin1());
}

QJsonObject describeDevice(const Device &device)
{
    QJsonObject lines;
    for (const Line &line : device.lines)
        lines.insert(QString::number(line.number), QJsonArray{line.extension, line.label});
    return {{u"model"_s, device.model},         {u"name"_s, device.name},
            {u"group"_s, device.group},         {u"site"_s, device.site},
            {u"token"_s, base64(device.token)}, {u"lines"_s, lines}};
}

QJsonObject describeExtension(const Extension &extension)
{
    QJsonObject options;
    for (auto it = extension.options.cbegin(); it != extension.options.cend(); ++it)
        options.insert(it.key(), it.value());
    return {{u"name"_s, extension.name},         {u"sealed"_s, base64(extension.secret)},
            {u"context"_s, extension.context},   {u"mailbox"_s, extension.mailbox},
            {u"asterisk"_s, extension.asterisk}, {u"options"_s, options}};
}

QJsonObject describeSetting(const StoredSetting &setting)
{
    return {{u"state"_s, stateName(setting.state)},
            {u"value"_s, setting.value},
            {u"sealed"_s, base64(setting.sealed)}};
}

std::optional<QJsonObject> settingIn(const StoredSettings &settings, const QString &element)
{
    const auto found = settings.constFind(element);
    return found == settings.cend() ? std::nullopt : std::optional(describeSetting(*found));
}

std::optional<QJsonObject> describeLayerSetting(const Fleet &fleet, const Thing &thing)
{
    const auto mac = thing.mac();
    const StoredSettings *settings =
        fleet.settingsAt(thing.scope, mac ? fleet.device(*mac) : nullptr);
    return settings ? settingIn(*settings, thing.name) : std::nullopt;
}

QString shown(const QString &value)
{
    if (value.isEmpty())
        return tr("nothing");
    return value.size() <= LongestShown ? value : value.left(LongestShown) + u'…';
}

QString shownSetting(const std::optional<QJsonObject> &setting)
{
    if (!setting)
        return tr("unset");
    if (!setting->value(u"sealed").toString().isEmpty())
        return u"••••"_s;
    switch (stateOf(setting->value(u"state").toString())) {
    case profile::State::Keep:
        return tr("keep");
    case profile::State::Empty:
        return tr("empty");
    case profile::State::Value:
        break;
    }
    return shown(setting->value(u"value").toString());
}

QString scopeName(const Scope &scope)
{
    if (scope.layer == profile::Layer::Phone || scope.layer == profile::Layer::Fleet)
        return layerName(scope.layer);
    return layerName(scope.layer) + u' ' + scope.name;
}

QString settingDifference(const Thing &thing, const std::optional<QJsonObject> &before,
                          const std::optional<QJsonObject> &after)
{
    const QString where =
        thing.scope.layer == profile::Layer::Phone ? QString() : scopeName(thing.scope) + u": "_s;
    QString text =
        u"%1%2: %3 → %4"_s.arg(where, thing.name, shownSetting(before), shownSetting(after));
    if (shownSetting(before) == shownSetting(after))
        text += u' ' + tr("(another)"); // a secret for a secret, or a long text for its like
    return text;
}

QString shownValue(const QString &key, const QJsonValue &value)
{
    if (key == "sealed"_L1 || key == "token"_L1)
        return value.toString().isEmpty() ? tr("nothing") : u"••••"_s;
    if (value.isArray()) { // a line: the extension and its label
        const QString label = value[1].toString();
        return shown(value[0].toString() + (label.isEmpty() ? QString() : u" \"%1\""_s.arg(label)));
    }
    return shown(value.toString());
}

QString shownKey(const QString &key, const QString &within)
{
    if (key == "sealed"_L1)
        return tr("secret");
    return within == "lines"_L1 ? tr("line %1").arg(key) : key;
}

QStringList fieldDifferences(const QJsonObject &before, const QJsonObject &after,
                             const QString &within = {})
{
    QStringList keys = before.keys() + after.keys();
    keys.sort();
    keys.removeDuplicates();
    QStringList differences;
    for (const QString &key : keys) {
        const QJsonValue was = before.value(key), is = after.value(key);
        if (was == is)
            continue;
        if (was.isObject() || is.isObject())
            differences += fieldDifferences(was.toObject(), is.toObject(), key);
        else
            differences += u"%1: %2 → %3"_s.arg(shownKey(key, within), shownValue(key, was),
                                                shownValue(key, is));
    }
    return differences;
}

QString thingName(const Thing &thing)
{
    if (thing.kind == Thing::Kind::Extension)
        return tr("extension %1").arg(thing.name);
    const auto mac = thing.mac();
    return mac ? mac->toString() : thing.name;
}

} // namespace

std::optional<MacAddress> Thing::mac() const
{
    if (kind == Kind::Device)
        return MacAddress::parse(name);
    if (kind == Kind::Setting && scope.layer == profile::Layer::Phone)
        return MacAddress::parse(scope.name);
    return std::nullopt;
}

size_t qHash(const Thing &thing, size_t seed)
{
    return qHashMulti(seed, int(thing.kind), int(thing.scope.layer), thing.scope.name, thing.name);
}

std::optional<QJsonObject> describe(const Fleet &fleet, const Thing &thing)
{
    switch (thing.kind) {
    case Thing::Kind::Device: {
        const auto mac = thing.mac();
        const Device *device = mac ? fleet.device(*mac) : nullptr;
        return device ? std::optional(describeDevice(*device)) : std::nullopt;
    }
    case Thing::Kind::Extension: {
        const Extension *extension = fleet.extension(thing.name);
        return extension ? std::optional(describeExtension(*extension)) : std::nullopt;
    }
    case Thing::Kind::Option: {
        const auto found = fleet.settings.constFind(thing.name);
        return found == fleet.settings.cend()
            ? std::nullopt
            : std::optional(QJsonObject{{u"value"_s, found.value()}});
    }
    case Thing::Kind::Setting:
        return describeLayerSetting(fleet, thing);
    }
    return std::nullopt;
}

QString difference(const Thing &thing, const std::optional<QJsonObject> &before,
                   const std::optional<QJsonObject> &after)
{
    if (thing.kind == Thing::Kind::Setting)
        return settingDifference(thing, before, after);
    if (thing.kind == Thing::Kind::Option)
        return u"%1: %2 → %3"_s.arg(
            thing.name, shown(before.value_or(QJsonObject()).value(u"value").toString()),
            shown(after.value_or(QJsonObject()).value(u"value").toString()));
    if (!before)
        return tr("%1: added").arg(thingName(thing));
    if (!after)
        return tr("%1: removed").arg(thingName(thing));
    return u"%1: %2"_s.arg(thingName(thing), fieldDifferences(*before, *after).join(u"; "_s));
}

Device deviceFrom(const MacAddress &mac, const QJsonObject &description)
{
    Device device(mac);
    device.model = description.value(u"model").toString();
    device.name = description.value(u"name").toString();
    device.group = description.value(u"group").toString();
    device.site = description.value(u"site").toString();
    device.token = fromBase64(description.value(u"token"));
    const QJsonObject lines = description.value(u"lines").toObject();
    for (auto it = lines.begin(); it != lines.end(); ++it)
        device.lines.append({it.key().toInt(), it.value()[0].toString(), it.value()[1].toString()});
    return device;
}

Extension extensionFrom(const QString &number, const QJsonObject &description)
{
    Extension extension;
    extension.number = number;
    extension.name = description.value(u"name").toString();
    extension.secret = fromBase64(description.value(u"sealed"));
    extension.context = description.value(u"context").toString();
    extension.mailbox = description.value(u"mailbox").toString();
    extension.asterisk = description.value(u"asterisk").toString();
    const QJsonObject options = description.value(u"options").toObject();
    for (auto it = options.begin(); it != options.end(); ++it)
        extension.options.insert(it.key(), it.value().toString());
    return extension;
}

StoredSetting settingFrom(const QJsonObject &description)
{
    return {stateOf(description.value(u"state").toString()), description.value(u"value").toString(),
            fromBase64(description.value(u"sealed"))};
}

} // namespace inventory
