#pragma once

#include "base/result.h"
#include "secrets/fleetkey.h"

#include <QString>

#include <optional>

namespace secrets {

/** Who can open a fleet's key. Each holder has a key of its own, which wraps the fleet's; the
 *  database keeps the wrapped key under the holder's name. */
struct KeyHolder
{
    enum class Kind {
        Keychain, ///< of somebody's desktop
        KeyFile,
        Passphrase,
    };

    Kind kind = Kind::KeyFile;
    QString id; ///< 16 hexadecimal digits, unlike any other holder's
    QString name; ///< for people: who it is, "alice@office"; without colons; may be empty
    QString path; ///< of a key file

    bool operator==(const KeyHolder &) const = default;

    /** With a new id. */
    static KeyHolder make(Kind kind, const QString &name, const QString &path = {});

    /** "keyfile:0123456789abcdef:alice@office:/etc/spafleet/fleet.key", as the database has it. */
    QString toString() const;
    static std::optional<KeyHolder> parse(const QString &text);

    /** "the key file /etc/spafleet/fleet.key": for messages, translated. */
    QString described() const;
};

/** The fleet's key as only the holder's own key opens it. */
QByteArray wrap(const FleetKey &fleet, const FleetKey &own, const KeyHolder &holder);
Result<FleetKey> unwrap(const QByteArray &wrapped, const FleetKey &own, const KeyHolder &holder);

} // namespace secrets
