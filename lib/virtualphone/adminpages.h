#pragma once

#include "virtualphone/digest.h"
#include "virtualphone/phone.h"

namespace virtualphone {

/** What a browser asks of a phone. Hostile. */
struct PageRequest
{
    QByteArray method; ///< "GET"
    QByteArray target; ///< as on the request line, at most a few kB
    QByteArray authorization; ///< the header's value
};

struct PageAnswer
{
    int status = 200;
    QByteArray mediaType = "text/html";
    QByteArray body;
    QByteArray challenge; ///< WWW-Authenticate of a 401
    Actions actions; ///< what the phone does about it
};

/** A phone's own web pages and the commands among them ("Retail Provisioning", SPA/ATA guide
 *  p. 14). With an admin password they ask for digest credentials of "admin"; SPA1xx, ATA19x and
 *  MPP take xuser and xpassword in the address instead. */
class AdminPages
{
public:
    /** @p phone must outlive this; @p nonceSeed makes the challenges unpredictable. */
    AdminPages(Phone &phone, const QByteArray &nonceSeed);

    /** Whether the phone listens at all (Enable_Web_Server). */
    bool isOpen() const;
    PageAnswer answer(const PageRequest &request, Moment now);

private:
    PageAnswer command(const QByteArray &path, const QString &argument, Moment now);
    PageAnswer carriedOut(Result<Actions> actions) const;
    bool isKnown(const PageRequest &request, const QByteArray &query) const;
    digest::Credentials credentials() const;

    Phone &m_phone;
    QByteArray m_nonce;
};

} // namespace virtualphone
