#include "application.h"

#include <QDir>
#include <QStandardPaths>

namespace {

QString ownFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + QStringLiteral("/spafleet");
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
