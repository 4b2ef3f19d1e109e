#pragma once

#include "base/result.h"

#include <QString>
#include <QStringView>

namespace rules {

enum class Scheme { Tftp, Http, Https };

/** "tftp", "http" or "https", as URLs are written; $SCHEME is its upper-case form. */
QString schemeName(Scheme scheme);

/** The port a scheme has unless told otherwise: 69, 80, 443. */
quint16 standardPort(Scheme scheme);

/** Where a rule sends the phone: [scheme://][server[:port]]path (guide SPA/ATA p. 46). */
struct Url
{
    Scheme scheme = Scheme::Tftp; ///< TFTP where none is written
    QString host; ///< empty: the server DHCP named (option 66)
    quint16 port = 69; ///< the scheme's own where none is written
    QString path; ///< absolute, with its query; empty only where a macro may stand for it

    /** Reads expanded text; the column of an error counts from the start of @p text. Where a macro
     *  stayed unexpanded, what it may stand for is not looked at. */
    static Result<Url> parse(QStringView text);

    /** Scheme, server, port and path written out: what an upgrade is remembered by. */
    QString toString() const;

    bool operator==(const Url &) const = default;
};

/** What DHCP option 66 names: a host, which is asked by TFTP, or the beginning of a URL. */
struct BootServer
{
    Scheme scheme = Scheme::Tftp;
    QString host;
    quint16 port = 69;
    QString path; ///< of an option that is a whole URL; else empty

    static Result<BootServer> parse(QStringView text);
};

/** @p url with @p server where it names none itself; its scheme stays its own. */
Url resolved(Url url, const BootServer &server);

} // namespace rules
