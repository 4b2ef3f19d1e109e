#pragma once

#include "inventory/fleet.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace inventory {

/** One thing of the record that an edit can change: a phone's own record (without its settings),
 *  an extension, an option, or what one layer says of one element. */
struct Thing
{
    enum class Kind { Device, Extension, Option, Setting };

    Kind kind = Kind::Device;
    Scope scope; ///< of a setting
    QString name; ///< a MAC's digits, a number, an option's name or an element's

    bool operator==(const Thing &) const = default;

    static Thing device(const MacAddress &mac) { return {Kind::Device, {}, mac.digits()}; }
    static Thing setting(const Scope &scope, const QString &element)
    {
        return {Kind::Setting, scope, element};
    }

    /** The phone whose record it belongs to. */
    std::optional<MacAddress> mac() const;
};

size_t qHash(const Thing &thing, size_t seed = 0);

/** A thing that an edit changed. */
struct Touch
{
    Thing thing;
    std::optional<QJsonObject> before; ///< as describe() had it
    QString detail; ///< for people, secrets masked
};

/** What @p fleet holds of @p thing, secrets sealed as they are; absent: nothing. */
std::optional<QJsonObject> describe(const Fleet &fleet, const Thing &thing);

/** "Proxy_1_: a → b", secrets masked, long values cut. */
QString difference(const Thing &thing, const std::optional<QJsonObject> &before,
                   const std::optional<QJsonObject> &after);

/** The device, extension or setting that describe() made @p description of. */
Device deviceFrom(const MacAddress &mac, const QJsonObject &description);
Extension extensionFrom(const QString &number, const QJsonObject &description);
StoredSetting settingFrom(const QJsonObject &description);

} // namespace inventory
