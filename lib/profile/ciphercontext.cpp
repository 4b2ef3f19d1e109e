#include "profile/ciphercontext.h"

#include <openssl/rand.h>

namespace profile {

namespace {

constexpr int tagSize = 16;

unsigned char *octets(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

} // namespace

CipherContext::CipherContext(const EVP_CIPHER *cipher, Direction direction, QByteArrayView key,
                             QByteArrayView vector)
    : m_context(EVP_CIPHER_CTX_new())
{
    m_ready = m_context && key.size() == EVP_CIPHER_get_key_length(cipher)
        && vector.size() == EVP_CIPHER_get_iv_length(cipher)
        && EVP_CipherInit_ex(m_context.get(), cipher, nullptr, profile::octets(key),
                             profile::octets(vector), direction == Direction::Encrypt)
            == 1;
}

std::optional<QByteArray> CipherContext::run(QByteArrayView bytes)
{
    QByteArray out(bytes.size() + EVP_MAX_BLOCK_LENGTH, Qt::Uninitialized);
    int body = 0;
    int rest = 0;
    if (!m_ready
        || EVP_CipherUpdate(m_context.get(), octets(out), &body, profile::octets(bytes),
                            int(bytes.size()))
            != 1
        || EVP_CipherFinal_ex(m_context.get(), octets(out) + body, &rest) != 1)
        return {};
    out.resize(body + rest);
    return out;
}

bool CipherContext::expectTag(QByteArrayView tag)
{
    QByteArray copy = tag.toByteArray(); // libcrypto wants to be able to write
    return m_ready && copy.size() == tagSize
        && EVP_CIPHER_CTX_ctrl(m_context.get(), EVP_CTRL_AEAD_SET_TAG, tagSize, copy.data()) == 1;
}

QByteArray CipherContext::tag() const
{
    QByteArray tag(tagSize, '\0');
    EVP_CIPHER_CTX_ctrl(m_context.get(), EVP_CTRL_AEAD_GET_TAG, tagSize, tag.data());
    return tag;
}

QByteArray randomBytes(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    if (RAND_bytes(octets(bytes), int(size)) != 1)
        qFatal("the system has no random numbers to give");
    return bytes;
}

} // namespace profile
