#include "gui/scopeview.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

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
    ScopeView view{with->model, {scope}, {}, {}, {}};
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

/** Holds views of other phones against the first one's. */
class Merger
{
public:
    explicit Merger(ScopeView &whole) : m_whole(whole) { }

    void add(const ScopeView &other)
    {
        m_whole.scopes += other.scopes;
        const std::vector<int> &places = placesIn(*other.model);
        for (size_t i = 0; i < m_whole.values.size(); ++i) {
            if (places[i] >= 0)
                compare(m_whole.values[i], other.values[size_t(places[i])]);
        }
    }

private:
    static void compare(ScopeValue &whole, const ScopeValue &other)
    {
        const bool same = whole.effective.setting == other.effective.setting
            && whole.effective.access == other.effective.access && whole.own == other.own;
        whole.varies = whole.varies || !same;
    }

    // Where each of our elements is in that model; -1: nowhere.
    const std::vector<int> &placesIn(const schema::PhoneModel &model)
    {
        std::vector<int> &places = m_places[&model];
        if (!places.empty())
            return places;
        for (const schema::Element &element : m_whole.model->elements())
            places.push_back(model.indexesOf(QString::fromLatin1(element.name)).value(0, -1));
        return places;
    }

    ScopeView &m_whole;
    QHash<const schema::PhoneModel *, std::vector<int>> m_places;
};

QHash<QString, int> reach(const Fleet &fleet, const QList<Scope> &scopes)
{
    QHash<QString, int> byModel;
    if (scopes.first().layer == Layer::Phone) {
        for (const Scope &scope : scopes)
            ++byModel[fleet.device(*MacAddress::parse(scope.name))->model];
        return byModel;
    }
    for (const auto &device : fleet.devices) {
        if (std::any_of(scopes.begin(), scopes.end(),
                        [&](const Scope &scope) { return reaches(scope, *device); }))
            ++byModel[device->model];
    }
    return byModel;
}

void addReach(ScopeView &view, const schema::Catalogue &catalogue)
{
    const QHash<QString, int> byModel = reach(*view.record, view.scopes);
    for (auto it = byModel.cbegin(); it != byModel.cend(); ++it) {
        if (const schema::PhoneModel *model = catalogue.model(it.key()))
            view.reaches.insert(model, *it);
    }
}

// The first one's model is the form's.
std::vector<std::pair<Scope, Device>> phonesOf(const Fleet &fleet, const QList<Scope> &scopes,
                                               const QString &model)
{
    std::vector<std::pair<Scope, Device>> phones;
    for (const Scope &scope : scopes) {
        if (const std::optional<Device> device = deviceOf(fleet, scope, model))
            phones.emplace_back(scope, *device);
    }
    std::stable_partition(phones.begin(), phones.end(),
                          [&](const auto &phone) { return phone.second.model == model; });
    return phones;
}

} // namespace

Result<ScopeView> makeScopeView(const Renderer &renderer, const FleetPointer &fleet,
                                const QList<Scope> &scopes, const QString &model)
{
    std::optional<ScopeView> whole;
    std::optional<Merger> merger;
    for (auto &[scope, device] : phonesOf(*fleet, scopes, model)) {
        if (device.model.isEmpty()) // an empty fleet: any model shows what could be said
            device.model = renderer.catalogue().modelNames().value(0);
        auto view = viewOf(renderer, *fleet, scope, device);
        if (!view)
            return view.error();
        if (merger)
            merger->add(*view);
        else
            merger.emplace(whole.emplace(std::move(*view)));
    }
    if (!whole)
        return Error::refused(
            QCoreApplication::translate("gui::ScopeView", "These phones are no longer recorded."));
    whole->record = fleet;
    addReach(*whole, renderer.catalogue());
    return *whole;
}

} // namespace gui
