#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <openssl/evp.h>

#include <memory>
#include <optional>

namespace profile {

/** One run of a cipher of libcrypto over bytes that are all there. */
class CipherContext
{
public:
    enum class Direction { Decrypt, Encrypt };

    CipherContext(const EVP_CIPHER *cipher, Direction direction, QByteArrayView key,
                  QByteArrayView vector);

    /** @p bytes encrypted or decrypted; nothing where the padding or the tag is wrong. */
    std::optional<QByteArray> run(QByteArrayView bytes);

    /** Of an authenticated cipher: what decryption expects, set before run(). */
    bool expectTag(QByteArrayView tag);
    /** Of an authenticated cipher: what encryption made, after run(). */
    QByteArray tag() const;

private:
    struct Free
    {
        void operator()(EVP_CIPHER_CTX *context) const { EVP_CIPHER_CTX_free(context); }
    };

    std::unique_ptr<EVP_CIPHER_CTX, Free> m_context;
    bool m_ready = false;
};

/** @p size random bytes fit for keys and salts. */
QByteArray randomBytes(qsizetype size);

inline const unsigned char *octets(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

} // namespace profile
