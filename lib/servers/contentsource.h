#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace servers {

enum class Door { Tftp, Http, Https, Syslog };

/** "tftp", "http", "https", "syslog". Not translated. */
QString doorName(Door door);

/** Where a request came from, or went to. */
struct Endpoint
{
    QString address; ///< IPv4 as dotted quad (also when mapped into IPv6), else IPv6
    quint16 port = 0;
};

/** What a phone asks for, whichever door it came to. Everything in it is hostile. */
struct Request
{
    enum class Verb { Get, Head, Post, Put };

    Door door = Door::Tftp;
    Verb verb = Verb::Get; ///< a TFTP write is a Put
    QString path; ///< decoded, begins with '/', no query; never holds NUL or a ".." part
    QString query; ///< behind '?', still encoded; empty for TFTP
    Endpoint peer;
    Endpoint local; ///< the address that was asked
    QString userAgent;
    QByteArray body; ///< of a Post or Put
    QString certificateSubject; ///< RFC 2253 form, of a verified client certificate; else empty
};

/** Bytes that go to one phone; shared, and unchanged for as long as anyone holds them. */
struct Content
{
    std::shared_ptr<const QByteArray> bytes; ///< never null
    QByteArray mediaType = "application/octet-stream";
    QByteArray encoding; ///< Content-Encoding; empty: none
    quint64 ticket = 0; ///< handed back with the outcome, the source's own meaning
};

/** Why nothing is sent; the source has already told whoever reads the log. */
struct Refusal
{
    enum class Reason { NotFound, Forbidden, Unauthorized, TooLarge, NotAllowed, Unavailable };

    Reason reason = Reason::NotFound;
    QString message; ///< short and in English: it goes over the wire
};

struct Answer
{
    std::optional<Content> content;
    Refusal refusal; ///< where there is no content
    bool isComing = false; ///< neither yet: ask again, AskAgainAfter from now
};

constexpr std::chrono::milliseconds AskAgainAfter{100};

/** How handing over ended. */
struct Outcome
{
    enum class End { Complete, Aborted, TimedOut };

    End end = End::Complete;
    qint64 bytes = 0; ///< handed over, and acknowledged where the protocol says so
    QString detail; ///< what the phone or the socket said; may be empty
};

/** What never became a request, or broke off before it was one: garbage, a limit, a handshake that
 *  failed. */
struct Mishap
{
    Door door = Door::Tftp;
    Endpoint peer;
    QString what; ///< in English, with control characters made visible
    QString path = {}; ///< of the request that broke off; empty: none is known
};

/** The one door from the servers to the application. Called from several threads of the servers
 *  at once: answers at once from what is in memory, never blocks, and throws nothing. What is not
 *  in memory yet is coming; a source says so for seconds, not for ever. */
class ContentSource
{
public:
    virtual ~ContentSource() = default;

    virtual Answer contentFor(const Request &request) = 0;

    /** Why @p request, which announces a body (a TFTP write, an HTTP POST or PUT), may not even
     *  send it; absent: it may, up to the servers' own limit, and contentFor() then sees all of
     *  it at once and has the last word. The body of @p request is still empty. */
    virtual std::optional<Refusal> refusalOf(const Request &request)
    {
        Q_UNUSED(request);
        return std::nullopt;
    }

    /** Every Content handed out by contentFor() comes to one end. */
    virtual void finished(const Request &request, const Content &content,
                          const Outcome &outcome) = 0;

    /** In a flood only some come, with a count of the rest. */
    virtual void mishap(const Mishap &mishap) = 0;
};

/** One datagram or line of syslog as it came in, before anyone knows the phone. */
struct LogMessage
{
    QDateTime received; ///< UTC
    Endpoint peer;
    int severity = -1; ///< RFC 5424 numbers; -1: the message had no PRI
    int facility = -1;
    QString host; ///< as the message says; may be empty
    QString text; ///< one line, control characters made visible
};

/** Where syslog goes. Called from one thread at a time with what has come in meanwhile, at most a
 *  few thousand lines; what a slow sink cannot take waits in memory up to a limit. */
class LogSink
{
public:
    virtual ~LogSink() = default;
    virtual void received(std::vector<LogMessage> messages) = 0;
};

/** What @p source answers in the end; waits while it is coming. */
Answer answerOf(ContentSource &source, const Request &request);

} // namespace servers
