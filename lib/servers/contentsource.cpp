#include "servers/contentsource.h"

namespace servers {

QString doorName(Door door)
{
    switch (door) {
    case Door::Tftp:
        return QStringLiteral("tftp");
    case Door::Http:
        return QStringLiteral("http");
    case Door::Https:
        return QStringLiteral("https");
    case Door::Syslog:
        return QStringLiteral("syslog");
    }
    return {};
}

} // namespace servers
