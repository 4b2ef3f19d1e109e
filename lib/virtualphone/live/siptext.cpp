#include "virtualphone/live/siptext.h"

namespace virtualphone {
namespace {

QByteArray quoted(const QString &text)
{
    QByteArray result;
    for (const char c : text.toUtf8()) {
        if (c == '"' || c == '\\')
            result += '\\';
        if (quint8(c) >= 0x20 && c != 0x7f)
            result += c;
    }
    return '"' + result + '"';
}

/** A host, with its port, as Proxy_n_ has it; what cannot stand in one is left out. */
QByteArray hostOf(const QString &text)
{
    QByteArray result;
    for (const char c : text.trimmed().toLatin1()) {
        if (std::isalnum(quint8(c)) || QByteArrayView(".-_:[]").contains(c))
            result += c;
    }
    return result;
}

} // namespace

RegisterTexts::RegisterTexts(const Account &account, const QByteArray &host, quint64 key)
{
    const QByteArray user = account.user.toUtf8().toPercentEncoding("*+&=$,;?/");
    const QByteArray name =
        account.displayName.isEmpty() ? QByteArray() : quoted(account.displayName) + ' ';
    requestUri = "sip:" + hostOf(account.domain);
    address = name + "<sip:" + user + '@' + hostOf(account.domain) + '>';
    contact = name + "<sip:" + user + '@' + host + ";line=" + QByteArray::number(key)
        + ">;expires=" + QByteArray::number(account.expires);
    if (!account.route.isEmpty())
        route = "sip:" + hostOf(account.route);
}

} // namespace virtualphone
