#include "provisioning/requestevent.h"

#include "provisioning/requestpath.h"

#include <QRegularExpression>

namespace provisioning {

using inventory::Event;
using servers::Door;
using servers::Request;

namespace {

constexpr int LongestPath = 256; // characters of what is written down
constexpr int LongestAgent = 200;
constexpr qsizetype LongestBody = 4096; // of a POST, looked at

QString verbName(Request::Verb verb)
{
    switch (verb) {
    case Request::Verb::Get:
        return QStringLiteral("GET");
    case Request::Verb::Head:
        return QStringLiteral("HEAD");
    case Request::Verb::Post:
        return QStringLiteral("POST");
    case Request::Verb::Put:
        return QStringLiteral("PUT");
    }
    Q_UNREACHABLE();
}

// "Cisco/SPA508G-7.4.8a (0002FDFF2103)(CBT141400UK)": the last parentheses hold the serial, which
// may look like a MAC and is none.
QString serialOf(const QString &agent)
{
    static const QRegularExpression phone(
        QStringLiteral("^(?:Cisco|Linksys|Sipura)/\\S+ (?:\\([0-9A-Fa-f]{12}\\))?\\((\\w+)\\)$"),
        QRegularExpression::CaseInsensitiveOption);
    return phone.match(agent).captured(1);
}

QString printable(const QString &text, int most)
{
    QString shown = text.left(most);
    shown.removeIf([](QChar c) { return !c.isPrint(); });
    return shown;
}

} // namespace

Event::Door eventDoor(Door door)
{
    switch (door) {
    case Door::Tftp:
        return Event::Door::Tftp;
    case Door::Http:
        return Event::Door::Http;
    case Door::Https:
        return Event::Door::Https;
    case Door::Syslog:
        return Event::Door::Syslog;
    }
    Q_UNREACHABLE();
}

Event eventOf(const Request &request, Event::Outcome outcome)
{
    Event event;
    event.when = QDateTime::currentDateTimeUtc();
    event.door = eventDoor(request.door);
    event.address = request.peer.address;
    event.what = verbName(request.verb) + u' ' + withoutToken(request.path.left(LongestPath));
    event.outcome = outcome;
    event.agent = printable(request.userAgent, LongestAgent);
    event.serial = serialOf(event.agent);
    return event;
}

SelfPortrait portraitIn(const QByteArray &body)
{
    static const QRegularExpression pair(
        QStringLiteral("(\\w+)\\s*=\\s*(?:\"([^\"]{0,64})\"|([\\w.:()-]{0,64}))"));
    SelfPortrait portrait;
    auto matches = pair.globalMatch(QString::fromUtf8(body.left(LongestBody)));
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString name = match.captured(1).toLower();
        const QString value = printable(match.captured(2) + match.captured(3), 64);
        if (name.startsWith(QLatin1String("mac")))
            portrait.mac = MacAddress::parse(value);
        else if (name.startsWith(QLatin1String("ser")))
            portrait.serial = value;
        else if (name.startsWith(QLatin1String("sw")) || name.contains(QLatin1String("ver")))
            portrait.firmware = value;
    }
    return portrait;
}

} // namespace provisioning
