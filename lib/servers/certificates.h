#pragma once

#include "base/finding.h"
#include "base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace servers {

/** What a server's certificate is asked for with. */
struct CertificateWish
{
    QString host; ///< its full name, "prov.example.com": the CN, which phones compare
    QString organisation; ///< may be empty, as may what follows
    QString locality;
    QString state;
    QString country; ///< two letters
    QString email; ///< where Cisco's support answers to
    int bits =
        2048; ///< of the RSA key, 1024 to 4096; phones older than 2010 take no more than 1024
};

/** A new key and the request that asks to certify it, both PEM. */
struct CertificateRequest
{
    QByteArray key; ///< secret, without a passphrase: a server starts unattended
    QByteArray request;
};

/** Makes what the guides make with `openssl req -new` (SPA/ATA p. 26): an RSA key and a request
 *  for it, signed with SHA-256. Takes a moment for the key. Refused where a phone would not accept
 *  the certificate: the host is an address or no full name, the bits are out of range. */
Result<CertificateRequest> requestCertificate(const CertificateWish &wish);

/** What phones will hold against the server certificate in @p file (PEM) at the time @p now: no
 *  host name as its CN, expired, not yet valid, or soon to expire. An unreadable file is an error.
 */
Findings checkServerCertificate(const QString &file, const QDateTime &now);

} // namespace servers
