#pragma once

#include <QString>

#include <openssl/ssl.h>

namespace servers::http {

/** The subject of the client's certificate in the form of RFC 2253, if it showed one that was
 *  verified; else empty. */
QString verifiedSubject(SSL *connection);

/** What is wrong with the client's certificate, as OpenSSL says it, in brackets behind a blank;
 *  empty: nothing, or it showed none. */
QString verdictOn(SSL *connection);

} // namespace servers::http
