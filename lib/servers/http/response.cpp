#include "servers/http/response.h"

#include <boost/beast/http/status.hpp>

#include <algorithm>
#include <ctime>

namespace servers::http {

namespace {

// RFC 7231 §7.1.1.1. Made anew once a second at most: thousands of answers share it.
std::string dateLine()
{
    thread_local std::time_t made = 0;
    thread_local std::string line;
    const std::time_t now = std::time(nullptr);
    if (now != made) {
        std::tm utc = {};
        ::gmtime_r(&now, &utc);
        static constexpr const char *days[] = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
        static constexpr const char *months[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                 "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
        char text[64]; // not strftime: that speaks the desktop's language
        std::snprintf(text, sizeof text, "Date: %s, %02d %s %d %02d:%02d:%02d GMT\r\n",
                      days[utc.tm_wday], utc.tm_mday, months[utc.tm_mon], utc.tm_year + 1900,
                      utc.tm_hour, utc.tm_min, utc.tm_sec);
        line = text;
        made = now;
    }
    return line;
}

void addField(std::string &text, const char *name, const QByteArray &value)
{
    const bool clean = std::all_of(value.begin(), value.end(),
                                   [](char c) { return quint8(c) >= 0x20 && c != 0x7f; });
    if (value.isEmpty() || !clean)
        return;
    text.append(name).append(": ").append(value.constData(), size_t(value.size())).append("\r\n");
}

std::string rangeField(const Part &part, qint64 size)
{
    const std::string total = '/' + std::to_string(size) + "\r\n";
    if (part.kind == Part::Kind::Unsatisfiable)
        return "Content-Range: bytes *" + total;
    return "Content-Range: bytes " + std::to_string(part.from) + '-'
        + std::to_string(part.from + part.length - 1) + total;
}

} // namespace

ResponseHead headOf(const Content &content, const Part &part)
{
    ResponseHead head;
    head.contentLength = part.length;
    head.mediaType = content.mediaType;
    head.encoding = content.encoding;
    head.fields = "Accept-Ranges: bytes\r\n";
    if (part.kind == Part::Kind::Whole)
        return head;
    head.status = part.kind == Part::Kind::Partial ? 206 : 416;
    head.fields += rangeField(part, content.bytes->size());
    return head;
}

std::string encode(const ResponseHead &head)
{
    const auto reason =
        boost::beast::http::obsolete_reason(boost::beast::http::status(head.status));
    std::string text;
    text.reserve(320);
    text.append("HTTP/1.1 ").append(std::to_string(head.status)).append(" ");
    text.append(reason.data(), reason.size()).append("\r\nServer: Spafleet\r\n").append(dateLine());
    addField(text, "Content-Type", head.mediaType);
    addField(text, "Content-Encoding", head.encoding);
    text.append(head.fields);
    text.append("Content-Length: ").append(std::to_string(head.contentLength)).append("\r\n");
    text.append(head.keepAlive ? "Connection: keep-alive\r\n\r\n" : "Connection: close\r\n\r\n");
    return text;
}

int statusOf(Refusal::Reason reason)
{
    switch (reason) {
    case Refusal::Reason::NotFound:
        return 404;
    case Refusal::Reason::Forbidden:
        return 403;
    case Refusal::Reason::Unauthorized:
        return 401;
    case Refusal::Reason::TooLarge:
        return 413;
    case Refusal::Reason::NotAllowed:
        return 405;
    case Refusal::Reason::Unavailable:
        return 503;
    }
    return 500;
}

} // namespace servers::http
