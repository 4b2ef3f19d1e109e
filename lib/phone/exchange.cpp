#include "phone/exchange.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace phone {

namespace {

constexpr qsizetype largestAnswer = 4 * 1024 * 1024;

QString tr(const char *text)
{
    return QCoreApplication::translate("phone", text);
}

QByteArray freshNonce()
{
    return QByteArray::number(QRandomGenerator::system()->generate64(), 16);
}

QByteArray authority(const Endpoint &phone)
{
    const auto host = phone.host.toUtf8();
    const auto bracketed = host.contains(':') ? '[' + host + ']' : host;
    return bracketed + ':' + QByteArray::number(phone.port);
}

// Qt's own texts quote the address with its query
QString reason(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
        return tr("it refuses the connection; is its web server on (Enable_Web_Server), and on "
                  "this port?");
    case QNetworkReply::HostNotFoundError:
        return tr("nobody knows that name");
    case QNetworkReply::RemoteHostClosedError:
        return tr("it closed the connection without an answer");
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError:
        return tr("it did not answer in time");
    default:
        return tr("the connection failed (%1)").arg(int(error));
    }
}

} // namespace

Answer::~Answer()
{
    if (!m_kept)
        keep(Error::world(tr("Asking the phone was given up because the program ends")));
}

void Answer::keep(const Result<QByteArray> &result)
{
    m_kept = true;
    m_promise.addResult(result);
    m_promise.finish();
}

Exchange::Exchange(QNetworkAccessManager &manager, Endpoint phone, QByteArray request,
                   std::shared_ptr<Answer> answer, std::chrono::milliseconds patience)
    : QObject(&manager), m_manager(manager), m_phone(std::move(phone)),
      m_request(std::move(request)), m_answer(std::move(answer)), m_patience(patience)
{
    m_clock.setSingleShot(true);
    connect(&m_clock, &QTimer::timeout, this,
            [this] { keep(unreachable(reason(QNetworkReply::TimeoutError))); });
}

QByteArray Exchange::target() const
{
    if (m_phone.login != Login::Query || m_password >= m_phone.passwords.size())
        return m_request;
    const auto password = QUrl::toPercentEncoding(m_phone.passwords.at(m_password));
    return m_request + "&xuser=admin&xpassword=" + password; // an &, even where no ? comes first
}

void Exchange::send()
{
    const auto path = target();
    const QByteArray scheme = m_phone.encrypted ? "https://" : "http://";
    QNetworkRequest request(QUrl::fromEncoded(scheme + authority(m_phone) + path));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    if (m_challenge)
        request.setRawHeader("Authorization",
                             authorization(*m_challenge,
                                           {"admin", m_phone.passwords.at(m_password).toUtf8()},
                                           "GET", path, freshNonce()));
    m_body.clear();
    m_clock.start(m_patience);
    m_reply = m_manager.get(request);
    m_reply->ignoreSslErrors(); // phones sign for themselves: no worse than HTTP, never better
    connect(m_reply, &QNetworkReply::readyRead, this, &Exchange::receive);
    connect(m_reply, &QNetworkReply::finished, this, &Exchange::finish);
}

void Exchange::receive()
{
    m_body += m_reply->read(largestAnswer + 1 - m_body.size());
    if (m_body.size() > largestAnswer)
        keep(Error::world(
            tr("%1 answers with more than 4 MB, which no phone does").arg(m_phone.host)));
}

void Exchange::finish()
{
    receive();
    if (m_answer->kept())
        return;
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const auto error = m_reply->error();
    const auto header = m_reply->rawHeader("WWW-Authenticate");
    m_reply->deleteLater();
    m_reply.clear();
    if (status == 0 || error == QNetworkReply::RemoteHostClosedError)
        return keep(unreachable(reason(error)));
    if (status != 401)
        return answered(status);

    const auto before = std::exchange(m_challenge, parseChallenge(header));
    const bool again = m_challenge && m_challenge->stale && before && !m_retried;
    m_retried = again;
    if (m_phone.login == Login::Digest && !m_challenge)
        return keep(Error::refused(tr("%1 asks for its password in a way we do not give it away; "
                                      "only HTTP digest is used")
                                       .arg(m_phone.host)));
    const bool tried = before || m_phone.login == Login::Query;
    if (tried && !again)
        ++m_password;
    if (m_phone.login == Login::Query)
        m_challenge.reset();
    m_password < m_phone.passwords.size() ? send() : refused();
}

void Exchange::answered(int status)
{
    if (status >= 200 && status < 300)
        return keep(m_body);
    if (status == 404)
        return keep(Error::refused(
            tr("%1 has no such page: it is no SPA or MPP phone, or its web pages for the admin are "
               "off (Enable_Web_Admin_Access)")
                .arg(m_phone.host)));
    keep(Error::refused(tr("%1 refuses: HTTP status %2").arg(m_phone.host).arg(status)));
}

void Exchange::refused()
{
    const auto tried = m_phone.passwords.size();
    keep(Error::refused(
        tried == 0
            ? tr("%1 asks for an admin password and none is known for it: set Admin_Passwd")
                  .arg(m_phone.host)
            : tr("%1 takes none of the %2 admin passwords known for it; resync it from its own "
                 "menu, or give the password it has")
                  .arg(m_phone.host)
                  .arg(tried)));
}

Error Exchange::unreachable(const QString &why) const
{
    return Error::world(tr("Cannot reach the phone at %1: %2").arg(m_phone.host, why));
}

void Exchange::keep(const Result<QByteArray> &result)
{
    m_clock.stop();
    m_answer->keep(result);
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
    }
    deleteLater();
}

} // namespace phone
