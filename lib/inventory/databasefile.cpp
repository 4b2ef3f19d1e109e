#include "inventory/databasefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace inventory {

namespace {

constexpr auto OwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

Error cannotMake(const QString &path, const QString &reason)
{
    return Error::world(
        QCoreApplication::translate("inventory", "The database %1 cannot be made: %2.")
            .arg(path, reason));
}

} // namespace

bool isPostgres(const QString &location)
{
    return location.startsWith(QLatin1String("postgresql://"))
        || location.startsWith(QLatin1String("postgres://"));
}

QString logLocation(const QString &fleet)
{
    if (isPostgres(fleet))
        return fleet;
    const QFileInfo info(fleet);
    const bool usual = info.fileName() == QLatin1String("fleet.db");
    return info.path() + u'/'
        + (usual ? QStringLiteral("log.db") : info.completeBaseName() + QStringLiteral(".log.db"));
}

QString resolvedPath(const QString &path)
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    return canonical.isEmpty() ? path : canonical;
}

Result<void> ensureDatabaseFile(const QString &path)
{
    const QFileInfo info(path);
    if (path.isEmpty() || info.isDir())
        return cannotMake(path, QCoreApplication::translate("inventory", "it is a folder"));
    if (info.exists())
        return {};
    if (!QDir().mkpath(info.absolutePath()))
        return cannotMake(path,
                          QCoreApplication::translate("inventory", "its folder cannot be made"));
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite, OwnerOnly)) // made, or made meanwhile by another
        return cannotMake(path, file.errorString());
    return {};
}

} // namespace inventory
