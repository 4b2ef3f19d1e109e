#include "provisioning/certificateidentity.h"

#include <QRegularExpression>

namespace provisioning {

namespace {

// The values of one attribute; RFC 2253 parts them by commas, or plusses within one name.
QStringList valuesOf(const QString &subject, QLatin1String attribute)
{
    static const QRegularExpression parts(QStringLiteral("(?<!\\\\)[,+]"));
    QStringList values;
    for (const QString &part : subject.split(parts)) {
        const QString trimmed = part.trimmed();
        const qsizetype equals = trimmed.indexOf(u'=');
        if (equals > 0 && trimmed.left(equals).compare(attribute, Qt::CaseInsensitive) == 0)
            values.append(trimmed.mid(equals + 1));
    }
    return values;
}

// All of the value, or what stands at its end behind a dash, a blank or Cisco's "SEP".
std::optional<MacAddress> macOf(const QString &value)
{
    static const QRegularExpression atEnd(
        QStringLiteral("(?:^|[-_ .]|SEP)((?:[0-9a-f]{2}[:-]?){5}[0-9a-f]{2})$"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = atEnd.match(value.trimmed());
    return match.hasMatch() ? MacAddress::parse(match.captured(1)) : std::nullopt;
}

} // namespace

CertificateIdentity identityOf(const QString &subject)
{
    CertificateIdentity identity;
    identity.generic = subject.contains(QLatin1String("ciscogeneric"), Qt::CaseInsensitive);
    if (identity.generic)
        return identity;
    for (const char *attribute : {"ST", "S", "CN", "OU", "L"}) {
        for (const QString &value : valuesOf(subject, QLatin1String(attribute))) {
            identity.mac = macOf(value);
            if (identity.mac)
                return identity;
        }
    }
    return identity;
}

} // namespace provisioning
