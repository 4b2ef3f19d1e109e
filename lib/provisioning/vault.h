#pragma once

#include "base/result.h"
#include "inventory/fleet.h"
#include "secrets/fleetkey.h"

#include <functional>
#include <mutex>
#include <optional>

namespace provisioning {

/** Seals what the record keeps of secrets and opens it again. The fleet's key is asked for when a
 *  secret is first touched, so that listing phones never wakes a keychain. Any thread. */
class Vault
{
public:
    /** Finds the key, or makes the fleet's first one. */
    using KeySource = std::function<Result<secrets::FleetKey>()>;

    explicit Vault(KeySource source) : m_source(std::move(source)) { }

    Result<QByteArray> sealSecret(const QString &extension, const QString &secret) const;
    Result<QString> secretOf(const inventory::Extension &extension) const;

    /** @p setting as it is kept; sealed where @p secret says so. */
    Result<inventory::StoredSetting> keep(const inventory::Scope &scope, const QString &element,
                                          const profile::Setting &setting, bool secret) const;
    Result<profile::Setting> setting(const inventory::Scope &scope, const QString &element,
                                     const inventory::StoredSetting &kept) const;

    /** The admin password a phone was last told. */
    Result<QByteArray> sealToldPassword(const MacAddress &mac, const QString &password) const;
    Result<QString> toldPassword(const inventory::Device &device) const;

    /** The token in a phone's own URL; empty: it has none. */
    Result<QByteArray> sealToken(const MacAddress &mac, const QString &token) const;
    Result<QString> tokenOf(const inventory::Device &device) const;

    /** What a phone reported of itself; it may hold passwords. */
    Result<QByteArray> sealReport(const MacAddress &mac, const QByteArray &report) const;
    Result<QByteArray> openReport(const MacAddress &mac, const QByteArray &sealed) const;

private:
    Result<QByteArray> seal(const QByteArray &plain, const QString &place) const;
    Result<QByteArray> open(const QByteArray &sealed, const QString &place) const;
    Result<QString> openText(const QByteArray &sealed, const QString &place) const;
    Result<const secrets::FleetKey *> key() const;

    KeySource m_source;
    mutable std::mutex m_mutex;
    mutable std::optional<secrets::FleetKey> m_key;
};

} // namespace provisioning
