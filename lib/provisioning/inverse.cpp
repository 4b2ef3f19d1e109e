#include "provisioning/inverse.h"

#include <algorithm>

namespace provisioning {

using inventory::Change;
using inventory::Fleet;
using inventory::Revision;
using inventory::Scope;
using profile::Layer;

namespace {

Scope ownLayer(const MacAddress &mac)
{
    return {Layer::Phone, mac.digits()};
}

const inventory::Device *ownerOf(const Fleet &fleet, const Scope &scope)
{
    const auto mac = MacAddress::parse(scope.name);
    return scope.layer == Layer::Phone && mac ? fleet.device(*mac) : nullptr;
}

/** What puts back what one change did away with. */
class Inverse
{
public:
    explicit Inverse(const Fleet &before) : m_before(before) { }

    QList<Change> operator()(const inventory::PutDevice &put) const
    {
        if (const auto *device = m_before.device(put.device.mac))
            return {inventory::PutDevice{*device}};
        return {inventory::RemoveDevice{put.device.mac}};
    }

    QList<Change> operator()(const inventory::RemoveDevice &remove) const
    {
        const auto *device = m_before.device(remove.mac);
        if (!device)
            return {};
        QList<Change> changes{inventory::PutDevice{*device}};
        for (auto it = device->settings.cbegin(); it != device->settings.cend(); ++it)
            changes.append(inventory::SetSetting{ownLayer(remove.mac), it.key(), it.value()});
        return changes;
    }

    QList<Change> operator()(const inventory::PutExtension &put) const
    {
        if (const auto *extension = m_before.extension(put.extension.number))
            return {inventory::PutExtension{*extension}};
        return {inventory::RemoveExtension{put.extension.number}};
    }

    QList<Change> operator()(const inventory::RemoveExtension &remove) const
    {
        const auto *extension = m_before.extension(remove.number);
        return extension ? QList<Change>{inventory::PutExtension{*extension}} : QList<Change>();
    }

    QList<Change> operator()(const inventory::SetOption &set) const
    {
        return {inventory::SetOption{set.name, m_before.setting(set.name)}};
    }

    QList<Change> operator()(const inventory::SetSetting &set) const
    {
        inventory::SetSetting back{set.scope, set.element, std::nullopt};
        const auto *owner = ownerOf(m_before, set.scope);
        if (const auto *settings = m_before.settingsAt(set.scope, owner)) {
            const auto found = settings->constFind(set.element);
            if (found != settings->constEnd())
                back.setting = *found;
        }
        return {back};
    }

private:
    const Fleet &m_before;
};

/** The revision that last changed what a change is about; 0 where it is not there. */
class LastChange
{
public:
    explicit LastChange(const Fleet &fleet) : m_fleet(fleet) { }

    Revision operator()(const inventory::PutDevice &put) const { return of(put.device.mac); }
    Revision operator()(const inventory::RemoveDevice &remove) const { return of(remove.mac); }
    Revision operator()(const inventory::PutExtension &put) const
    {
        return of(put.extension.number);
    }
    Revision operator()(const inventory::RemoveExtension &remove) const
    {
        return of(remove.number);
    }
    Revision operator()(const inventory::SetOption &) const { return m_fleet.settingsChanged; }
    Revision operator()(const inventory::SetSetting &set) const
    {
        if (const auto *owner = ownerOf(m_fleet, set.scope))
            return owner->changed;
        const inventory::LayerRecord *layer = m_fleet.layer(set.scope);
        return layer ? layer->changed : 0;
    }

private:
    Revision of(const MacAddress &mac) const
    {
        const auto *device = m_fleet.device(mac);
        return device ? device->changed : 0;
    }
    Revision of(const QString &number) const
    {
        const auto *extension = m_fleet.extension(number);
        return extension ? extension->changed : 0;
    }

    const Fleet &m_fleet;
};

} // namespace

inventory::Edit inverseOf(const Fleet &before, const inventory::Edit &edit)
{
    inventory::Edit inverse;
    // From the last to the first: what came later may lean on what came before it.
    for (auto change = edit.changes.crbegin(); change != edit.changes.crend(); ++change)
        inverse.changes += std::visit(Inverse(before), *change);
    return inverse;
}

bool untouchedSince(const Fleet &now, const inventory::Edit &edit, Revision committed)
{
    const LastChange lastChange(now);
    return std::all_of(edit.changes.begin(), edit.changes.end(), [&](const Change &change) {
        return std::visit(lastChange, change) <= committed;
    });
}

} // namespace provisioning
