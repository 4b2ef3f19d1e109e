#pragma once

#include "servers/contentsource.h"
#include "servers/http/range.h"

#include <string>

namespace servers::http {

/** What stands before the body of an answer. The length is always told: phones of this age do not
 *  know chunks. */
struct ResponseHead
{
    int status = 200;
    qint64 contentLength = 0;
    QByteArray mediaType;
    QByteArray encoding; ///< Content-Encoding; empty: none
    std::string fields; ///< more header lines, each with its CR LF
    bool keepAlive = false;
};

/** The head of an answer with @p part of @p content. */
ResponseHead headOf(const Content &content, const Part &part);

/** "HTTP/1.1 200 OK" and so on to the empty line. Header values with control characters are left
 *  out: no content forges a header. */
std::string encode(const ResponseHead &head);

int statusOf(Refusal::Reason reason);

} // namespace servers::http
