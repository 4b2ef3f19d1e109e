#include "phone/digest.h"

#include <QCryptographicHash>
#include <QHash>

namespace phone {

namespace {

constexpr qsizetype longest = 4096;

bool isSha256(const QByteArray &algorithm)
{
    return algorithm.toUpper() == "SHA-256";
}

bool isKnown(const QByteArray &algorithm)
{
    return algorithm.isEmpty() || algorithm.toUpper() == "MD5" || isSha256(algorithm);
}

/** The value at @p at, quoted or not; @p at moves behind it and the comma. */
QByteArray readValue(const QByteArray &text, qsizetype &at)
{
    QByteArray value;
    bool quoted = false;
    for (; at < text.size(); ++at) {
        const char character = text.at(at);
        if (character == '"')
            quoted = !quoted;
        else if (quoted && character == '\\' && at + 1 < text.size())
            value += text.at(++at);
        else if (!quoted && character == ',')
            break;
        else
            value += character;
    }
    ++at;
    return value.trimmed();
}

QHash<QByteArray, QByteArray> readParameters(const QByteArray &text)
{
    QHash<QByteArray, QByteArray> parameters;
    for (qsizetype at = 0; at < text.size();) {
        const auto equals = text.indexOf('=', at);
        if (equals < 0)
            break;
        const auto name = text.sliced(at, equals - at).trimmed().toLower();
        at = equals + 1;
        parameters.insert(name, readValue(text, at));
    }
    return parameters;
}

bool offersAuth(const QByteArray &qop)
{
    for (const auto &word : qop.split(',')) {
        if (word.trimmed().toLower() == "auth")
            return true;
    }
    return false;
}

QByteArray quoted(QByteArray text)
{
    return '"' + text.replace('\\', "\\\\").replace('"', "\\\"") + '"';
}

} // namespace

std::optional<Challenge> parseChallenge(const QByteArray &header)
{
    const QByteArray scheme = "digest ";
    const auto text = header.trimmed();
    if (text.size() > longest
        || text.first(std::min(text.size(), scheme.size())).toLower() != scheme)
        return std::nullopt;
    const auto parameters = readParameters(text.sliced(scheme.size()));
    Challenge challenge{
        parameters.value("realm"),           parameters.value("nonce"),
        parameters.value("opaque"),          parameters.value("algorithm"),
        offersAuth(parameters.value("qop")), parameters.value("stale").toLower() == "true"};
    const bool control = header.contains('\r') || header.contains('\n');
    if (challenge.nonce.isEmpty() || !isKnown(challenge.algorithm) || control)
        return std::nullopt;
    return challenge;
}

QByteArray authorization(const Challenge &challenge, const Credentials &credentials,
                         const QByteArray &method, const QByteArray &uri, const QByteArray &cnonce)
{
    const auto algorithm =
        isSha256(challenge.algorithm) ? QCryptographicHash::Sha256 : QCryptographicHash::Md5;
    const auto hash = [algorithm](const QByteArray &text) {
        return QCryptographicHash::hash(text, algorithm).toHex();
    };
    const auto who = hash(credentials.user + ':' + challenge.realm + ':' + credentials.password);
    const QByteArray count = "00000001"; // each nonce is used once
    const auto between = challenge.authQop ? count + ':' + cnonce + ":auth:" : QByteArray();
    const auto response =
        hash(who + ':' + challenge.nonce + ':' + between + hash(method + ':' + uri));

    auto header = "Digest username=" + quoted(credentials.user)
        + ", realm=" + quoted(challenge.realm) + ", nonce=" + quoted(challenge.nonce)
        + ", uri=" + quoted(uri) + ", response=\"" + response + '"';
    if (!challenge.algorithm.isEmpty())
        header += ", algorithm=" + challenge.algorithm;
    if (!challenge.opaque.isEmpty())
        header += ", opaque=" + quoted(challenge.opaque);
    if (challenge.authQop)
        header += ", qop=auth, nc=" + count + ", cnonce=\"" + cnonce + '"';
    return header;
}

} // namespace phone
