#include "profile/firmwareimage.h"

#include <QRegularExpression>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace profile {

std::optional<FirmwareHeader> readFirmwareHeader(QByteArrayView bytes)
{
    using Header = FirmwareHeader;
    if (!bytes.startsWith(Header::magic) || bytes.size() < Header::length)
        return {};
    QByteArrayView field = bytes.sliced(Header::versionOffset, Header::versionLength);
    if (const qsizetype end = field.indexOf('\0'); end >= 0)
        field = field.first(end);
    return Header{QString::fromLatin1(field),
                  qFromBigEndian<quint32>(bytes.data() + Header::sizeOffset)};
}

QString versionInName(const QString &file)
{
    static const QRegularExpression spa(
        u"(\\d+)[-.](\\d+)[-.](\\d+(?:[-_.]?SR\\d+|[a-z])?)(?![\\d-])"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression multiplatform(u"(sip\\w+\\.[\\w-]+)\\.loads$"_s);
    const QString name = file.section(u'/', -1);
    if (const auto match = multiplatform.match(name); match.hasMatch())
        return match.captured(1);
    const auto match = spa.match(name);
    if (!match.hasMatch())
        return {};
    static const QRegularExpression separator(u"[-_.]"_s); // "7-6-2-SR7" is 7.6.2SR7
    return u"%1.%2.%3"_s.arg(match.captured(1), match.captured(2),
                             match.captured(3).remove(separator));
}

FirmwareImage identifyFirmware(const QString &file, QByteArrayView bytes)
{
    using Evidence = FirmwareImage::Evidence;
    const auto header = readFirmwareHeader(bytes);
    if (header && !header->version.isEmpty())
        return {file, header->version, Evidence::Inside};
    const QString named = versionInName(file);
    return {file, named, named.isEmpty() ? Evidence::None : Evidence::Name};
}

} // namespace profile
