#include "gui/scopeview.h"

#include <QCoreApplication>

namespace gui {

using inventory::Device;
using inventory::Fleet;
using inventory::FleetPointer;
using inventory::Scope;
using profile::Layer;
using provisioning::Renderer;

namespace {

bool reaches(const Scope &scope, const Device &device)
{
    return provisioning::scopesOf(device).contains(scope);
}

// Stands for whoever a layer speaks to: a phone of that layer with nothing of its own.
Device standIn(const Fleet &fleet, const Scope &scope, const QString &model)
{
    Device device(*MacAddress::fromInteger(0x020000000001)); // locally administered: nobody's
    device.model = model;
    for (const auto &known : fleet.devices) {
        if (reaches(scope, *known) && (model.isEmpty() || known->model == model)) {
            device.model = known->model;
            break;
        }
    }
    switch (scope.layer) {
    case Layer::Site:
        device.site = scope.name;
        break;
    case Layer::Model:
        device.model = scope.name;
        break;
    case Layer::Group:
        device.group = scope.name;
        break;
    case Layer::Factory:
    case Layer::Record:
    case Layer::Fleet:
    case Layer::Phone:
        break;
    }
    return device;
}

std::optional<Device> deviceOf(const Fleet &fleet, const Scope &scope, const QString &model)
{
    if (scope.layer != Layer::Phone)
        return standIn(fleet, scope, model);
    const auto mac = MacAddress::parse(scope.name);
    const Device *device = mac ? fleet.device(*mac) : nullptr;
    return device ? std::optional(*device) : std::nullopt;
}

Result<profile::Profile> profileWithout(const Renderer &renderer, Fleet fleet, const Scope &scope,
                                        Device device)
{
    if (scope.layer == Layer::Phone)
        device.settings.clear();
    else
        fleet.layers.remove(scope);
    device.told.reset();
    return renderer.profileOf(fleet, device);
}

void sayOwn(const QString &name, const profile::Setting &setting, ScopeView &view)
{
    const auto element = profile::accessTarget(name);
    for (int index : view.model->indexesOf(element.value_or(name))) {
        ScopeValue &value = view.values[size_t(index)];
        if (element)
            value.ownAccess = profile::accessNamed(setting.value);
        else
            value.own = setting;
    }
}

// What the layer itself says; the exact name wins over one with braces.
Result<void> addOwn(const Renderer &renderer, const Scope &scope,
                    const inventory::StoredSettings &kept, ScopeView &view)
{
    for (bool exact : {false, true}) {
        for (auto it = kept.cbegin(); it != kept.cend(); ++it) {
            if (it.key().contains(u'{') == exact)
                continue;
            const auto setting = renderer.vault().setting(scope, it.key(), it.value());
            if (!setting)
                return setting.error();
            sayOwn(it.key(), *setting, view);
        }
    }
    return {};
}

Result<ScopeView> viewOf(const Renderer &renderer, const Fleet &fleet, const Scope &scope,
                         Device device)
{
    device.told.reset(); // what is being taken back is nobody's setting
    auto with = renderer.profileOf(fleet, device);
    if (!with)
        return with.error();
    auto without = profileWithout(renderer, fleet, scope, device);
    if (!without)
        return without.error();
    ScopeView view{with->model, {scope}, {}, 0};
    view.values.resize(with->values.size());
    for (size_t i = 0; i < view.values.size(); ++i) {
        view.values[i].effective = with->values[i];
        view.values[i].inherited = without->values[i];
    }
    if (const inventory::StoredSettings *kept = fleet.settingsAt(scope, &device)) {
        if (auto done = addOwn(renderer, scope, *kept, view); !done)
            return done.error();
    }
    return view;
}

void merge(ScopeView &whole, const ScopeView &other)
{
    whole.scopes += other.scopes;
    for (size_t i = 0; i < whole.values.size(); ++i) {
        const bool same = whole.values[i].effective.setting == other.values[i].effective.setting
            && whole.values[i].effective.access == other.values[i].effective.access
            && whole.values[i].own == other.values[i].own;
        whole.values[i].varies = whole.values[i].varies || !same;
    }
}

int reach(const Fleet &fleet, const QList<Scope> &scopes)
{
    int count = 0;
    for (const auto &device : fleet.devices) {
        const bool any = std::any_of(scopes.begin(), scopes.end(),
                                     [&](const Scope &scope) { return reaches(scope, *device); });
        count += any ? 1 : 0;
    }
    return count;
}

} // namespace

Result<ScopeView> makeScopeView(const Renderer &renderer, const FleetPointer &fleet,
                                const QList<Scope> &scopes, const QString &model)
{
    std::optional<ScopeView> whole;
    for (const Scope &scope : scopes) {
        std::optional<Device> device = deviceOf(*fleet, scope, model);
        if (!device)
            continue;
        if (device->model.isEmpty()) // an empty fleet: any model shows what could be said
            device->model = renderer.catalogue().modelNames().value(0);
        if (whole && device->model != whole->model->name())
            continue;
        auto view = viewOf(renderer, *fleet, scope, *device);
        if (!view)
            return view.error();
        if (whole)
            merge(*whole, *view);
        else
            whole = std::move(*view);
    }
    if (!whole)
        return Error::refused(
            QCoreApplication::translate("gui::ScopeView", "These phones are no longer recorded."));
    whole->reaches =
        scopes.first().layer == Layer::Phone ? int(whole->scopes.size()) : reach(*fleet, scopes);
    return *whole;
}

} // namespace gui
