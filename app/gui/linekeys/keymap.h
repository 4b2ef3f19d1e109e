#pragma once

#include "gui/backend.h"

#include <QMap>

namespace gui {

/** A key of a phone, or of a module beside it. */
struct KeyPlace
{
    int unit = 0; ///< 0: the phone itself
    int key = 1; ///< from 1

    auto operator<=>(const KeyPlace &) const = default;
};

/** What a key is for. A line wins over a function, as on the phone. */
struct KeyContent
{
    QString extension; ///< registered here; empty: no line
    QString label; ///< of the line; empty: the extension's name
    QString function; ///< "fnc=blf+sd;sub=…"; empty: none

    bool isFree() const { return extension.isEmpty() && function.isEmpty(); }
    bool operator==(const KeyContent &) const = default;
};

/** All keys of one phone and its modules, made from the facts of its model and from the record. A
 *  value: change a copy, and ask what commits the difference. */
class KeyMap
{
public:
    KeyMap() = default;
    /** @p view is that phone's own. */
    KeyMap(const ScopeView &view, const inventory::Device &device);

    const std::optional<MacAddress> &mac() const { return m_mac; } ///< absent in an empty map
    const schema::ModelFacts *facts() const; ///< null in an empty map
    QList<KeyPlace> places() const { return m_keys.keys(); }
    KeyContent at(KeyPlace place) const { return m_keys.value(place); }
    /** Whether an extension can be registered there. */
    bool takesLine(KeyPlace place) const;
    bool takesFunction(KeyPlace place) const { return !elementOf(place).isEmpty(); }
    bool takes(KeyPlace place, const KeyContent &content) const;
    /** The element that holds its function; empty where the model has none. */
    QString elementOf(KeyPlace place) const;

    /** False, and nothing changes, where the key cannot be that. */
    bool put(KeyPlace place, const KeyContent &content);
    bool swap(KeyPlace one, KeyPlace other);

    QList<inventory::Line> lines() const;
    /** What the phone's own layer must say to come from @p before to this: the functions, and what
     *  they need besides: a server of the right type, the module switched on. */
    QList<provisioning::Assignment> assignmentsSince(const KeyMap &before) const;
    /** One edit of both, lines and functions. */
    EditMaker editSince(const KeyMap &before) const;

    bool operator==(const KeyMap &other) const { return m_keys == other.m_keys; }

private:
    void addPlaces();
    QString told(const QString &element) const;
    QString inherited(const QString &element) const;
    void need(QList<provisioning::Assignment> &all, const QString &element,
              const QString &value) const;

    ScopeView m_view;
    std::optional<MacAddress> m_mac;
    QMap<KeyPlace, KeyContent> m_keys;
};

} // namespace gui

Q_DECLARE_METATYPE(gui::KeyContent)
