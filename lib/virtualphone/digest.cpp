#include "virtualphone/digest.h"

#include <QCryptographicHash>

namespace virtualphone::digest {
namespace {

using Parameters = QHash<QByteArray, QByteArray>;

constexpr qsizetype mostHeader = 4096; // a longer one is not from a client that means well
constexpr QByteArrayView scheme = "digest ";

QByteArray md5(const QByteArray &text)
{
    return QCryptographicHash::hash(text, QCryptographicHash::Md5).toHex();
}

QByteArray response(const Parameters &said, const Credentials &credentials, QByteArrayView method)
{
    const QByteArray secret =
        md5(credentials.user + ':' + said.value("realm") + ':' + credentials.password);
    const QByteArray request = md5(method.toByteArray() + ':' + said.value("uri"));
    QByteArray middle = said.value("nonce");
    if (said.contains("qop"))
        middle += ':' + said.value("nc") + ':' + said.value("cnonce") + ':' + said.value("qop");
    return md5(secret + ':' + middle + ':' + request);
}

/** Takes one value, quoted or not, from the front of @p rest. */
QByteArray takeValue(QByteArrayView &rest)
{
    QByteArray value;
    if (!rest.startsWith('"')) {
        const qsizetype end = rest.indexOf(',');
        value = (end < 0 ? rest : rest.first(end)).trimmed().toByteArray();
        rest = end < 0 ? QByteArrayView() : rest.sliced(end);
        return value;
    }
    rest = rest.sliced(1);
    while (!rest.isEmpty() && !rest.startsWith('"')) {
        if (rest.startsWith('\\') && rest.size() > 1)
            rest = rest.sliced(1);
        value += rest.front();
        rest = rest.sliced(1);
    }
    rest = rest.isEmpty() ? rest : rest.sliced(1);
    return value;
}

QByteArray quoted(const QByteArray &text)
{
    QByteArray result = text;
    return '"' + result.replace('\\', "\\\\").replace('"', "\\\"") + '"';
}

bool weCanAnswer(const Parameters &asked)
{
    const QByteArray algorithm = asked.value("algorithm", "MD5").toUpper();
    const QByteArray qualities = ',' + asked.value("qop", "auth").simplified().replace(", ", ",");
    return asked.contains("nonce") && algorithm == "MD5" && (qualities + ',').contains(",auth,");
}

} // namespace

QHash<QByteArray, QByteArray> parameters(QByteArrayView header)
{
    Parameters result;
    header = header.trimmed();
    if (header.size() > mostHeader || header.size() < scheme.size()
        || header.first(scheme.size()).compare(scheme, Qt::CaseInsensitive) != 0)
        return result;
    QByteArrayView rest = header.sliced(scheme.size());
    while (true) {
        while (!rest.isEmpty() && (rest.front() == ',' || rest.front() == ' '))
            rest = rest.sliced(1);
        const qsizetype equals = rest.indexOf('=');
        if (equals <= 0)
            return result;
        const QByteArray name = rest.first(equals).trimmed().toByteArray().toLower();
        rest = rest.sliced(equals + 1).trimmed();
        result.insert(name, takeValue(rest));
    }
}

QByteArray challenge(QByteArrayView realm, QByteArrayView nonce)
{
    return "Digest realm=" + quoted(realm.toByteArray()) + ",nonce=" + quoted(nonce.toByteArray())
        + ",algorithm=MD5,qop=\"auth\"";
}

QByteArray answer(QByteArrayView challenge, const Credentials &credentials, QByteArrayView method,
                  QByteArrayView uri, QByteArrayView clientNonce)
{
    Parameters said = parameters(challenge);
    if (!weCanAnswer(said))
        return {};
    said.insert("uri", uri.toByteArray());
    QByteArray extra;
    if (said.contains("qop")) {
        said.insert("qop", "auth");
        said.insert("nc", "00000001");
        said.insert("cnonce", clientNonce.toByteArray());
        extra = ",qop=auth,nc=00000001,cnonce=" + quoted(said.value("cnonce"));
    }
    if (said.contains("opaque"))
        extra += ",opaque=" + quoted(said.value("opaque"));
    return "Digest username=" + quoted(credentials.user) + ",realm=" + quoted(said.value("realm"))
        + ",nonce=" + quoted(said.value("nonce")) + ",uri=" + quoted(said.value("uri"))
        + ",algorithm=MD5,response=" + quoted(response(said, credentials, method)) + extra;
}

bool proves(QByteArrayView header, const Credentials &credentials, QByteArrayView method,
            QByteArrayView nonce)
{
    const Parameters said = parameters(header);
    return said.value("username") == credentials.user && said.value("nonce") == nonce
        && said.value("response") == response(said, credentials, method);
}

} // namespace virtualphone::digest
