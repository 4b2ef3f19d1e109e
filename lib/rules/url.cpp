#include "rules/url.h"

#include "rules/cursor.h"

#include <QCoreApplication>

#include <optional>

using namespace Qt::StringLiterals;

namespace rules {

namespace {

constexpr qsizetype LongestUrl = 4'096;
constexpr qsizetype LongestHost = 253; // RFC 1035 §2.3.4

QString tr(const char *text)
{
    return QCoreApplication::translate("rules", text);
}

bool isHostCharacter(QChar c)
{
    return Cursor::isLetter(c) || Cursor::isDigit(c) || c == u'-' || c == u'.' || c == u'_';
}

std::optional<Scheme> schemeOf(QStringView word)
{
    for (const Scheme scheme : {Scheme::Tftp, Scheme::Http, Scheme::Https})
        if (word.compare(schemeName(scheme), Qt::CaseInsensitive) == 0)
            return scheme;
    return std::nullopt;
}

Result<Scheme> takeScheme(Cursor &at)
{
    const qsizetype mark = at.rest().indexOf(u"://");
    const qsizetype slash = at.rest().indexOf(u'/');
    if (mark < 0 || mark > slash)
        return Scheme::Tftp;
    const QStringView word = at.rest().first(mark);
    const auto scheme = schemeOf(word);
    if (!scheme && !word.contains(u'$'))
        return at.error(tr("expected tftp://, http:// or https://"));
    at.skip(mark + 3);
    return scheme.value_or(Scheme::Tftp);
}

Result<quint16> takePort(Cursor &at)
{
    const Cursor start = at;
    const QStringView digits = at.takeWhile(Cursor::isDigit);
    const int port = digits.size() > 5 ? 0 : digits.toInt();
    if (port < 1 || port > 65'535)
        return start.error(tr("expected a port from 1 to 65535"));
    return quint16(port);
}

// The server with its port; @p url holds the scheme's own port when this begins.
std::optional<Error> takeServer(Cursor &at, Url &url)
{
    const Cursor start = at;
    const QStringView server = at.takeWhile([](QChar c) { return c != u'/'; });
    if (server.contains(u'$')) { // a macro: what it stands for is not known
        url.host = server.toString();
        return std::nullopt;
    }
    at = start;
    url.host = at.takeWhile(isHostCharacter).toString();
    if (url.host.size() > LongestHost)
        return start.error(tr("this server's name is longer than 253 characters"));
    if (at.take(u':')) {
        const auto port = takePort(at);
        if (!port)
            return port.error();
        url.port = *port;
        if (url.host.isEmpty())
            return start.error(tr("expected a server before the port"));
    }
    if (at.peek() == u'@')
        return at.error(tr("a user and a password are given as --uid and --pwd"));
    if (!at.atEnd() && at.peek() != u'/')
        return at.error(tr("“%1” cannot stand in a server's name").arg(at.character()));
    return std::nullopt;
}

std::optional<Error> takePath(Cursor &at, Url &url)
{
    if (at.peek() != u'/' && !url.host.contains(u'$'))
        return at.error(tr("expected a path that begins with / (as in tftp://server/file)"));
    const Cursor start = at;
    url.path =
        at.takeWhile([](QChar c) { return c > u' ' && c != u'"' && c != QChar(0x7f); }).toString();
    if (!at.atEnd())
        return at.error(at.peek() == u' ' ? tr("a blank cannot stand inside a URL; write %20")
                                          : tr("this character cannot stand inside a URL"));
    if (url.path.size() > LongestUrl)
        return start.error(tr("this path is longer than 4096 characters"));
    return std::nullopt;
}

} // namespace

QString schemeName(Scheme scheme)
{
    switch (scheme) {
    case Scheme::Tftp:
        return QStringLiteral("tftp");
    case Scheme::Http:
        return QStringLiteral("http");
    case Scheme::Https:
        return QStringLiteral("https");
    }
    Q_UNREACHABLE();
}

quint16 standardPort(Scheme scheme)
{
    switch (scheme) {
    case Scheme::Tftp:
        return 69;
    case Scheme::Http:
        return 80;
    case Scheme::Https:
        return 443;
    }
    Q_UNREACHABLE();
}

Result<Url> Url::parse(QStringView text)
{
    Cursor at(text);
    Url url;
    const auto scheme = takeScheme(at);
    if (!scheme)
        return scheme.error();
    url.scheme = *scheme;
    url.port = standardPort(url.scheme);
    if (const auto error = takeServer(at, url))
        return *error;
    if (const auto error = takePath(at, url))
        return *error;
    return url;
}

QString Url::toString() const
{
    return schemeName(scheme) + u"://"_s + host + u':' + QString::number(port) + path;
}

Result<BootServer> BootServer::parse(QStringView text)
{
    const QStringView wanted = text.trimmed();
    const bool whole =
        wanted.contains(u"://") && wanted.indexOf(u'/', wanted.indexOf(u"://") + 3) > 0;
    const auto url = Url::parse(whole ? wanted.toString() : wanted.toString() + u'/');
    if (!url)
        return url.error();
    if (url->host.isEmpty())
        return Error::at(1, tr("expected the name or address of a server"));
    return BootServer{url->scheme, url->host, url->port, whole ? url->path : QString()};
}

Url resolved(Url url, const BootServer &server)
{
    if (!url.host.isEmpty())
        return url;
    url.host = server.host;
    // a port that option 66 names belongs to its own scheme
    if (server.scheme == url.scheme && url.port == standardPort(url.scheme))
        url.port = server.port;
    return url;
}

} // namespace rules
