#include "secrets/keyholder.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QRegularExpression>

namespace secrets {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("secrets", text);
}

QString kindName(KeyHolder::Kind kind)
{
    switch (kind) {
    case KeyHolder::Kind::Keychain:
        return QStringLiteral("keychain");
    case KeyHolder::Kind::KeyFile:
        return QStringLiteral("keyfile");
    case KeyHolder::Kind::Passphrase:
        return QStringLiteral("passphrase");
    }
    return {};
}

std::optional<KeyHolder::Kind> kindOf(const QString &name)
{
    using Kind = KeyHolder::Kind;
    for (const Kind kind : {Kind::Keychain, Kind::KeyFile, Kind::Passphrase}) {
        if (kindName(kind) == name)
            return kind;
    }
    return std::nullopt;
}

// Name and path are not part of it: a key file may be moved.
QByteArray placeOf(const KeyHolder &holder)
{
    return QStringLiteral("holder/%1/%2").arg(kindName(holder.kind), holder.id).toUtf8();
}

} // namespace

KeyHolder KeyHolder::make(Kind kind, const QString &name, const QString &path)
{
    const quint64 id = QRandomGenerator::system()->generate64();
    QString plain = name;
    plain.replace(u':', u' ');
    return {kind, QStringLiteral("%1").arg(id, 16, 16, QLatin1Char('0')), plain, path};
}

QString KeyHolder::toString() const
{
    return QStringLiteral("%1:%2:%3:%4").arg(kindName(kind), id, name, path);
}

std::optional<KeyHolder> KeyHolder::parse(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^([a-z]+):([0-9a-f]{16}):([^:]*):(.*)$"));
    const auto match = form.match(text);
    const auto kind = kindOf(match.captured(1));
    if (!kind)
        return std::nullopt;
    return KeyHolder{*kind, match.captured(2), match.captured(3), match.captured(4)};
}

QString KeyHolder::described() const
{
    switch (kind) {
    case Kind::Keychain:
        return tr("the keychain of %1").arg(name);
    case Kind::KeyFile:
        return tr("the key file %1").arg(path);
    case Kind::Passphrase:
        return tr("the passphrase of %1").arg(name);
    }
    return {};
}

QByteArray wrap(const FleetKey &fleet, const FleetKey &own, const KeyHolder &holder)
{
    return own.seal(fleet.bytes(), placeOf(holder));
}

Result<FleetKey> unwrap(const QByteArray &wrapped, const FleetKey &own, const KeyHolder &holder)
{
    const Result<QByteArray> bytes = own.open(wrapped, placeOf(holder));
    if (!bytes)
        return bytes.error();
    return FleetKey::fromBytes(*bytes);
}

} // namespace secrets
