#pragma once

#include "base/result.h"
#include "phone/phonestatus.h"

#include <QByteArray>
#include <QFuture>
#include <QString>
#include <QStringList>

#include <chrono>
#include <memory>

namespace phone {

/** How a phone's web server wants its password. */
enum class Login {
    Digest, ///< SPA phones: HTTP digest, user admin; none where no password is set
    Query, ///< SPA1xx, ATA19x, MPP: xuser and xpassword behind an & in the address
};

/** Where one phone is reached and as whom. */
struct Endpoint
{
    QString host; ///< a name or an address, of IPv6 without brackets
    quint16 port = 80; ///< Web_Server_Port
    Login login = Login::Digest;
    /** Tried in this order: the current one, then the one last served, for the phone may not have
     *  fetched the current one yet. */
    QStringList passwords;
    bool encrypted = false; ///< its pages come by HTTPS; whose certificate it is nobody can say
};

/** "192.0.2.7", "192.0.2.7:8080", "[2001:db8::7]:8080", "2001:db8::7" or a name; @p port is meant
 *  where none is written. */
Result<Endpoint> parseEndpoint(const QString &address, quint16 port = 80);

/** Talks to phones over HTTP, each answer a future. Safe from any thread and never waits; the work
 *  is done in a thread of its own, many phones at once. No redirect is followed, no password is
 * sent in the clear of HTTP Basic, no answer of more than 4 MB is taken, and neither messages nor
 * logs hold a query string. When it goes, what is under way ends with an Error. */
class PhoneControl
{
public:
    /** @p patience is how long a phone may take for one request, from connecting to the last byte.
     */
    explicit PhoneControl(std::chrono::milliseconds patience = std::chrono::seconds(10));
    ~PhoneControl();

    /** Makes the phone fetch @p rule once (a URL, or a profile rule with its options); an empty one
     *  means its own Profile_Rule. Done: the phone took the order, not yet the profile. */
    QFuture<Result<void>> resync(const Endpoint &phone, const QString &rule);

    /** A phone in a call may wait until it is idle, or may not: ask status() first. */
    QFuture<Result<void>> reboot(const Endpoint &phone);

    /** Makes the phone load the firmware at @p url; SPA phones take TFTP and HTTP only. */
    QFuture<Result<void>> upgrade(const Endpoint &phone, const QString &url);

    QFuture<Result<PhoneStatus>> status(const Endpoint &phone);

    /** The phone's own profile with its Info pages; passwords come back empty. Some families keep
     *  it on another @p page. */
    QFuture<Result<QByteArray>> configuration(const Endpoint &phone,
                                              const QByteArray &page = "/admin/spacfg.xml");

private:
    QFuture<Result<QByteArray>> get(const Endpoint &phone, const QByteArray &request);

    class Thread;
    std::unique_ptr<Thread> m_thread;
};

/** @p text as /admin/resync? and /admin/upgrade? take it: blanks as +, and what would end or change
 *  the query ([ ] + & ; # % " …) as %XX; ":", "/", "$" and "?" stay. */
QByteArray queryArgument(const QString &text);

} // namespace phone
