#include "virtualphone/firmware.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace virtualphone {
namespace {

constexpr QByteArrayView magic = "SkOsMo5 fIrMwArE";
constexpr qsizetype lengthOffset = 0x58;
constexpr qsizetype versionOffset = 0x5c;
constexpr qsizetype versionSize = 32;
constexpr qsizetype headerSize = 256;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(virtualphone)
};

Result<QString> versionInHeader(QByteArrayView image)
{
    if (image.size() < headerSize
        || image.size() < qFromBigEndian<quint32>(image.data() + lengthOffset))
        return Error::refused(Words::tr("the firmware image is cut short"));
    QByteArrayView field = image.sliced(versionOffset, versionSize);
    if (const qsizetype end = field.indexOf('\0'); end >= 0)
        field = field.first(end);
    if (field.isEmpty())
        return Error::refused(Words::tr("the firmware image names no version"));
    return QString::fromLatin1(field);
}

Result<QString> versionInName(const QString &fileName)
{
    static const QRegularExpression spa(u"(\\d+)[-.](\\d+)[-.](\\d+[a-z]?)(?![\\d-])"_s);
    static const QRegularExpression mpp(u"(sip\\w+\\.[\\w-]+)\\.loads$"_s);
    const QString name = fileName.section(u'/', -1);
    if (const auto match = mpp.match(name); match.hasMatch())
        return match.captured(1);
    if (const auto match = spa.match(name); match.hasMatch())
        return u"%1.%2.%3"_s.arg(match.captured(1), match.captured(2), match.captured(3));
    return Error::refused(Words::tr("neither the image nor its name says which firmware it is"));
}

} // namespace

Result<QString> firmwareVersion(QByteArrayView image, const QString &fileName)
{
    if (image.isEmpty())
        return Error::refused(Words::tr("the firmware image is empty"));
    return image.startsWith(magic) ? versionInHeader(image) : versionInName(fileName);
}

QByteArray makeFirmwareImage(const QString &version, qsizetype size)
{
    QByteArray image(std::max(size, headerSize), '\0');
    image.replace(0, magic.size(), magic.toByteArray());
    qToBigEndian<quint32>(quint32(image.size()), image.data() + lengthOffset);
    const QByteArray field = version.toLatin1().first(std::min(version.size(), versionSize - 1));
    image.replace(versionOffset, field.size(), field);
    return image;
}

} // namespace virtualphone
