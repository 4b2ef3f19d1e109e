#include "secrets/passphrase.h"

#include <QCoreApplication>

#include <openssl/evp.h>
#include <openssl/rand.h>

namespace secrets {

namespace {

constexpr int ShortestPassphrase = 12; // characters
constexpr int SaltSize = 16;
constexpr int KeySize = 32;
constexpr char CostExponent = 16; // of two: 64 MiB and some tenths of a second
constexpr char LargestExponent = 20; // what a database may ask of us
constexpr int BlockSize = 8;
constexpr quint64 MostMemory = quint64(2) << 30;

QString tr(const char *text)
{
    return QCoreApplication::translate("secrets", text);
}

Result<FleetKey> derive(const QString &passphrase, QByteArrayView salt, char exponent)
{
    const QByteArray text = passphrase.normalized(QString::NormalizationForm_C).toUtf8();
    QByteArray key(KeySize, '\0');
    const int done = EVP_PBE_scrypt(
        text.constData(), size_t(text.size()), reinterpret_cast<const unsigned char *>(salt.data()),
        size_t(salt.size()), quint64(1) << exponent, BlockSize, 1, MostMemory,
        reinterpret_cast<unsigned char *>(key.data()), size_t(key.size()));
    if (done != 1)
        return Error::world(tr("The passphrase cannot be used: too little memory is free."));
    return FleetKey::fromBytes(key);
}

} // namespace

Result<QByteArray> wrapByPassphrase(const FleetKey &fleet, const QString &passphrase,
                                    const KeyHolder &holder)
{
    if (passphrase.size() < ShortestPassphrase)
        return Error::refused(
            tr("The passphrase is shorter than %1 characters.").arg(ShortestPassphrase));
    QByteArray salt(SaltSize, '\0');
    if (RAND_bytes(reinterpret_cast<unsigned char *>(salt.data()), SaltSize) != 1)
        return Error::world(tr("The system has no randomness to give; try again."));
    const auto own = derive(passphrase, salt, CostExponent);
    if (!own)
        return own.error();
    return QByteArray(1, CostExponent) + salt + wrap(fleet, *own, holder);
}

Result<FleetKey> unwrapByPassphrase(const QByteArray &wrapped, const QString &passphrase,
                                    const KeyHolder &holder)
{
    if (wrapped.size() <= 1 + SaltSize || wrapped.front() < 1 || wrapped.front() > LargestExponent)
        return Error::world(tr("The key wrapped by a passphrase is damaged."));
    const auto own =
        derive(passphrase, QByteArrayView(wrapped).sliced(1, SaltSize), wrapped.front());
    if (!own)
        return own.error();
    const auto fleet = unwrap(wrapped.mid(1 + SaltSize), *own, holder);
    if (!fleet)
        return Error::refused(tr("That is not the passphrase."));
    return fleet;
}

} // namespace secrets
