#include "provisioning/keyfollowing.h"

#include "provisioning/renderer.h"
#include "rules/keyfunction.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace provisioning {

using inventory::Extension;
using inventory::Fleet;
using inventory::Scope;
using inventory::StoredSettings;
using rules::KeyFunction;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("provisioning", text);
}

QString labelOf(const Extension &extension)
{
    return rules::keyLabel(extension.name.isEmpty() ? extension.number : extension.name);
}

/** One extension and what it is now. "201" and "201@$PROXY" are both its address. */
class Move
{
public:
    Move(const Extension &before, const Extension &after)
        : m_from(before.number), m_to(after.number), m_was(labelOf(before)), m_is(labelOf(after))
    {
    }

    bool isNeeded() const { return m_from != m_to || m_was != m_is; }
    const QString &from() const { return m_from; }

    // Most settings are no keys, and most keys are another's: those are not read at all.
    std::optional<QString> applied(const QString &value) const
    {
        if (!value.contains(m_from) || (m_from == m_to && !value.contains(m_was)))
            return std::nullopt;
        const Result<KeyFunction> key = KeyFunction::parse(value);
        if (!key || !(names(key->subscribes) || names(key->dials)))
            return std::nullopt;
        const KeyFunction next = applied(*key);
        return next == *key ? std::nullopt : std::optional(rules::toText(next));
    }

private:
    bool names(const QString &address) const { return address.section(u'@', 0, 0) == m_from; }

    void apply(QString &address) const
    {
        if (names(address))
            address.replace(0, m_from.size(), m_to);
    }

    KeyFunction applied(KeyFunction key) const
    {
        apply(key.subscribes);
        apply(key.dials);
        for (auto &[field, value] : key.others) {
            if (field == QLatin1String("usr"))
                apply(value);
        }
        if (key.name == m_was)
            key.name = m_is;
        return key;
    }

    QString m_from;
    QString m_to;
    QString m_was; ///< what labels say
    QString m_is;
};

/** Collects the keys that follow. */
class Followers
{
public:
    explicit Followers(Move move) : m_move(std::move(move)) { }

    void look(const Scope &scope, const StoredSettings &settings)
    {
        for (auto it = settings.cbegin(); it != settings.cend(); ++it) {
            if (const auto text = m_move.applied(it->value))
                take({scope, it.key(), inventory::StoredSetting{it->state, *text, {}}});
        }
    }

    void tell(const Fleet &fleet, Draft &draft) const
    {
        if (m_changes.isEmpty())
            return;
        draft.edit.changes += m_changes;
        draft.findings.append({Finding::Severity::Note,
                               m_move.from(),
                               tr("The keys that watch or call it follow (keys: %1, phones: %2).")
                                   .arg(m_changes.size())
                                   .arg(phones(fleet)),
                               {},
                               0,
                               0});
    }

private:
    void take(inventory::SetSetting change)
    {
        m_scopes.insert(change.scope);
        m_changes.append(std::move(change));
    }

    qsizetype phones(const Fleet &fleet) const
    {
        return std::count_if(
            fleet.devices.begin(), fleet.devices.end(), [this](const auto &device) {
                const QList<Scope> scopes = scopesOf(*device);
                return std::any_of(scopes.begin(), scopes.end(),
                                   [this](const Scope &scope) { return m_scopes.contains(scope); });
            });
    }

    Move m_move;
    QList<inventory::Change> m_changes;
    std::set<Scope> m_scopes; ///< that say something else now
};

} // namespace

void letKeysFollow(const Fleet &fleet, const Extension &before, const Extension &after,
                   Draft &draft)
{
    const Move move(before, after);
    if (!move.isNeeded())
        return;
    Followers followers(move);
    for (auto layer = fleet.layers.cbegin(); layer != fleet.layers.cend(); ++layer)
        followers.look(layer.key(), (*layer)->settings);
    for (const auto &device : fleet.devices)
        followers.look({profile::Layer::Phone, device->mac.digits()}, device->settings);
    followers.tell(fleet, draft);
}

} // namespace provisioning
