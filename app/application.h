#pragma once

#include "base/result.h"
#include "inventory/eventlog.h"
#include "inventory/inventory.h"
#include "provisioning/vault.h"
#include "schema/catalogue.h"
#include "secrets/secretstore.h"

#include <QStringList>

#include <memory>

/** Where the record lies: @p given, else SPAFLEET_DATABASE, else the user's own inventory. */
QString databaseLocation(const QString &given);

/** Where the user's own catalogue entries lie, beside ours. */
QString ownModelsFolder();

/** The composition root of both programs: everything is built once here and passed on. */
class Application
{
public:
    /** Opens the record at @p location, made where there is none; the error says what to do. */
    static Result<std::unique_ptr<Application>>
    open(const QString &location, std::shared_ptr<const schema::Catalogue> catalogue);
    ~Application();

    const QString &location() const { return m_location; }
    const schema::Catalogue &catalogue() const { return *m_catalogue; }
    std::shared_ptr<const schema::Catalogue> sharedCatalogue() const { return m_catalogue; }
    inventory::Inventory &inventory() { return *m_inventory; }
    provisioning::Vault &vault() { return *m_vault; }
    std::shared_ptr<provisioning::Vault> sharedVault() { return m_vault; }

    /** The record now. */
    Result<inventory::FleetPointer> fleet() { return m_inventory->fleet(); }

    /** Who can open the key of the fleet at location(), and a way to let others. */
    std::unique_ptr<secrets::SecretStore> secretStore() const;

    /** Events and syslog lines; opened when first asked for. */
    Result<inventory::EventLog *> log();

    /** What should be said once to whoever started the program. */
    QStringList takeNotices();

private:
    struct Notices;

    Application(QString location, std::shared_ptr<const schema::Catalogue> catalogue,
                std::unique_ptr<inventory::Inventory> inventory);

    QString m_location;
    std::shared_ptr<const schema::Catalogue> m_catalogue;
    std::unique_ptr<inventory::Inventory> m_inventory;
    std::unique_ptr<inventory::EventLog> m_log;
    std::shared_ptr<Notices> m_notices; // the vault may be asked in any thread
    std::shared_ptr<provisioning::Vault> m_vault;
};
