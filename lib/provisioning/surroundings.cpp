#include "provisioning/surroundings.h"

#include "provisioning/options.h"

#include <QDirIterator>
#include <QFile>

namespace provisioning {

using inventory::Device;
using inventory::Fleet;

namespace {

constexpr qsizetype MostImages = 10'000;

/** The first model whose profile has an element of that name. */
QString modelWith(const schema::Catalogue &catalogue, QByteArrayView element)
{
    for (const QString &name : catalogue.modelNames()) {
        const schema::PhoneModel *model = catalogue.model(name);
        if (model && model->indexOf(element))
            return name;
    }
    return {};
}

QStringList serversOf(const Fleet &fleet, const Device *device)
{
    const Addresses addresses(fleet);
    QStringList servers{addresses.server(), addresses.syslog()};
    if (!device)
        servers.append(addresses.registrar({}));
    for (const inventory::Line &line : device ? device->lines : QList<inventory::Line>()) {
        if (const inventory::Extension *extension = fleet.extension(line.extension))
            servers.append(addresses.registrar(extension->asterisk));
    }
    servers.removeDuplicates();
    servers.removeAll(QString());
    return servers;
}

} // namespace

QList<profile::FirmwareImage> imagesIn(const QString &folder)
{
    QList<profile::FirmwareImage> images;
    QDirIterator files(folder, QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (files.hasNext() && images.size() < MostImages) {
        QFile file(files.next());
        const bool open = file.open(QIODevice::ReadOnly);
        const QByteArray head = open ? file.read(profile::FirmwareHeader::length) : QByteArray();
        images.append(profile::identifyFirmware(files.fileName(), head));
    }
    return images;
}

profile::CheckContext surroundings(std::shared_ptr<const schema::Catalogue> catalogue,
                                   const Fleet *fleet, const Device *device)
{
    profile::CheckContext context;
    context.modelWith = [catalogue = std::move(catalogue)](QByteArrayView element) {
        return modelWith(*catalogue, element);
    };
    if (fleet)
        context.servers = serversOf(*fleet, device);
    if (device)
        context.firmware = device->firmware;
    return context;
}

} // namespace provisioning
