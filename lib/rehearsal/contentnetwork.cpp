#include "rehearsal/contentnetwork.h"

#include "servers/requestpath.h"

#include <QCoreApplication>

namespace rehearsal {
namespace {

using virtualphone::Fetch;
using virtualphone::FetchResult;

servers::Door doorOf(rules::Scheme scheme)
{
    switch (scheme) {
    case rules::Scheme::Tftp:
        return servers::Door::Tftp;
    case rules::Scheme::Http:
        return servers::Door::Http;
    case rules::Scheme::Https:
        return servers::Door::Https;
    }
    return servers::Door::Tftp;
}

servers::Request::Verb verbOf(Fetch::Method method)
{
    switch (method) {
    case Fetch::Method::Get:
        return servers::Request::Verb::Get;
    case Fetch::Method::Post:
        return servers::Request::Verb::Post;
    case Fetch::Method::Put:
        return servers::Request::Verb::Put;
    }
    return servers::Request::Verb::Get;
}

servers::Request requestOf(const Fetch &fetch, const QString &phoneAddress)
{
    const bool tftp = fetch.location.scheme == rules::Scheme::Tftp;
    const QByteArray target = fetch.location.path.toUtf8();
    const auto path = tftp ? servers::readFileName(target) : servers::readTarget(target);
    servers::Request request;
    request.door = doorOf(fetch.location.scheme);
    request.verb = verbOf(fetch.method);
    request.path = path.path;
    request.query = path.query;
    request.peer.address = phoneAddress;
    request.userAgent = QString::fromUtf8(fetch.userAgent);
    request.body = fetch.body;
    return request;
}

int statusOf(servers::Refusal::Reason reason)
{
    switch (reason) {
    case servers::Refusal::Reason::NotFound:
        return 404;
    case servers::Refusal::Reason::Forbidden:
        return 403;
    case servers::Refusal::Reason::Unauthorized:
        return 401;
    case servers::Refusal::Reason::TooLarge:
        return 413;
    case servers::Refusal::Reason::NotAllowed:
        return 405;
    case servers::Refusal::Reason::Unavailable:
        return 503;
    }
    return 500;
}

FetchResult refused(const Fetch &fetch, const servers::Refusal &refusal)
{
    FetchResult result;
    result.status = statusOf(refusal.reason);
    result.error = refusal.message;
    if (fetch.location.scheme != rules::Scheme::Tftp)
        result.end = FetchResult::End::Content;
    else if (refusal.reason == servers::Refusal::Reason::NotFound)
        result.end = FetchResult::End::FileNotFound;
    return result;
}

FetchResult handedOver(servers::ContentSource &source, const servers::Request &request,
                       const servers::Content &content)
{
    FetchResult result;
    result.end = FetchResult::End::Content;
    result.body = *content.bytes;
    source.finished(request, content, {servers::Outcome::End::Complete, content.bytes->size(), {}});
    return result;
}

FetchResult outOfReach(const QString &host)
{
    FetchResult result;
    result.error = QCoreApplication::translate("rehearsal", "%1 is none of our servers").arg(host);
    return result;
}

} // namespace

virtualphone::Player::Network networkOf(servers::ContentSource &source, const QStringList &hosts,
                                        const QString &phoneAddress)
{
    return [&source, hosts, phoneAddress](const Fetch &fetch, virtualphone::Moment) {
        if (!hosts.contains(fetch.location.host, Qt::CaseInsensitive))
            return outOfReach(fetch.location.host);
        const servers::Request request = requestOf(fetch, phoneAddress);
        const servers::Answer answer = servers::answerOf(source, request);
        return answer.content ? handedOver(source, request, *answer.content)
                              : refused(fetch, answer.refusal);
    };
}

} // namespace rehearsal
