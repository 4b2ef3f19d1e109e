#pragma once

#include "rules/url.h"
#include "virtualphone/moment.h"

#include <QByteArray>
#include <QString>

#include <variant>
#include <vector>

namespace virtualphone {

/** Where a phone fetches from or reports to; never without a host. */
using Location = rules::Url;

/** Ask for a file, or hand one over; the answer comes back through Phone::fetched(). */
struct Fetch
{
    enum class Purpose { Profile, Firmware, Report };
    enum class Method { Get, Post, Put };

    quint64 id = 0; ///< one phone's fetches never share one
    Purpose purpose = Purpose::Profile;
    Method method = Method::Get;
    Location location;
    QByteArray body; ///< of a Post or Put
    QByteArray userAgent;
    QByteArray authorization; ///< the header's value; empty: none
};

/** How a fetch ended. */
struct FetchResult
{
    enum class End {
        Content, ///< TFTP: all of it; HTTP: whatever @p status says
        FileNotFound, ///< TFTP error 1
        Failed, ///< nobody there, time-out, another error
    };

    End end = End::Failed;
    int status = 200; ///< of HTTP, with End::Content
    QByteArray body;
    QByteArray location; ///< of a redirect
    QByteArray challenge; ///< WWW-Authenticate, of a 401
    QString error; ///< of a failure, short, as a phone puts it in $ERR
};

/** Send one line of syslog. */
struct LogLine
{
    QString host;
    quint16 port = 514;
    QString text;
};

/** An account a line registers with. */
struct Account
{
    int line = 1;
    QString user; ///< the user part of its address
    QString authUser; ///< of the digest
    QString password;
    QString displayName;
    QString domain; ///< Proxy_n_: host or host:port
    QString route; ///< Outbound_Proxy_n_ where it is used; else empty
    int expires = 3600; ///< seconds

    bool operator==(const Account &) const = default;
};

/** Keep that line registered with that account from now on. */
struct Register
{
    Account account;
    QByteArray userAgent;
};

/** The line has no account any more. */
struct Unregister
{
    int line = 1;
};

/** Something a person who watches would want to know; the driver need do nothing. */
struct Step
{
    enum class Kind {
        Boots,
        Waits,
        Evaluates,
        Fetches,
        Receives,
        Fails,
        Applies,
        Upgrades,
        Reboots,
        Registers,
        Logs,
        Reports,
    };

    Kind kind = Kind::Boots;
    QString text; ///< translated; never holds a secret
};

using Action = std::variant<Fetch, LogLine, Register, Unregister, Step>;
using Actions = std::vector<Action>;

} // namespace virtualphone
