#include "inventory/whoami.h"

#include <QSysInfo>

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace inventory {

namespace {

QString loginName()
{
#ifdef Q_OS_UNIX
    // not from the environment: a service has none, and anyone can set it
    if (const passwd *entry = getpwuid(geteuid()))
        return QString::fromLocal8Bit(entry->pw_name);
    return QString::number(geteuid());
#else
    return qEnvironmentVariable("USERNAME");
#endif
}

} // namespace

QString whoAmI()
{
    static const QString name = loginName() + u'@' + QSysInfo::machineHostName();
    return name;
}

} // namespace inventory
