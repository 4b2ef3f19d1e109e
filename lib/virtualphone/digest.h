#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>

#include <optional>

/** Digest access authentication (RFC 2617, MD5, qop "auth" or none), as these phones speak it over
 *  HTTP and SIP alike. */
namespace virtualphone::digest {

struct Credentials
{
    QByteArray user;
    QByteArray password;
};

/** The parameters of a challenge or an answer, by lower-case name, quotes undone. Empty where
 *  @p header is not of the Digest scheme. */
QHash<QByteArray, QByteArray> parameters(QByteArrayView header);

/** The value of WWW-Authenticate. */
QByteArray challenge(QByteArrayView realm, QByteArrayView nonce);

/** The value of Authorization that answers @p challenge; empty where that is not for us to answer
 *  (another scheme, algorithm or quality of protection). */
QByteArray answer(QByteArrayView challenge, const Credentials &credentials, QByteArrayView method,
                  QByteArrayView uri, QByteArrayView clientNonce);

/** Whether the Authorization value @p header proves @p credentials for our @p nonce. */
bool proves(QByteArrayView header, const Credentials &credentials, QByteArrayView method,
            QByteArrayView nonce);

} // namespace virtualphone::digest
