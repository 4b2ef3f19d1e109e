#include "application.h"

#include "inventory/whoami.h"
#include "secrets/keyfile.h"
#include "textfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

#include <mutex>

namespace {

QString ownFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + QStringLiteral("/spafleet");
}

// As a service is given it.
Result<QString> passphraseFromFile()
{
    return readSecretFile(qEnvironmentVariable("SPAFLEET_PASSPHRASE_FILE"));
}

// A service is told where its key file lies; its keychain, if there is one, is nobody's.
secrets::KeyMeans ownMeans()
{
    secrets::KeyMeans means;
    const QString told = qEnvironmentVariable("SPAFLEET_KEY_FILE");
    means.keyFile = told.isEmpty() ? secrets::ownKeyFile() : told;
    means.useKeychain = told.isEmpty();
    means.name = inventory::whoAmI();
    if (qEnvironmentVariableIsSet("SPAFLEET_PASSPHRASE_FILE"))
        means.passphrase = passphraseFromFile;
    return means;
}

// An Inventory belongs to one thread, and the key may be asked for in any: each time another one.
secrets::KeyRing ringOf(const QString &location)
{
    using inventory::Inventory;
    return {[location]() -> Result<QMap<QString, QByteArray>> {
                const auto record = Inventory::open(location);
                return record ? (*record)->keyHolders() : record.error();
            },
            [location](const QString &holder, const QByteArray &wrapped) -> Result<bool> {
                const auto record = Inventory::open(location);
                return record ? (*record)->putFirstKeyHolder(holder, wrapped) : record.error();
            },
            [location](const QString &holder, const QByteArray &wrapped) -> Result<void> {
                const auto record = Inventory::open(location);
                return record ? (*record)->putKeyHolder(holder, wrapped) : record.error();
            }};
}

} // namespace

QString databaseLocation(const QString &given)
{
    if (!given.isEmpty())
        return given;
    const QString environment = qEnvironmentVariable("SPAFLEET_DATABASE");
    return environment.isEmpty() ? ownFolder() + QStringLiteral("/fleet.db") : environment;
}

QString ownModelsFolder()
{
    return ownFolder() + QStringLiteral("/models");
}

struct Application::Notices
{
    std::mutex mutex;
    QStringList texts;
};

Application::Application(QString location, std::shared_ptr<const schema::Catalogue> catalogue,
                         std::unique_ptr<inventory::Inventory> inventory)
    : m_location(std::move(location)), m_catalogue(std::move(catalogue)),
      m_inventory(std::move(inventory)), m_notices(std::make_shared<Notices>())
{
    m_vault = std::make_shared<provisioning::Vault>(
        [where = m_location, notices = m_notices](std::chrono::milliseconds patience) {
            secrets::KeyMeans means = ownMeans();
            means.patience = patience;
            secrets::SecretStore store(ringOf(where), means);
            auto key = store.key();
            const std::lock_guard lock(notices->mutex);
            notices->texts += store.takeNotices();
            return key;
        });
}

Application::~Application() = default;

Result<std::unique_ptr<Application>>
Application::open(const QString &location, std::shared_ptr<const schema::Catalogue> catalogue)
{
    auto record = inventory::Inventory::open(location);
    if (!record)
        return record.error();
    return std::unique_ptr<Application>(
        new Application(location, std::move(catalogue), std::move(*record)));
}

std::unique_ptr<secrets::SecretStore> Application::secretStore() const
{
    return std::make_unique<secrets::SecretStore>(ringOf(m_location), ownMeans());
}

Result<inventory::EventLog *> Application::log()
{
    if (!m_log) {
        auto opened = inventory::EventLog::open(m_location);
        if (!opened)
            return opened.error();
        m_log = std::move(*opened);
    }
    return m_log.get();
}

QStringList Application::takeNotices()
{
    const std::lock_guard lock(m_notices->mutex);
    return std::exchange(m_notices->texts, {});
}
