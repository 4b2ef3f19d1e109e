#include "provisioning/renderer.h"

#include "profile/ascii.h"
#include "provisioning/options.h"
#include "provisioning/recordlayer.h"
#include "schema/adminpassword.h"

#include <QCoreApplication>

#include <algorithm>

namespace provisioning {

using inventory::Device;
using inventory::Fleet;
using inventory::Revision;
using inventory::Scope;
using inventory::StoredSettings;
using profile::Layer;
using profile::LayerContent;
using profile::Profile;
using profile::Settings;
using profile::State;
using schema::PhoneModel;

namespace {

Result<Settings> opened(const Vault &vault, const Scope &scope, const StoredSettings &kept)
{
    Settings settings;
    for (auto it = kept.cbegin(); it != kept.cend(); ++it) {
        const Result<profile::Setting> setting = vault.setting(scope, it.key(), it.value());
        if (!setting)
            return setting.error();
        settings.insert(it.key(), *setting);
    }
    return settings;
}

bool isAdminPassword(const QByteArray &name)
{
    return std::ranges::count(schema::AdminPasswordNames, QByteArrayView(name)) > 0;
}

Rendered rendered(const Profile &profile, const profile::FlatXmlWriter &writer,
                  profile::Extent extent)
{
    Rendered result{writer.write(profile, extent), {}, {}, {}};
    for (size_t i = 0; i < profile.values.size(); ++i) {
        const profile::InForce &inForce = profile.values[i];
        const schema::Element &element = profile.model->elements()[i];
        if (inForce.access.value_or(element.access) != element.access)
            result.told.append(profile::accessName(QString::fromLatin1(element.name)));
        if (inForce.layer == Layer::Factory || inForce.setting.state == State::Keep)
            continue;
        result.told.append(QString::fromLatin1(element.name));
        if (isAdminPassword(element.name))
            result.adminPassword = inForce.setting.value;
    }
    return result;
}

} // namespace

Result<const PhoneModel *> Renderer::modelOf(const Device &device) const
{
    if (const PhoneModel *model = m_catalogue->model(device.model))
        return model;
    return Error::refused(QCoreApplication::translate(
                              "provisioning",
                              "%1 is recorded as \"%2\", a model the catalogue does not know. "
                              "Bring its entry back with `model learn`, or give the phone a "
                              "known model.")
                              .arg(device.mac.toString(), device.model));
}

Result<std::vector<LayerContent>> Renderer::layersOf(const Fleet &fleet, const Device &device,
                                                     const PhoneModel &model) const
{
    Result<Settings> record = recordLayer(fleet, device, model, *m_vault);
    if (!record)
        return record.error();
    std::vector<LayerContent> layers{{Layer::Record, {}, std::move(*record)}};
    for (const Scope &scope : scopesOf(device)) {
        const StoredSettings *kept = fleet.settingsAt(scope, &device);
        if (!kept || kept->isEmpty())
            continue;
        Result<Settings> settings = opened(*m_vault, scope, *kept);
        if (!settings)
            return settings.error();
        layers.push_back({scope.layer, scope.name, std::move(*settings)});
    }
    return layers;
}

Result<Profile> Renderer::profileOf(const Fleet &fleet, const Device &device) const
{
    const Result<const PhoneModel *> model = modelOf(device);
    if (!model)
        return model.error();
    const Result<std::vector<LayerContent>> layers = layersOf(fleet, device, **model);
    if (!layers)
        return layers.error();
    Profile profile = profile::resolve(**model, *layers);
    if (device.told)
        profile::takeBack(profile, *device.told);
    return profile;
}

Result<Renderer::Spelled> Renderer::spelled(const Fleet &fleet, const Device &device) const
{
    Result<Profile> profile = profileOf(fleet, device);
    if (!profile)
        return profile.error();
    Spelled result{std::move(*profile), {}};
    if (!result.profile.model->facts().showsUtf8(device.firmware))
        result.findings = profile::makeAscii(result.profile);
    return result;
}

Result<Rendered> Renderer::render(const Fleet &fleet, const Device &device,
                                  profile::Extent extent) const
{
    const Result<Spelled> spelling = spelled(fleet, device);
    if (!spelling)
        return spelling.error();
    const Profile &profile = spelling->profile;
    Rendered result = rendered(profile, *m_writers->of(*profile.model), extent);
    result.findings = spelling->findings;
    return result;
}

Result<QByteArray> Renderer::bootstrap(const Fleet &fleet, const PhoneModel &model) const
{
    const Result<QString> rule = Addresses(fleet).profileRule();
    if (!rule)
        return rule.error();
    return m_writers->of(model)->write(profile::bootstrap(model, *rule), profile::Extent::Sparse);
}

Revision effectiveRevision(const Fleet &fleet, const Device &device)
{
    Revision newest = std::max(device.changed, fleet.settingsChanged);
    for (const Scope &scope : scopesOf(device)) {
        if (const inventory::LayerRecord *layer = fleet.layer(scope))
            newest = std::max(newest, layer->changed);
    }
    for (const inventory::Line &line : device.lines) {
        if (const inventory::Extension *extension = fleet.extension(line.extension))
            newest = std::max(newest, extension->changed);
    }
    return newest;
}

QList<Scope> scopesOf(const Device &device)
{
    QList<Scope> scopes{{Layer::Fleet, {}}};
    if (!device.site.isEmpty())
        scopes.append({Layer::Site, device.site});
    scopes.append({Layer::Model, device.model});
    if (!device.group.isEmpty())
        scopes.append({Layer::Group, device.group});
    scopes.append({Layer::Phone, device.mac.digits()});
    return scopes;
}

} // namespace provisioning
