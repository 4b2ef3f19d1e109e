#include "profile/layers.h"

namespace profile {

namespace {

constexpr QStringView AccessSuffix = u"@ua"; // no element's name holds an @

bool speaksOfMany(const QString &name)
{
    return name.contains(u'{');
}

void say(Profile &profile, int index, const Setting &setting, const LayerContent &layer)
{
    InForce &inForce = profile.values[size_t(index)];
    inForce.setting = asPhoneWrites(setting, profile.model->element(index));
    inForce.layer = layer.layer;
    inForce.layerName = layer.name;
}

void sayAccess(Profile &profile, const QString &element, const Setting &setting)
{
    for (const int index : profile.model->indexesOf(element)) {
        if (const auto access = accessNamed(setting.value))
            profile.values[size_t(index)].access = access;
    }
}

void layPatterns(Profile &profile, const LayerContent &layer)
{
    for (auto it = layer.settings.begin(); it != layer.settings.end(); ++it) {
        if (!speaksOfMany(it.key()))
            continue;
        if (const auto element = accessTarget(it.key()))
            sayAccess(profile, *element, *it);
        for (const int index : profile.model->indexesOf(it.key()))
            say(profile, index, *it, layer);
    }
}

void layExactNames(Profile &profile, const LayerContent &layer)
{
    for (auto it = layer.settings.begin(); it != layer.settings.end(); ++it) {
        if (speaksOfMany(it.key()))
            continue;
        if (const auto element = accessTarget(it.key()))
            sayAccess(profile, *element, *it);
        for (const int index : profile.model->indexesOf(it.key())) {
            // another name of the same thing gives way to what is said under the element's own
            const auto own = QString::fromLatin1(profile.model->element(index).name);
            if (own == it.key() || !layer.settings.contains(own))
                say(profile, index, *it, layer);
        }
    }
}

bool isConfirmed(const schema::Element &element)
{
    return element.factory.known == schema::FactoryValue::Known::Confirmed;
}

Setting factorySetting(const schema::Element &element)
{
    const bool believed = element.parameter->secret
        ? isConfirmed(element)
        : element.factory.known != schema::FactoryValue::Known::Unknown;
    return believed ? Setting::of(element.factory.value) : Setting{State::Empty, {}};
}

bool isSpokenOf(const InForce &inForce)
{
    return inForce.layer != Layer::Factory || inForce.setting.state != State::Keep;
}

void takeBackAccess(Profile &profile, const QString &element)
{
    for (const int index : profile.model->indexesOf(element)) {
        InForce &inForce = profile.values[size_t(index)];
        if (!inForce.access)
            inForce.access = profile.model->element(index).access;
    }
}

} // namespace

std::optional<QString> accessTarget(const QString &name)
{
    if (!name.endsWith(AccessSuffix))
        return std::nullopt;
    return name.chopped(AccessSuffix.size());
}

QString accessName(const QString &element)
{
    return element + AccessSuffix.toString();
}

QByteArray accessWord(schema::Access access)
{
    switch (access) {
    case schema::Access::None:
        return "na";
    case schema::Access::ReadOnly:
        return "ro";
    case schema::Access::ReadWrite:
        return "rw";
    }
    Q_UNREACHABLE();
}

std::optional<schema::Access> accessNamed(QStringView word)
{
    for (auto access : {schema::Access::None, schema::Access::ReadOnly, schema::Access::ReadWrite})
        if (word == QLatin1StringView(accessWord(access)))
            return access;
    return std::nullopt;
}

Setting asPhoneWrites(const Setting &setting, const schema::Element &element)
{
    if (setting.state != State::Value)
        return setting;
    return Setting::of(element.parameter->type.canonical(setting.value));
}

Settings asPhoneWrites(const Settings &settings, const schema::PhoneModel &model)
{
    Settings written;
    for (auto it = settings.begin(); it != settings.end(); ++it) {
        const auto own = model.indexOf(it.key().toLatin1());
        const QList<int> indexes = own ? QList<int>{*own} : model.indexesOf(it.key());
        if (indexes.isEmpty())
            written.insert(it.key(), *it);
        for (const int index : indexes) {
            const schema::Element &element = model.element(index);
            const auto name = QString::fromLatin1(element.name);
            if (own || !settings.contains(name)) // what is said under its own name is stronger
                written.insert(name, asPhoneWrites(*it, element));
        }
    }
    return written;
}

Profile resolve(const schema::PhoneModel &model, const std::vector<LayerContent> &layers)
{
    Profile profile{&model, std::vector<InForce>(model.elements().size())};
    for (const LayerContent &layer : layers) {
        layPatterns(profile, layer);
        layExactNames(profile, layer);
    }
    return profile;
}

std::optional<Setting> resetSetting(const schema::Element &element)
{
    if (!isConfirmed(element) || element.leftAlone())
        return std::nullopt;
    return Setting::of(element.factory.value);
}

int keptUnconfirmed(const Profile &profile)
{
    int kept = 0;
    for (size_t i = 0; i < profile.values.size(); ++i) {
        const schema::Element &element = profile.model->elements()[i];
        const bool told = isSpokenOf(profile.values[i]) || isConfirmed(element);
        kept += told || element.leftAlone() ? 0 : 1;
    }
    return kept;
}

void takeBack(Profile &profile, const QStringList &names)
{
    for (const QString &name : names) {
        if (const auto element = accessTarget(name))
            takeBackAccess(profile, *element);
        for (const int index : profile.model->indexesOf(name)) {
            InForce &inForce = profile.values[size_t(index)];
            if (inForce.layer == Layer::Factory)
                inForce.setting = factorySetting(profile.model->element(index));
        }
    }
}

} // namespace profile
