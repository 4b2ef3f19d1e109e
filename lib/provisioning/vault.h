#pragma once

#include "base/result.h"
#include "inventory/fleet.h"
#include "secrets/fleetkey.h"

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>

namespace provisioning {

/** Seals what the record keeps of secrets and opens it again. The fleet's key is asked for when a
 *  secret is first touched, so that listing phones never wakes a keychain. Any thread; only the
 *  application's own, where a person waits, waits until that person has unlocked it. Others serve
 *  phones: they ask now and then and have their error at once meanwhile. */
class Vault
{
public:
    static constexpr std::chrono::seconds Patience{60}; ///< of a person
    static constexpr std::chrono::seconds ServingPatience{3};
    static constexpr std::chrono::seconds AskAgain{15}; ///< for those who serve

    /** Finds the key, or makes the fleet's first one, within @p patience. */
    using KeySource = std::function<Result<secrets::FleetKey>(std::chrono::milliseconds patience)>;

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
    Result<const secrets::FleetKey *> ask(std::unique_lock<std::mutex> &lock,
                                          std::chrono::milliseconds patience) const;

    KeySource m_source;
    mutable std::mutex m_mutex; ///< for what follows
    mutable std::optional<secrets::FleetKey> m_key; ///< once here, it stays
    mutable std::thread::id m_asking; ///< who does, without the lock; none: nobody
    mutable std::condition_variable m_answered;
    mutable std::optional<Error> m_failure; ///< of the last who asked
    mutable std::chrono::steady_clock::time_point m_askAgain;
};

} // namespace provisioning
