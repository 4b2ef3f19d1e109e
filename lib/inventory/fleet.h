#pragma once

#include "base/macaddress.h"
#include "profile/layers.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QMap>
#include <QString>

#include <memory>

namespace inventory {

/** Counts edits, from 1; 0 is the empty fleet. */
using Revision = qint64;

/** What Asterisk and a line of a phone share. */
struct Extension
{
    QString number; ///< "151"; its identity
    QString name; ///< "Fred 151"; may be empty
    QByteArray secret; ///< sealed, at "extension/NUMBER"; empty: none
    QString context; ///< empty: the setting asterisk.context
    QString mailbox; ///< "151@default"; empty: none
    QString asterisk; ///< name of the Asterisk server it belongs to; empty: the first
    QMap<QString, QString> options; ///< further peer options, by chan_sip's names: "nat", "qualify"
    Revision changed = 0;

    bool operator==(const Extension &) const = default;
};

/** An extension on a phone. */
struct Line
{
    int number = 1; ///< of the phone's line, from 1
    QString extension; ///< the extension's number
    QString label; ///< beside the key; empty: the extension's name

    bool operator==(const Line &) const = default;
};

/** What a layer says of an element, as it is kept: a secret's value only sealed. */
struct StoredSetting
{
    profile::State state = profile::State::Keep;
    QString value; ///< with State::Value, unless it is sealed
    QByteArray sealed; ///< with State::Value, at "setting/LAYER/NAME/ELEMENT"

    bool operator==(const StoredSetting &) const = default;
};

/** By element name, or with braces for all of a kind. */
using StoredSettings = QMap<QString, StoredSetting>;

/** Which layer is meant: a phone's name is its MAC's digits, a model's its catalogue name. */
struct Scope
{
    profile::Layer layer = profile::Layer::Fleet;
    QString name; ///< empty for the whole fleet

    bool operator==(const Scope &) const = default;
    bool operator<(const Scope &other) const // QString of Qt 6.4 has no <=>
    {
        return layer != other.layer ? layer < other.layer : name < other.name;
    }
};

struct LayerRecord
{
    StoredSettings settings;
    Revision changed = 0;

    bool operator==(const LayerRecord &) const = default;
};

/** A phone we look after. */
struct Device
{
    MacAddress mac;
    QString model; ///< the catalogue's name
    QString name; ///< what people call it; may be empty
    QString group; ///< may be empty
    QString site; ///< may be empty
    QList<Line> lines; ///< by number, each at most once
    StoredSettings settings; ///< its own layer
    Revision changed = 0;
    /** Elements that a layer set in what the phone last fetched, or is fetching, and with @ua those
     *  whose access it said; where none does any more they are written back until it has fetched
     *  that. */
    std::shared_ptr<const QStringList> told;
    QByteArray toldPassword; ///< sealed, at "told/MAC": the admin password it last fetched
    QByteArray token; ///< sealed, at "token/MAC": part of its profile's URL; empty: none
    QDateTime invited; ///< UTC, when it was added, adopted or last pushed; enrolment begins then
    QString claimed; ///< the address that enrolled first since it was invited; empty: none yet
    /** What it said it runs when it last said so, by any door; empty: it never did. Decides
     *  in which characters it is written to. */
    QString firmware;

    explicit Device(MacAddress address) : mac(address) { }
};

/** The first address that used a phone's invitation to enrol. */
struct Claim
{
    MacAddress mac;
    QDateTime invited; ///< which invitation
    QString address;
};

/** The whole record at one revision. Never changes once made; copies share. */
struct Fleet
{
    Revision revision = 0;
    QMap<QString, QString> settings; ///< "server", "asterisk.host" … as `setting set` takes them
    QMap<QString, std::shared_ptr<const Extension>> extensions; ///< by number
    QHash<MacAddress, std::shared_ptr<const Device>> devices;
    QMap<Scope, std::shared_ptr<const LayerRecord>> layers; ///< all but the phones' own
    Revision settingsChanged = 0;

    QString setting(const QString &name, const QString &otherwise = {}) const
    {
        return settings.value(name, otherwise);
    }
    const Device *device(const MacAddress &mac) const
    {
        const auto found = devices.constFind(mac);
        return found == devices.constEnd() ? nullptr : found->get();
    }
    const Extension *extension(const QString &number) const
    {
        const auto found = extensions.constFind(number);
        return found == extensions.constEnd() ? nullptr : found->get();
    }
    const LayerRecord *layer(const Scope &scope) const
    {
        const auto found = layers.constFind(scope);
        return found == layers.constEnd() ? nullptr : found->get();
    }
    /** What @p scope says; a phone's own layer says what @p own does. Null: nothing is recorded. */
    const StoredSettings *settingsAt(const Scope &scope, const Device *own) const
    {
        if (scope.layer == profile::Layer::Phone)
            return own ? &own->settings : nullptr;
        const LayerRecord *found = layer(scope);
        return found ? &found->settings : nullptr;
    }
};

using FleetPointer = std::shared_ptr<const Fleet>;

} // namespace inventory
