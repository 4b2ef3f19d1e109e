#include "virtualphone/adminpages.h"

#include "schema/adminpassword.h"
#include "virtualphone/statuspages.h"

#include <QCryptographicHash>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace virtualphone {
namespace {

constexpr qsizetype longestTarget = 4096;

struct Target
{
    QByteArray path;
    QByteArray query;
};

/** SPA1xx put '&' where others put '?': /admin/status.xml&xuser=admin&xpassword=… */
Target split(const QByteArray &target)
{
    const auto isEnd = [](char c) {
        return c == '?' || c == '&';
    };
    const auto end = std::find_if(target.begin(), target.end(), isEnd);
    const qsizetype length = end - target.begin();
    return {target.first(length), target.sliced(std::min(length + 1, target.size()))};
}

QString parameter(const QByteArray &query, const QString &name)
{
    return QUrlQuery(QString::fromUtf8(query)).queryItemValue(name, QUrl::FullyDecoded);
}

/** What stands behind "resync?", without the credentials; '+' is a blank there. */
QString argumentOf(const QByteArray &query)
{
    qsizetype end = query.indexOf("xuser=");
    QByteArray argument = end < 0 ? query : query.first(end);
    while (argument.endsWith('&'))
        argument.chop(1);
    return QString::fromUtf8(QByteArray::fromPercentEncoding(argument.replace('+', ' ')));
}

PageAnswer page(const QByteArray &mediaType, const QByteArray &body)
{
    PageAnswer answer;
    answer.mediaType = mediaType;
    answer.body = body;
    return answer;
}

PageAnswer failure(int status, const QByteArray &text)
{
    PageAnswer answer;
    answer.status = status;
    answer.mediaType = "text/plain";
    answer.body = text + '\n';
    return answer;
}

} // namespace

AdminPages::AdminPages(Phone &phone, const QByteArray &nonceSeed)
    : m_phone(phone),
      m_nonce(QCryptographicHash::hash(nonceSeed, QCryptographicHash::Sha256).toHex().first(32))
{
}

bool AdminPages::isOpen() const
{
    const QString said = m_phone.handset().configuration.firstOf(
        {"Enable_Web_Server", "router-configuration/Web_Management/Web_Utility_Access_HTTP"});
    return m_phone.isUp() && Configuration::saysYes(said);
}

digest::Credentials AdminPages::credentials() const
{
    const QString password = m_phone.handset().configuration.firstOf(schema::AdminPasswordNames);
    return {"admin", password.toUtf8()};
}

bool AdminPages::isKnown(const PageRequest &request, const QByteArray &query) const
{
    const digest::Credentials needed = credentials();
    if (needed.password.isEmpty())
        return true; // no password, no challenge
    if (parameter(query, u"xuser"_s) == u"admin"_s
        && parameter(query, u"xpassword"_s) == QString::fromUtf8(needed.password))
        return true;
    const bool forThisPage = digest::parameters(request.authorization).value("uri")
        == request.target; // or a proof overheard for one page would open all
    return forThisPage && digest::proves(request.authorization, needed, request.method, m_nonce);
}

PageAnswer AdminPages::answer(const PageRequest &request, Moment now)
{
    if (request.target.size() > longestTarget || !request.target.startsWith('/'))
        return failure(400, "Bad Request");
    if (request.method != "GET")
        return failure(405, "Method Not Allowed");
    const Target target = split(request.target);
    if (target.path.startsWith("/admin")
        && !m_phone.handset().configuration.isYes("Enable_Web_Admin_Access"))
        return failure(403, "Forbidden");
    if (!isKnown(request, target.query)) {
        PageAnswer answer = failure(401, "Unauthorized");
        answer.challenge = digest::challenge(m_phone.handset().productName().toUtf8(), m_nonce);
        return answer;
    }
    if (target.path == "/admin/spacfg.xml" || target.path == "/spacfg.xml"
        || target.path == "/admin/cfg.xml")
        return page("text/xml", configurationPage(m_phone));
    if (target.path == "/admin/status.xml" || target.path == "/status.xml")
        return page("text/xml", statusPage(m_phone));
    if (target.path == "/" || target.path == "/admin/" || target.path == "/admin/advanced")
        return page("text/html", infoPage(m_phone));
    return command(target.path, argumentOf(target.query), now);
}

PageAnswer AdminPages::command(const QByteArray &path, const QString &argument, Moment now)
{
    if (path == "/admin/resync")
        return carriedOut(m_phone.resync(argument, now));
    if (path == "/admin/upgrade")
        return carriedOut(m_phone.upgrade(argument, now));
    if (path == "/admin/reboot")
        return carriedOut(m_phone.reboot(now));
    return failure(404, "Not Found");
}

PageAnswer AdminPages::carriedOut(Result<Actions> actions) const
{
    if (!actions)
        return failure(403, actions.error().message.toUtf8());
    PageAnswer answer = page("text/html", "<html><body>The phone does as asked.</body></html>\n");
    answer.actions = std::move(*actions);
    return answer;
}

} // namespace virtualphone
