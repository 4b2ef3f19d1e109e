#include "provisioning/vault.h"

#include "inventory/names.h"

#include <QCoreApplication>
#include <QThread>

namespace provisioning {

using inventory::Scope;
using inventory::StoredSetting;
using profile::Setting;
using profile::State;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("provisioning", text);
}

bool personWaits()
{
    const QCoreApplication *application = QCoreApplication::instance();
    return !application || QThread::currentThread() == application->thread();
}

QString placeOfExtension(const QString &number)
{
    return QStringLiteral("extension/") + number;
}

QString placeOfTold(const MacAddress &mac)
{
    return QStringLiteral("told/") + mac.digits();
}

QString placeOfToken(const MacAddress &mac)
{
    return QStringLiteral("token/") + mac.digits();
}

QString placeOfReport(const MacAddress &mac)
{
    return QStringLiteral("report/") + mac.digits();
}

QString placeOfSetting(const QString &layer, const Scope &scope, const QString &element)
{
    return QStringLiteral("setting/%1/%2/%3").arg(layer, scope.name, element);
}

// What the first records bound a layer's seals to; their enumeration counted so.
QString oldLayerName(profile::Layer layer)
{
    switch (layer) {
    case profile::Layer::Factory:
        return QStringLiteral("0");
    case profile::Layer::Record:
        return QStringLiteral("1");
    case profile::Layer::Fleet:
        return QStringLiteral("2");
    case profile::Layer::Site:
        return QStringLiteral("3");
    case profile::Layer::Model:
        return QStringLiteral("4");
    case profile::Layer::Group:
        return QStringLiteral("5");
    case profile::Layer::Phone:
        return QStringLiteral("6");
    }
    Q_UNREACHABLE();
}

} // namespace

Result<const secrets::FleetKey *> Vault::key() const
{
    std::unique_lock lock(m_mutex);
    if (m_key)
        return &*m_key;
    const bool again = m_asking == std::this_thread::get_id(); // from within the asking
    if (personWaits() && !again) {
        m_answered.wait(lock, [this] { return m_asking == std::thread::id(); });
        return m_key ? &*m_key : ask(lock, Patience);
    }
    if (m_asking != std::thread::id())
        return Error::world(tr("The fleet's key is being asked for; see whether the desktop's "
                               "keychain waits for its password."));
    if (m_failure && std::chrono::steady_clock::now() < m_askAgain)
        return *m_failure;
    return ask(lock, ServingPatience);
}

Result<const secrets::FleetKey *> Vault::ask(std::unique_lock<std::mutex> &lock,
                                             std::chrono::milliseconds patience) const
{
    m_asking = std::this_thread::get_id();
    lock.unlock();
    const Result<secrets::FleetKey> found = m_source(patience);
    lock.lock();
    m_asking = {};
    m_answered.notify_all();
    if (found) {
        m_key = *found;
        return &*m_key;
    }
    m_failure = found.error();
    m_askAgain = std::chrono::steady_clock::now() + AskAgain;
    return found.error();
}

Result<QByteArray> Vault::seal(const QByteArray &plain, const QString &place) const
{
    if (plain.isEmpty())
        return QByteArray();
    const auto fleetKey = key();
    if (!fleetKey)
        return fleetKey.error();
    return (*fleetKey)->seal(plain, place.toUtf8());
}

Result<QByteArray> Vault::open(const QByteArray &sealed, const QString &place) const
{
    if (sealed.isEmpty())
        return QByteArray();
    const auto fleetKey = key();
    if (!fleetKey)
        return fleetKey.error();
    return (*fleetKey)->open(sealed, place.toUtf8());
}

Result<QString> Vault::openText(const QByteArray &sealed, const QString &place) const
{
    const Result<QByteArray> plain = open(sealed, place);
    if (!plain)
        return plain.error();
    return QString::fromUtf8(*plain);
}

Result<QByteArray> Vault::sealSecret(const QString &extension, const QString &secret) const
{
    return seal(secret.toUtf8(), placeOfExtension(extension));
}

Result<QString> Vault::secretOf(const inventory::Extension &extension) const
{
    return openText(extension.secret, placeOfExtension(extension.number));
}

Result<StoredSetting> Vault::keep(const Scope &scope, const QString &element,
                                  const Setting &setting, bool secret) const
{
    StoredSetting kept{setting.state, setting.value, {}};
    if (!secret || setting.state != State::Value)
        return kept;
    const Result<QByteArray> sealed = seal(
        setting.value.toUtf8(), placeOfSetting(inventory::layerName(scope.layer), scope, element));
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
    Result<QString> plain =
        openText(kept.sealed, placeOfSetting(inventory::layerName(scope.layer), scope, element));
    if (!plain) // sealed by an old record, and not written since
        plain = openText(kept.sealed, placeOfSetting(oldLayerName(scope.layer), scope, element));
    if (!plain)
        return plain.error();
    return Setting{kept.state, *plain};
}

Result<QByteArray> Vault::sealToldPassword(const MacAddress &mac, const QString &password) const
{
    return seal(password.toUtf8(), placeOfTold(mac));
}

Result<QString> Vault::toldPassword(const inventory::Device &device) const
{
    return openText(device.toldPassword, placeOfTold(device.mac));
}

Result<QByteArray> Vault::sealToken(const MacAddress &mac, const QString &token) const
{
    return seal(token.toUtf8(), placeOfToken(mac));
}

Result<QString> Vault::tokenOf(const inventory::Device &device) const
{
    return openText(device.token, placeOfToken(device.mac));
}

Result<QByteArray> Vault::sealReport(const MacAddress &mac, const QByteArray &report) const
{
    return seal(report, placeOfReport(mac));
}

Result<QByteArray> Vault::openReport(const MacAddress &mac, const QByteArray &sealed) const
{
    return open(sealed, placeOfReport(mac));
}

} // namespace provisioning
