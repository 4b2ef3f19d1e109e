#include "virtualphone/retrieval.h"

#include "virtualphone/httpstatus.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace virtualphone {
namespace {

QByteArrayView methodName(Fetch::Method method)
{
    switch (method) {
    case Fetch::Method::Get:
        return "GET";
    case Fetch::Method::Post:
        return "POST";
    case Fetch::Method::Put:
        return "PUT";
    }
    return {};
}

QUrl urlOf(const Location &location)
{
    QUrl url;
    url.setScheme(rules::schemeName(location.scheme));
    url.setHost(location.host);
    url.setPort(location.port);
    return url.resolved(QUrl(location.path));
}

std::optional<Location> locationOf(const QUrl &url)
{
    if (url.host().isEmpty() || (url.scheme() != u"http"_s && url.scheme() != u"https"_s))
        return std::nullopt;
    Location location;
    location.scheme = url.scheme() == u"https"_s ? rules::Scheme::Https : rules::Scheme::Http;
    location.host = url.host();
    location.port = quint16(url.port(rules::standardPort(location.scheme)));
    location.path = url.toString(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::FullyEncoded);
    if (!location.path.startsWith(u'/'))
        location.path.prepend(u'/');
    return location;
}

} // namespace

Retrieval::Retrieval(Fetch fetch, digest::Credentials credentials)
    : m_fetch(std::move(fetch)), m_credentials(std::move(credentials))
{
}

Fetch Retrieval::ask(quint64 id)
{
    m_fetch.id = id;
    return m_fetch;
}

std::optional<Retrieved> Retrieval::receive(const FetchResult &result)
{
    switch (result.end) {
    case FetchResult::End::Content:
        return receiveStatus(result);
    case FetchResult::End::FileNotFound:
        return Retrieved{Retrieved::End::FileFailure, {}, u"File Not Found"_s};
    case FetchResult::End::Failed:
        break;
    }
    return Retrieved{Retrieved::End::NoConnection, {}, result.error};
}

std::optional<Retrieved> Retrieval::receiveStatus(const FetchResult &result)
{
    const QString status = u"HTTP %1"_s.arg(result.status);
    switch (reactionTo(result.status)) {
    case HttpReaction::Accept:
        return Retrieved{Retrieved::End::Content, result.body, {}};
    case HttpReaction::GoElsewhere:
        if (redirect(result.location))
            return std::nullopt;
        break;
    case HttpReaction::ProveIdentity:
        if (prove(result.challenge))
            return std::nullopt;
        break;
    case HttpReaction::FileFailure:
        return Retrieved{Retrieved::End::FileFailure, {}, u"File Not Found"_s};
    case HttpReaction::NoConnection:
        break;
    }
    return Retrieved{Retrieved::End::NoConnection, {}, status};
}

bool Retrieval::redirect(const QByteArray &target)
{
    const QUrl url = urlOf(m_fetch.location).resolved(QUrl::fromEncoded(target));
    const auto location = target.isEmpty() ? std::nullopt : locationOf(url);
    if (!location || ++m_redirects > mostRedirects)
        return false;
    m_fetch.location = *location;
    m_fetch.authorization.clear(); // another server, another challenge
    return true;
}

bool Retrieval::prove(const QByteArray &challenge)
{
    if (m_credentials.user.isEmpty() || ++m_proofs > mostProofs)
        return false;
    if (challenge.trimmed().toLower().startsWith("basic")) {
        m_fetch.authorization =
            "Basic " + (m_credentials.user + ':' + m_credentials.password).toBase64();
        return true;
    }
    m_fetch.authorization =
        digest::answer(challenge, m_credentials, methodName(m_fetch.method),
                       m_fetch.location.path.toUtf8(), QByteArray::number(m_fetch.id, 16));
    return !m_fetch.authorization.isEmpty();
}

} // namespace virtualphone
