#include "profile/cipher.h"

#include "profile/ciphercontext.h"

#include <QCoreApplication>

#include <openssl/crypto.h>

namespace profile {

namespace {

using Direction = CipherContext::Direction;

constexpr QByteArrayView mark = "Salted__";
constexpr qsizetype saltSize = 8;
constexpr qsizetype keySize = 32;
constexpr qsizetype vectorSize = 16;

struct KeyAndVector
{
    QByteArray key = QByteArray(keySize, '\0');
    QByteArray vector = QByteArray(vectorSize, '\0');

    ~KeyAndVector() { OPENSSL_cleanse(key.data(), size_t(key.size())); }
};

/** OpenSSL 0.9.7's derivation: MD5, one round. Weak, and the only one the phones know. */
KeyAndVector derive(QByteArrayView passphrase, QByteArrayView salt)
{
    KeyAndVector result;
    EVP_BytesToKey(EVP_aes_256_cbc(), EVP_md5(), octets(salt), octets(passphrase),
                   int(passphrase.size()), 1, reinterpret_cast<unsigned char *>(result.key.data()),
                   reinterpret_cast<unsigned char *>(result.vector.data()));
    return result;
}

} // namespace

Result<QByteArray> encrypt(QByteArrayView plain, QByteArrayView passphrase, QByteArrayView salt)
{
    const QByteArray grain = salt.size() == saltSize ? salt.toByteArray() : randomBytes(saltSize);
    const KeyAndVector secret = derive(passphrase, grain);
    CipherContext context(EVP_aes_256_cbc(), Direction::Encrypt, secret.key, secret.vector);
    const auto body = context.run(plain);
    if (!body)
        return Error::world(
            QCoreApplication::translate("profile", "The cryptographic library cannot encrypt."));
    return mark.toByteArray() + grain + *body;
}

bool isSalted(QByteArrayView bytes)
{
    return bytes.startsWith(mark) && bytes.size() >= mark.size() + saltSize;
}

Result<QByteArray> decrypt(QByteArrayView encrypted, QByteArrayView passphrase)
{
    if (isSalted(encrypted)) {
        const KeyAndVector secret = derive(passphrase, encrypted.sliced(mark.size(), saltSize));
        CipherContext context(EVP_aes_256_cbc(), Direction::Decrypt, secret.key, secret.vector);
        if (auto plain = context.run(encrypted.sliced(mark.size() + saltSize)))
            return std::move(*plain);
    }
    return Error::refused(QCoreApplication::translate(
        "profile",
        "The file cannot be decrypted: the key is wrong, or it was not made with "
        "openssl enc -aes-256-cbc -md md5."));
}

} // namespace profile
