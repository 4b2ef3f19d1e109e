#include "provisioning/vault.h"

namespace provisioning {

using inventory::Scope;
using inventory::StoredSetting;
using profile::Setting;
using profile::State;

namespace {

QString placeOfExtension(const QString &number)
{
    return QStringLiteral("extension/") + number;
}

QString placeOfTold(const MacAddress &mac)
{
    return QStringLiteral("told/") + mac.digits();
}

QString placeOfSetting(const Scope &scope, const QString &element)
{
    return QStringLiteral("setting/%1/%2/%3").arg(int(scope.layer)).arg(scope.name, element);
}

} // namespace

Result<const secrets::FleetKey *> Vault::key() const
{
    const std::lock_guard lock(m_mutex);
    if (!m_key) {
        Result<secrets::FleetKey> found = m_source();
        if (!found)
            return found.error();
        m_key = *found;
    }
    return &*m_key;
}

Result<QByteArray> Vault::seal(const QString &plain, const QString &place) const
{
    if (plain.isEmpty())
        return QByteArray();
    const auto fleetKey = key();
    if (!fleetKey)
        return fleetKey.error();
    return (*fleetKey)->seal(plain.toUtf8(), place.toUtf8());
}

Result<QString> Vault::open(const QByteArray &sealed, const QString &place) const
{
    if (sealed.isEmpty())
        return QString();
    const auto fleetKey = key();
    if (!fleetKey)
        return fleetKey.error();
    const Result<QByteArray> plain = (*fleetKey)->open(sealed, place.toUtf8());
    if (!plain)
        return plain.error();
    return QString::fromUtf8(*plain);
}

Result<QByteArray> Vault::sealSecret(const QString &extension, const QString &secret) const
{
    return seal(secret, placeOfExtension(extension));
}

Result<QString> Vault::secretOf(const inventory::Extension &extension) const
{
    return open(extension.secret, placeOfExtension(extension.number));
}

Result<StoredSetting> Vault::keep(const Scope &scope, const QString &element,
                                  const Setting &setting, bool secret) const
{
    StoredSetting kept{setting.state, setting.value, {}};
    if (!secret || setting.state != State::Value)
        return kept;
    const Result<QByteArray> sealed = seal(setting.value, placeOfSetting(scope, element));
    if (!sealed)
        return sealed.error();
    kept.value.clear();
    kept.sealed = *sealed;
    return kept;
}

Result<Setting> Vault::setting(const Scope &scope, const QString &element,
                               const StoredSetting &kept) const
{
    if (kept.sealed.isEmpty())
        return Setting{kept.state, kept.value};
    const Result<QString> plain = open(kept.sealed, placeOfSetting(scope, element));
    if (!plain)
        return plain.error();
    return Setting{kept.state, *plain};
}

Result<QByteArray> Vault::sealToldPassword(const MacAddress &mac, const QString &password) const
{
    return seal(password, placeOfTold(mac));
}

Result<QString> Vault::toldPassword(const inventory::Device &device) const
{
    return open(device.toldPassword, placeOfTold(device.mac));
}

} // namespace provisioning
