#include "profile/cipher.h"
#include "profile/ciphercontext.h"

#include <QCoreApplication>
#include <QMessageAuthenticationCode>
#include <QtEndian>

namespace profile {

namespace {

using Direction = CipherContext::Direction;

constexpr qsizetype saltSize = 16;
constexpr qsizetype headerSize = saltSize + 4 + 1; // salt, record size, length of the key's name
constexpr qsizetype tagSize = 16;
constexpr quint32 recordSize = 4096;
constexpr quint32 smallestRecord = 18; // RFC 8188 §2: a tag, a delimiter and an octet
constexpr char moreFollows = 1;
constexpr char last = 2;

QByteArray hmac(QByteArrayView key, QByteArrayView message)
{
    return QMessageAuthenticationCode::hash(message.toByteArray(), key.toByteArray(),
                                            QCryptographicHash::Sha256);
}

/** Key and nonces of one message (RFC 8188 §2.2, §2.3). */
struct Keys
{
    QByteArray key;
    QByteArray nonce;

    Keys(QByteArrayView keyMaterial, QByteArrayView salt)
    {
        using namespace Qt::StringLiterals;
        const QByteArray extracted = hmac(salt, keyMaterial);
        key = hmac(extracted, "Content-Encoding: aes128gcm\0\1"_ba).first(16);
        nonce = hmac(extracted, "Content-Encoding: nonce\0\1"_ba).first(12);
    }

    QByteArray nonceOf(quint64 record) const
    {
        QByteArray result = nonce;
        for (int i = 0; i < 8; ++i)
            result[11 - i] = char(result[11 - i] ^ char(record >> (8 * i)));
        return result;
    }
};

Error undecipherable()
{
    return Error::refused(QCoreApplication::translate(
        "profile", "The file cannot be decrypted: the key is wrong, or the file is damaged."));
}

/** One record without its padding; refused where it is not what RFC 8188 §2 makes it. */
Result<QByteArray> openRecord(QByteArrayView record, const Keys &keys, quint64 number, bool isLast)
{
    if (record.size() <= tagSize)
        return undecipherable();
    CipherContext context(EVP_aes_128_gcm(), Direction::Decrypt, keys.key, keys.nonceOf(number));
    if (!context.expectTag(record.last(tagSize)))
        return undecipherable();
    std::optional<QByteArray> plain = context.run(record.chopped(tagSize));
    if (!plain)
        return undecipherable();
    while (plain->endsWith('\0'))
        plain->chop(1);
    if (!plain->endsWith(isLast ? last : moreFollows))
        return undecipherable();
    plain->chop(1);
    return std::move(*plain);
}

} // namespace

Result<QByteArray> encryptContent(QByteArrayView plain, QByteArrayView keyMaterial,
                                  QByteArrayView salt)
{
    const QByteArray grain = salt.size() == saltSize ? salt.toByteArray() : randomBytes(saltSize);
    const Keys keys(keyMaterial, grain);
    QByteArray out = grain + QByteArray(5, '\0');
    qToBigEndian(recordSize, out.data() + saltSize);
    constexpr qsizetype room = recordSize - tagSize - 1;
    quint64 number = 0;
    do {
        const QByteArrayView piece = plain.first(std::min(room, plain.size()));
        plain = plain.sliced(piece.size());
        CipherContext context(EVP_aes_128_gcm(), Direction::Encrypt, keys.key,
                              keys.nonceOf(number++));
        const auto record =
            context.run(piece.toByteArray() + (plain.isEmpty() ? last : moreFollows));
        if (!record)
            return Error::world(QCoreApplication::translate(
                "profile", "The cryptographic library cannot encrypt."));
        out += *record + context.tag();
    } while (!plain.isEmpty());
    return out;
}

Result<QByteArray> decryptContent(QByteArrayView encrypted, QByteArrayView keyMaterial)
{
    if (encrypted.size() < headerSize)
        return undecipherable();
    const auto size = qFromBigEndian<quint32>(encrypted.data() + saltSize);
    const qsizetype begin = headerSize + uchar(encrypted[headerSize - 1]);
    if (size < smallestRecord || begin >= encrypted.size())
        return undecipherable();
    const Keys keys(keyMaterial, encrypted.first(saltSize));
    QByteArrayView rest = encrypted.sliced(begin);
    QByteArray plain;
    for (quint64 number = 0; !rest.isEmpty(); ++number) {
        const QByteArrayView record = rest.first(std::min<qsizetype>(size, rest.size()));
        rest = rest.sliced(record.size());
        const Result<QByteArray> piece = openRecord(record, keys, number, rest.isEmpty());
        if (!piece)
            return piece.error();
        plain += *piece;
    }
    return plain;
}

} // namespace profile
