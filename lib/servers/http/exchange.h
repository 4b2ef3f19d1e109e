#pragma once

#include "servers/delivery.h"
#include "servers/http/response.h"

#include <boost/beast/http/message.hpp>
#include <boost/beast/http/string_body.hpp>

#include <optional>

/** What one request means and what it is answered with; the session moves the bytes. */
namespace servers::http {

using Message = boost::beast::http::request<boost::beast::http::string_body>;

/** A request as the source sees it, or why it gets no further. */
struct Reading
{
    Request request; ///< all but door, peer, local and certificate
    bool bringsBody = false; ///< the source is asked before it is read
    int status = 0; ///< of the refusal; 0: the request is good
    QString refusal; ///< in English, for the log
};

/** Reads the head of @p message, whose body may be still to come. */
Reading read(const Message &message);

/** An answer, ready to be written. */
struct Response
{
    std::string head;
    QByteArrayView body; ///< of the delivery's content, or of text
    QByteArray text; ///< a refusal's
    std::optional<Delivery> delivery;
};

/** Whether the connection stays open behind the answer to @p message. */
bool staysOpen(const Message &message, const Request &request);

/** What goes out for @p answer, which @p source gave to @p request and which is not coming. */
Response responseTo(ContentSource &source, const Message &message, Request request, Answer answer,
                    bool keepAlive);

Response refusal(int status, const QString &message, bool keepAlive, bool withBody = true);

} // namespace servers::http
