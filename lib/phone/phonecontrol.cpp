#include "phone/phonecontrol.h"

#include "phone/exchange.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QNetworkProxy>
#include <QThread>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace phone {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("phone", text);
}

Result<void> withoutBody(const Result<QByteArray> &answer)
{
    return answer ? Result<void>() : Result<void>(answer.error());
}

Result<PhoneStatus> readStatus(const Result<QByteArray> &answer)
{
    return answer ? parseStatus(*answer) : Result<PhoneStatus>(answer.error());
}

std::optional<quint16> readPort(const QString &text)
{
    bool number = false;
    const auto port = text.toUShort(&number);
    return number && port > 0 ? std::optional(port) : std::nullopt;
}

bool isHost(const QString &text)
{
    const QUrl url(u"http://"_s + text + u'/', QUrl::StrictMode);
    return url.isValid() && url.host().compare(text, Qt::CaseInsensitive) == 0;
}

} // namespace

/** The network's thread: a manager that lives there, and everything it started. */
class PhoneControl::Thread
{
public:
    explicit Thread(std::chrono::milliseconds patience)
        : m_patience(patience), m_manager(new QNetworkAccessManager)
    {
        m_manager->setProxy(QNetworkProxy::NoProxy);
        m_manager->setAutoDeleteReplies(true);
        m_manager->moveToThread(&m_thread);
        QObject::connect(&m_thread, &QThread::finished, m_manager, &QObject::deleteLater);
        m_thread.start();
    }

    ~Thread()
    {
        m_thread.quit();
        m_thread.wait();
    }

    QFuture<Result<QByteArray>> get(const Endpoint &phone, const QByteArray &request)
    {
        const auto answer = std::make_shared<Answer>();
        QMetaObject::invokeMethod(
            m_manager,
            [manager = m_manager, phone, request, answer, patience = m_patience] {
                (new Exchange(*manager, phone, request, answer, patience))->send();
            },
            Qt::QueuedConnection);
        return answer->future();
    }

private:
    std::chrono::milliseconds m_patience;
    QThread m_thread;
    QNetworkAccessManager *m_manager; ///< deleted in its thread when that ends
};

PhoneControl::PhoneControl(std::chrono::milliseconds patience)
    : m_thread(std::make_unique<Thread>(patience))
{
}

PhoneControl::~PhoneControl() = default;

QFuture<Result<QByteArray>> PhoneControl::get(const Endpoint &phone, const QByteArray &request)
{
    return m_thread->get(phone, request);
}

QFuture<Result<void>> PhoneControl::resync(const Endpoint &phone, const QString &rule)
{
    const auto query = rule.isEmpty() ? QByteArray() : '?' + queryArgument(rule);
    return get(phone, "/admin/resync" + query).then(withoutBody);
}

QFuture<Result<void>> PhoneControl::reboot(const Endpoint &phone)
{
    return get(phone, "/admin/reboot").then(withoutBody);
}

QFuture<Result<void>> PhoneControl::upgrade(const Endpoint &phone, const QString &url)
{
    return get(phone, "/admin/upgrade?" + queryArgument(url)).then(withoutBody);
}

QFuture<Result<PhoneStatus>> PhoneControl::status(const Endpoint &phone)
{
    return get(phone, "/admin/status.xml").then(readStatus);
}

QFuture<Result<QByteArray>> PhoneControl::configuration(const Endpoint &phone,
                                                        const QByteArray &page)
{
    return get(phone, page);
}

QByteArray queryArgument(const QString &text)
{
    return QUrl::toPercentEncoding(text, " :/$?@,()=!*'").replace(' ', '+');
}

Result<Endpoint> parseEndpoint(const QString &address, quint16 standardPort)
{
    Endpoint phone;
    phone.port = standardPort;
    phone.host = address.trimmed();
    const auto wrong = Error::usage(
        tr("“%1” is no address of a phone; write 192.0.2.7, 192.0.2.7:8080 or [2001:db8::7]:8080")
            .arg(address.left(80)));
    const auto bracket = phone.host.indexOf(u']');
    const auto colon = phone.host.lastIndexOf(u':');
    const bool bare6 = QHostAddress(phone.host).protocol() == QAbstractSocket::IPv6Protocol;
    if (!bare6 && colon > bracket) {
        const auto port = readPort(phone.host.sliced(colon + 1));
        if (!port)
            return wrong;
        phone.port = *port;
        phone.host.truncate(colon);
    }
    if (phone.host.startsWith(u'[') && phone.host.endsWith(u']'))
        phone.host = phone.host.sliced(1, phone.host.size() - 2);
    const bool is6 = QHostAddress(phone.host).protocol() == QAbstractSocket::IPv6Protocol;
    if (!is6 && (phone.host.isEmpty() || !isHost(phone.host)))
        return wrong;
    return phone;
}

} // namespace phone
