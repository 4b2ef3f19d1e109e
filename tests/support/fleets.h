#pragma once

#include "inventory/fleet.h"
#include "provisioning/vault.h"
#include "schema/catalogue.h"

#include <QTest>

#include <memory>

/** Small fleets to test against, made in memory. */
namespace fleets {

inline std::shared_ptr<const schema::Catalogue> catalogue()
{
    static const auto loaded = schema::Catalogue::load();
    return loaded ? *loaded : nullptr;
}

inline std::shared_ptr<provisioning::Vault> vault()
{
    static const auto key = secrets::FleetKey::generate();
    return std::make_shared<provisioning::Vault>(
        [](auto) { return Result<secrets::FleetKey>(key); });
}

inline MacAddress mac(const char *text)
{
    return *MacAddress::parse(QString::fromLatin1(text));
}

inline void addExtension(inventory::Fleet &fleet, const char *number, const char *name,
                         const char *secret)
{
    auto extension = std::make_shared<inventory::Extension>();
    extension->number = QString::fromLatin1(number);
    extension->name = QString::fromUtf8(name);
    extension->secret = *vault()->sealSecret(extension->number, QString::fromUtf8(secret));
    extension->changed = 1;
    fleet.extensions.insert(extension->number, extension);
}

inline std::shared_ptr<inventory::Device> addPhone(inventory::Fleet &fleet, const char *address,
                                                   const char *model,
                                                   const QList<inventory::Line> &lines = {})
{
    auto device = std::make_shared<inventory::Device>(mac(address));
    device->model = QString::fromLatin1(model);
    device->lines = lines;
    device->changed = 1;
    fleet.devices.insert(device->mac, device);
    return device;
}

/** The fleet of the zero-touch guide: an SPA525G with 151 and 152, and the server at
 *  192.168.2.245. */
inline inventory::Fleet guide()
{
    inventory::Fleet fleet;
    fleet.revision = 1;
    fleet.settingsChanged = 1;
    fleet.settings.insert(QStringLiteral("server"), QStringLiteral("192.168.2.245"));
    addExtension(fleet, "151", "Asterisk151", "151secret");
    addExtension(fleet, "152", "Asterisk152", "152secret");
    addPhone(fleet, "002584d8d062", "SPA525G",
             {{1, QStringLiteral("151"), QStringLiteral("Fred 151")},
              {2, QStringLiteral("152"), QStringLiteral("Sally")}});
    return fleet;
}

} // namespace fleets
