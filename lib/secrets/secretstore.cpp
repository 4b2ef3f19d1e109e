#include "secrets/secretstore.h"

#include "secrets/keyfile.h"
#include "secrets/passphrase.h"

#include <QCoreApplication>

#include <algorithm>

namespace secrets {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("secrets", text);
}

QString serviceOf(const KeyHolder &holder)
{
    return QStringLiteral("spafleet/") + holder.id;
}

Error noneOpens(const QStringList &reasons)
{
    return Error::world(tr("The key of this fleet cannot be opened, so its passwords cannot be "
                           "read. Tried: %1")
                            .arg(reasons.join(QStringLiteral(" · "))));
}

} // namespace

SecretStore::SecretStore(KeyRing ring, KeyMeans means)
    : m_ring(std::move(ring)), m_means(std::move(means))
{
}

QStringList SecretStore::takeNotices()
{
    return std::exchange(m_notices, {});
}

Result<QList<KeyHolder>> SecretStore::holders() const
{
    const auto wrapped = m_ring.holders();
    if (!wrapped)
        return wrapped.error();
    QList<KeyHolder> found;
    for (auto it = wrapped->keyBegin(); it != wrapped->keyEnd(); ++it) {
        if (const auto holder = KeyHolder::parse(*it))
            found.append(*holder);
    }
    return found;
}

Result<FleetKey> SecretStore::key()
{
    const auto wrapped = m_ring.holders();
    if (!wrapped)
        return wrapped.error();
    return wrapped->isEmpty() ? makeFirst() : open(*wrapped);
}

Result<FleetKey> SecretStore::open(const QMap<QString, QByteArray> &wrapped)
{
    QList<Wrapped> all;
    for (auto it = wrapped.cbegin(); it != wrapped.cend(); ++it) {
        if (const auto holder = KeyHolder::parse(it.key()))
            all.append({*holder, it.value()});
    }
    // what asks nobody first, then what may ask
    const auto trouble = [](const Wrapped &one) {
        return one.holder.kind == KeyHolder::Kind::KeyFile ? 0
            : one.holder.kind == KeyHolder::Kind::Keychain ? 1
                                                           : 2;
    };
    std::stable_sort(all.begin(), all.end(),
                     [&](const Wrapped &a, const Wrapped &b) { return trouble(a) < trouble(b); });
    QStringList reasons;
    for (const Wrapped &one : std::as_const(all)) {
        auto key = open(one);
        if (key)
            return key;
        reasons.append(one.holder.described() + QStringLiteral(": ") + key.error().message);
    }
    return noneOpens(reasons);
}

Result<FleetKey> SecretStore::open(const Wrapped &wrapped) const
{
    switch (wrapped.holder.kind) {
    case KeyHolder::Kind::KeyFile:
        return openByFile(wrapped);
    case KeyHolder::Kind::Keychain:
        return openByKeychain(wrapped);
    case KeyHolder::Kind::Passphrase:
        break;
    }
    return openByPassphrase(wrapped);
}

// The file may have been moved since: our own is looked at first, then the one the holder names.
Result<FleetKey> SecretStore::openByFile(const Wrapped &wrapped) const
{
    const auto own = KeyFile::read(m_means.keyFile);
    if (own && own->id == wrapped.holder.id)
        return unwrap(wrapped.key, own->key, wrapped.holder);
    const auto named = KeyFile::read(wrapped.holder.path);
    if (!named)
        return named.error();
    if (named->id != wrapped.holder.id)
        return Error::world(tr("%1 holds another key by now.").arg(wrapped.holder.path));
    return unwrap(wrapped.key, named->key, wrapped.holder);
}

Result<FleetKey> SecretStore::openByKeychain(const Wrapped &wrapped) const
{
    if (!m_means.useKeychain || !Keychain::isPresent())
        return Error::world(tr("There is no desktop keychain here."));
    const auto bytes = Keychain(m_means.patience).read(serviceOf(wrapped.holder));
    if (!bytes)
        return bytes.error();
    const auto own = FleetKey::fromBytes(*bytes);
    if (!own)
        return own.error();
    return unwrap(wrapped.key, *own, wrapped.holder);
}

Result<FleetKey> SecretStore::openByPassphrase(const Wrapped &wrapped) const
{
    if (!m_means.passphrase)
        return Error::world(tr("Nobody can be asked for it here."));
    const auto text = m_means.passphrase();
    if (!text)
        return text.error();
    return unwrapByPassphrase(wrapped.key, *text, wrapped.holder);
}

Result<FleetKey> SecretStore::makeFirst()
{
    const FleetKey fleet = FleetKey::generate();
    // a keychain that is there but locked is an error, not a reason to put the key elsewhere
    const bool keychain = m_means.useKeychain && Keychain::isPresent();
    const auto wrapped = keychain ? wrapForKeychain(fleet, m_means.name)
                                  : wrapForFile(fleet, m_means.name, m_means.keyFile);
    if (!wrapped)
        return wrapped.error();
    const auto first = m_ring.putFirst(wrapped->holder.toString(), wrapped->key);
    if (!first)
        return first.error();
    if (!*first)
        return key(); // another program was quicker: its key is the fleet's
    if (!keychain)
        m_notices.append(tr("The key to this fleet's passwords is in %1. Keep a copy of it in a "
                            "safe place: without it the passwords cannot be read.")
                             .arg(m_means.keyFile));
    return fleet;
}

Result<SecretStore::Wrapped> SecretStore::wrapForKeychain(const FleetKey &fleet,
                                                          const QString &name) const
{
    const KeyHolder holder = KeyHolder::make(KeyHolder::Kind::Keychain, name);
    const FleetKey own = FleetKey::generate();
    const Keychain keychain(m_means.patience);
    if (auto done = keychain.write(serviceOf(holder), own.bytes()); !done)
        return done.error();
    return Wrapped{holder, wrap(fleet, own, holder)};
}

Result<SecretStore::Wrapped> SecretStore::wrapForFile(const FleetKey &fleet, const QString &name,
                                                      const QString &path)
{
    KeyHolder holder = KeyHolder::make(KeyHolder::Kind::KeyFile, name, path);
    const auto file = KeyFile::readOrMake(path, holder.id);
    if (!file)
        return file.error();
    holder.id = file->id;
    return Wrapped{holder, wrap(fleet, file->key, holder)};
}

Result<KeyHolder> SecretStore::keep(const Result<Wrapped> &wrapped) const
{
    if (!wrapped)
        return wrapped.error();
    if (auto done = m_ring.put(wrapped->holder.toString(), wrapped->key); !done)
        return done.error();
    return wrapped->holder;
}

Result<KeyHolder> SecretStore::shareWithKeyFile(const QString &name, const QString &path)
{
    const auto fleet = key();
    if (!fleet)
        return fleet.error();
    return keep(wrapForFile(*fleet, name, path));
}

Result<KeyHolder> SecretStore::shareWithKeychain(const QString &name)
{
    if (!Keychain::isPresent())
        return Error::world(tr("There is no desktop keychain here."));
    const auto fleet = key();
    if (!fleet)
        return fleet.error();
    return keep(wrapForKeychain(*fleet, name));
}

Result<KeyHolder> SecretStore::shareWithPassphrase(const QString &name, const QString &passphrase)
{
    const auto fleet = key();
    if (!fleet)
        return fleet.error();
    const KeyHolder holder = KeyHolder::make(KeyHolder::Kind::Passphrase, name);
    const auto wrapped = wrapByPassphrase(*fleet, passphrase, holder);
    if (!wrapped)
        return wrapped.error();
    return keep(Wrapped{holder, *wrapped});
}

} // namespace secrets
