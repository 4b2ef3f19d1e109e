#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

namespace phone {

/** What a WWW-Authenticate header of the Digest scheme asks for (RFC 2617, RFC 7616). */
struct Challenge
{
    QByteArray realm;
    QByteArray nonce;
    QByteArray opaque;
    QByteArray algorithm; ///< as given; empty: MD5
    bool authQop = false; ///< qop "auth" is offered
    bool stale = false; ///< the password was right, only the nonce is too old
};

/** Reads the header's value, at most 4096 bytes; absent for another scheme, an algorithm that is
 *  neither MD5 nor SHA-256, or one that does not parse. */
std::optional<Challenge> parseChallenge(const QByteArray &header);

struct Credentials
{
    QByteArray user;
    QByteArray password;
};

/** The Authorization header's value for the request @p method @p uri. @p cnonce is any text that is
 *  new each time. */
QByteArray authorization(const Challenge &challenge, const Credentials &credentials,
                         const QByteArray &method, const QByteArray &uri, const QByteArray &cnonce);

} // namespace phone
