#pragma once

#include "secrets/keychain.h"
#include "secrets/keyholder.h"

#include <QMap>
#include <QStringList>

#include <functional>

namespace secrets {

/** Where the wrapped keys are kept: in the fleet's database. By KeyHolder::toString(). */
struct KeyRing
{
    std::function<Result<QMap<QString, QByteArray>>()> holders;
    /** Keeps the first one; false, and nothing done, where there is one already. */
    std::function<Result<bool>(const QString &holder, const QByteArray &wrapped)> putFirst;
    std::function<Result<void>(const QString &holder, const QByteArray &wrapped)> put;
};

/** By what means this program may open a key. */
struct KeyMeans
{
    QString keyFile; ///< of this user or service; see ownKeyFile()
    bool useKeychain = true;
    /** How long a person may take to unlock the keychain. */
    std::chrono::milliseconds patience = std::chrono::seconds(60);
    /** Asked only where nothing else opens the key; none: nobody can be asked. */
    std::function<Result<QString>()> passphrase;
    QString name = {}; ///< who this is, for people: names the holders it makes for itself
};

/** Finds the key of a fleet, or makes the first one of a new fleet. A key that cannot be opened,
 *  because the keychain is locked or the file away, is an error and never replaced. */
class SecretStore
{
public:
    SecretStore(KeyRing ring, KeyMeans means);

    /** The fleet's key. For a fleet without one it is made, and given to the desktop's keychain
     *  or, where there is none, to the key file, which a notice then names. */
    Result<FleetKey> key();

    /** What should be said once to whoever started the program. */
    QStringList takeNotices();

    /** Who can open the key. */
    Result<QList<KeyHolder>> holders() const;

    /** Lets a further holder, @p name for people, open the key; needs key() itself. A key file that
     *  is there already is used as it is. */
    Result<KeyHolder> shareWithKeyFile(const QString &name, const QString &path);
    Result<KeyHolder> shareWithKeychain(const QString &name);
    Result<KeyHolder> shareWithPassphrase(const QString &name, const QString &passphrase);

private:
    struct Wrapped
    {
        KeyHolder holder;
        QByteArray key;
    };

    Result<FleetKey> open(const QMap<QString, QByteArray> &wrapped);
    Result<FleetKey> open(const Wrapped &wrapped) const;
    Result<FleetKey> openByFile(const Wrapped &wrapped) const;
    Result<FleetKey> openByKeychain(const Wrapped &wrapped) const;
    Result<FleetKey> openByPassphrase(const Wrapped &wrapped) const;
    Result<FleetKey> makeFirst();

    Result<Wrapped> wrapForKeychain(const FleetKey &fleet, const QString &name) const;
    static Result<Wrapped> wrapForFile(const FleetKey &fleet, const QString &name,
                                       const QString &path);
    Result<KeyHolder> keep(const Result<Wrapped> &wrapped) const;

    KeyRing m_ring;
    KeyMeans m_means;
    QStringList m_notices;
};

} // namespace secrets
