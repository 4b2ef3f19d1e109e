#include "provisioning/keylabels.h"

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

// "201" and "201@$PROXY" are the same extension.
bool isAbout(const KeyFunction &key, const QString &number)
{
    const auto names = [&number](const QString &address) {
        return address.section(u'@', 0, 0) == number;
    };
    return names(key.subscribes) || names(key.dials);
}

/** Collects the keys that get another label. */
class Relabelling
{
public:
    Relabelling(const Extension &before, const Extension &after)
        : m_number(before.number), m_was(labelOf(before)), m_is(labelOf(after))
    {
    }

    bool isNeeded() const { return m_was != m_is; }

    void look(const Scope &scope, const StoredSettings &settings)
    {
        for (auto it = settings.cbegin(); it != settings.cend(); ++it) {
            if (const auto text = relabelled(it->value))
                take({scope, it.key(), inventory::StoredSetting{it->state, *text, {}}});
        }
    }

    void tell(const Fleet &fleet, Draft &draft) const
    {
        if (m_changes.isEmpty())
            return;
        draft.edit.changes += m_changes;
        draft.findings.append({Finding::Severity::Note,
                               m_number,
                               tr("The new name stands on the keys that watch or call it, too "
                                  "(keys: %1, phones: %2).")
                                   .arg(m_changes.size())
                                   .arg(phones(fleet)),
                               {},
                               0,
                               0});
    }

private:
    // Most settings are no keys, and most keys are another's: those are not read at all.
    std::optional<QString> relabelled(const QString &value) const
    {
        if (!value.contains(m_was) || !value.contains(m_number))
            return std::nullopt;
        Result<KeyFunction> key = KeyFunction::parse(value);
        if (!key || key->name != m_was || !isAbout(*key, m_number))
            return std::nullopt;
        key->name = m_is;
        return rules::toText(*key);
    }

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

    QString m_number;
    QString m_was;
    QString m_is;
    QList<inventory::Change> m_changes;
    std::set<Scope> m_scopes; ///< that say something else now
};

} // namespace

void followName(const Fleet &fleet, const Extension &before, const Extension &after, Draft &draft)
{
    Relabelling relabelling(before, after);
    if (!relabelling.isNeeded())
        return;
    for (auto layer = fleet.layers.cbegin(); layer != fleet.layers.cend(); ++layer)
        relabelling.look(layer.key(), (*layer)->settings);
    for (const auto &device : fleet.devices)
        relabelling.look({profile::Layer::Phone, device->mac.digits()}, device->settings);
    relabelling.tell(fleet, draft);
}

} // namespace provisioning
