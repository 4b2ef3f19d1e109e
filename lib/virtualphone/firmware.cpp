#include "virtualphone/firmware.h"

#include "profile/firmwareimage.h"

#include <QCoreApplication>
#include <QtEndian>

namespace virtualphone {
namespace {

using profile::FirmwareHeader;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(virtualphone)
};

Result<QString> versionInHeader(QByteArrayView image)
{
    const auto header = profile::readFirmwareHeader(image);
    if (!header || image.size() < qsizetype(header->size))
        return Error::refused(Words::tr("the firmware image is cut short"));
    if (header->version.isEmpty())
        return Error::refused(Words::tr("the firmware image names no version"));
    return header->version;
}

Result<QString> versionInName(const QString &fileName)
{
    const QString version = profile::versionInName(fileName);
    if (version.isEmpty())
        return Error::refused(
            Words::tr("neither the image nor its name says which firmware it is"));
    return version;
}

} // namespace

Result<QString> firmwareVersion(QByteArrayView image, const QString &fileName)
{
    if (image.isEmpty())
        return Error::refused(Words::tr("the firmware image is empty"));
    return image.startsWith(FirmwareHeader::magic) ? versionInHeader(image)
                                                   : versionInName(fileName);
}

QByteArray makeFirmwareImage(const QString &version, qsizetype size)
{
    QByteArray image(std::max(size, FirmwareHeader::length), '\0');
    image.replace(0, FirmwareHeader::magic.size(), FirmwareHeader::magic.toByteArray());
    qToBigEndian<quint32>(quint32(image.size()), image.data() + FirmwareHeader::sizeOffset);
    const qsizetype longest = FirmwareHeader::versionLength - 1;
    const QByteArray field = version.toLatin1().first(std::min(version.size(), longest));
    image.replace(FirmwareHeader::versionOffset, field.size(), field);
    return image;
}

} // namespace virtualphone
