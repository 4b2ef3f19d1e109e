#include "secrets/fleetkey.h"

#include <QCoreApplication>

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/rand.h>

#include <memory>

namespace secrets {

namespace {

constexpr int KeySize = 32;
constexpr int NonceSize = 12; // NIST SP 800-38D §8.2.2: a random 96-bit nonce each time
constexpr int TagSize = 16;
constexpr char Version = 1; // the first byte of a sealed value says how it is made

struct ContextDeleter
{
    void operator()(EVP_CIPHER_CTX *context) const { EVP_CIPHER_CTX_free(context); }
};
using Context = std::unique_ptr<EVP_CIPHER_CTX, ContextDeleter>;

const unsigned char *bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

unsigned char *bytesOf(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

QByteArray randomBytes(int size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    if (RAND_bytes(bytesOf(bytes), size) != 1)
        qFatal("The system has no randomness to give."); // nothing may be sealed without it
    return bytes;
}

Error doesNotOpen()
{
    return Error::world(QCoreApplication::translate(
        "secrets",
        "A sealed value does not open with the fleet's key: the key belongs to another "
        "inventory, or the value was changed."));
}

} // namespace

FleetKey::FleetKey(QByteArray bytes) : m_bytes(std::move(bytes)) { }

FleetKey::~FleetKey()
{
    if (m_bytes.isDetached()) // the last to hold these bytes
        OPENSSL_cleanse(m_bytes.data(), size_t(m_bytes.size()));
}

FleetKey FleetKey::generate()
{
    return FleetKey(randomBytes(KeySize));
}

Result<FleetKey> FleetKey::fromBytes(const QByteArray &bytes)
{
    if (bytes.size() != KeySize) {
        return Error::world(QCoreApplication::translate(
                                "secrets", "The fleet's key is damaged: it has %1 bytes, not 32.")
                                .arg(bytes.size()));
    }
    return FleetKey(bytes);
}

QByteArray FleetKey::seal(QByteArrayView plain, QByteArrayView place) const
{
    const QByteArray nonce = randomBytes(NonceSize);
    QByteArray sealed(plain.size(), Qt::Uninitialized);
    QByteArray tag(TagSize, Qt::Uninitialized);
    const Context context(EVP_CIPHER_CTX_new());
    int length = 0;
    const bool done = EVP_EncryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr,
                                         bytesOf(m_bytes), bytesOf(nonce))
            == 1
        && EVP_EncryptUpdate(context.get(), nullptr, &length, bytesOf(place), int(place.size()))
            == 1
        && EVP_EncryptUpdate(context.get(), bytesOf(sealed), &length, bytesOf(plain),
                             int(plain.size()))
            == 1
        && EVP_EncryptFinal_ex(context.get(), nullptr, &length) == 1
        && EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_GET_TAG, TagSize, tag.data()) == 1;
    if (!done)
        qFatal("OpenSSL refuses AES-256-GCM."); // never write anything unsealed instead
    return QByteArray(1, Version) + nonce + tag + sealed;
}

Result<QByteArray> FleetKey::open(QByteArrayView sealed, QByteArrayView place) const
{
    if (sealed.size() < 1 + NonceSize + TagSize || sealed.front() != Version)
        return doesNotOpen();
    const QByteArrayView nonce = sealed.sliced(1, NonceSize);
    QByteArray tag = sealed.sliced(1 + NonceSize, TagSize).toByteArray();
    const QByteArrayView body = sealed.sliced(1 + NonceSize + TagSize);
    QByteArray plain(body.size(), Qt::Uninitialized);
    const Context context(EVP_CIPHER_CTX_new());
    int length = 0;
    const bool done = EVP_DecryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr,
                                         bytesOf(m_bytes), bytesOf(nonce))
            == 1
        && EVP_DecryptUpdate(context.get(), nullptr, &length, bytesOf(place), int(place.size()))
            == 1
        && EVP_DecryptUpdate(context.get(), bytesOf(plain), &length, bytesOf(body),
                             int(body.size()))
            == 1
        && EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_SET_TAG, TagSize, tag.data()) == 1
        && EVP_DecryptFinal_ex(context.get(), nullptr, &length) == 1;
    if (!done)
        return doesNotOpen();
    return plain;
}

} // namespace secrets
