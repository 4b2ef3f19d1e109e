#include "settings.h"

#include <QCryptographicHash>
#include <QSettings>

namespace {

// A record's location may hold a password; what is kept of it is a name only.
QString groupOf(const QString &database)
{
    const QByteArray hash = QCryptographicHash::hash(database.toUtf8(), QCryptographicHash::Sha256);
    return QStringLiteral("servers/%1/").arg(QString::fromLatin1(hash.toHex().left(16)));
}

} // namespace

std::optional<ServerPlan> loadServerPlan(const QString &database)
{
    const QSettings kept;
    const QString group = groupOf(database);
    if (!kept.contains(group + QStringLiteral("tftp")))
        return std::nullopt;
    const auto port = [&](const char *name) {
        return quint16(kept.value(group + QLatin1String(name)).toUInt());
    };
    return ServerPlan{kept.value(group + QStringLiteral("address")).toString(), port("tftp"),
                      port("http"), port("syslog"),
                      kept.value(group + QStringLiteral("files")).toString()};
}

void saveServerPlan(const QString &database, const ServerPlan &plan)
{
    QSettings kept;
    const QString group = groupOf(database);
    kept.setValue(group + QStringLiteral("address"), plan.address);
    kept.setValue(group + QStringLiteral("tftp"), plan.tftp);
    kept.setValue(group + QStringLiteral("http"), plan.http);
    kept.setValue(group + QStringLiteral("syslog"), plan.syslog);
    kept.setValue(group + QStringLiteral("files"), plan.filesFolder);
}
