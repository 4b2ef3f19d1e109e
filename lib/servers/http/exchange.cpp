#include "servers/http/exchange.h"

#include "servers/requestpath.h"
#include "servers/text.h"

#include <boost/beast/http/field.hpp>
#include <boost/beast/http/rfc7230.hpp>

namespace servers::http {

namespace beast = boost::beast;
using Verb = Request::Verb;

namespace {

QByteArrayView viewOf(beast::string_view text)
{
    return QByteArrayView(text.data(), qsizetype(text.size()));
}

std::optional<Verb> verbOf(beast::http::verb verb)
{
    switch (verb) {
    case beast::http::verb::get:
        return Verb::Get;
    case beast::http::verb::head:
        return Verb::Head;
    case beast::http::verb::post:
        return Verb::Post;
    case beast::http::verb::put:
        return Verb::Put;
    default: // Beast knows some thirty, we four
        return std::nullopt;
    }
}

// Phones of this family announce keep-alive and then wait for the end of the connection.
bool isSpaAgent(const QString &agent)
{
    for (const char *maker : {"cisco", "linksys", "sipura"}) {
        if (agent.startsWith(QLatin1String(maker), Qt::CaseInsensitive))
            return true;
    }
    return false;
}

Reading refused(int status, const QString &why)
{
    Reading reading;
    reading.status = status;
    reading.refusal = why;
    return reading;
}

// If-Range asks for a part of a version we keep no track of: RFC 7233 §3.2 says the whole then.
Part partOf(const Message &message, const Content &content)
{
    const bool partial = message.find(beast::http::field::if_range) == message.end()
        && message.method() == beast::http::verb::get;
    return readRange(partial ? viewOf(message[beast::http::field::range]) : QByteArrayView(),
                     content.bytes->size());
}

std::string extraFields(int status)
{
    if (status == 405 || status == 501)
        return "Allow: GET, HEAD, POST, PUT\r\n";
    if (status == 401)
        return "WWW-Authenticate: Basic realm=\"spafleet\"\r\n";
    if (status == 503)
        return "Retry-After: 30\r\n";
    return {};
}

} // namespace

Reading read(const Message &message)
{
    const auto verb = verbOf(message.method());
    if (!verb)
        return refused(405,
                       QStringLiteral("a method we do not know: ")
                           + visibleText(viewOf(message.method_string()), 20));
    if (message.version() >= 11 && message[beast::http::field::host].empty())
        return refused(400, QStringLiteral("HTTP/1.1 without Host")); // RFC 7230 §5.4
    const RequestPath path = readTarget(viewOf(message.target()));
    if (!path.isGood())
        return refused(400, path.refusal);
    Reading reading;
    reading.request.verb = *verb;
    reading.request.path = path.path;
    reading.request.query = path.query;
    reading.request.userAgent = visibleText(viewOf(message[beast::http::field::user_agent]), 256);
    reading.bringsBody = *verb == Verb::Post || *verb == Verb::Put;
    return reading;
}

bool staysOpen(const Message &message, const Request &request)
{
    return message.keep_alive() && !isSpaAgent(request.userAgent);
}

Response responseTo(ContentSource &source, const Message &message, Request request, Answer answer,
                    bool keepAlive)
{
    const bool headOnly = request.verb == Verb::Head;
    if (!answer.content)
        return refusal(statusOf(answer.refusal.reason), answer.refusal.message, keepAlive,
                       !headOnly);
    const Part part = partOf(message, *answer.content);
    ResponseHead head = headOf(*answer.content, part);
    head.keepAlive = keepAlive;
    Response response;
    response.head = encode(head);
    if (!headOnly)
        response.body = QByteArrayView(*answer.content->bytes).sliced(part.from, part.length);
    response.delivery.emplace(source, std::move(request), std::move(*answer.content));
    return response;
}

Response refusal(int status, const QString &message, bool keepAlive, bool withBody)
{
    Response response;
    response.text = message.toUtf8() + '\n';
    ResponseHead head;
    head.status = status;
    head.contentLength = response.text.size();
    head.mediaType = "text/plain; charset=utf-8";
    head.fields = extraFields(status);
    head.keepAlive = keepAlive;
    response.head = encode(head);
    if (!withBody)
        response.text.clear();
    response.body = response.text;
    return response;
}

} // namespace servers::http
