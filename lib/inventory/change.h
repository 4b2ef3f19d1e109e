#pragma once

#include "inventory/fleet.h"

#include <QDateTime>

#include <variant>

namespace inventory {

/** Adds the phone or replaces what is recorded of it (not its own settings, nor what it was told,
 *  nor, of one that is there, when it was invited). */
struct PutDevice
{
    Device device;
};
struct RemoveDevice
{
    MacAddress mac;
};
struct PutExtension
{
    Extension extension;
};
struct RemoveExtension
{
    QString number;
};
/** A fleet-wide setting; an empty value removes it. */
struct SetOption
{
    QString name;
    QString value;
};
/** What a layer says of an element; absent: nothing any more. */
struct SetSetting
{
    Scope scope;
    QString element;
    std::optional<StoredSetting> setting;
};

/** One thing an edit does. */
using Change =
    std::variant<PutDevice, RemoveDevice, PutExtension, RemoveExtension, SetOption, SetSetting>;

/** What an admin did at once: committed whole or not at all, and one entry of the history. */
struct Edit
{
    QString summary; ///< "phone add 00:25:84:d8:d0:62", translated; never holds a secret
    QList<Change> changes;
    /** Refused where somebody changed a phone or extension that it replaces after this revision;
     *  absent: it replaces whatever is there. */
    std::optional<Revision> madeFrom = {};
};

/** One entry of the history. */
struct HistoryEntry
{
    Revision revision = 0;
    QDateTime when; ///< UTC
    QString who; ///< the login name and host
    QString summary;
    QStringList details; ///< "Proxy_1_: a → b"; secrets masked
    QList<MacAddress> phones; ///< whose records it touched
    Revision undoes = 0; ///< the edit it takes back; 0: it is no undo
};

} // namespace inventory
