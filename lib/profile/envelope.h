#pragma once

#include "profile/cipher.h"
#include "profile/gzip.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace profile {

/** What may be around the text of a profile. */
enum class Wrapping {
    Gzip,
    Salted, ///< AES-256-CBC, as openssl enc writes it
    ContentCoding, ///< aes128gcm, RFC 8188
};

/** A file with everything around it undone. */
struct Opened
{
    QByteArray text;
    QList<Wrapping> wrappings; ///< outermost first

    /** Phones undo encryption first and compression then; the other way round they read nothing. */
    bool phoneReads() const;
};

/** Limits of open(): sizes in bytes. */
struct EnvelopeLimits
{
    static constexpr qsizetype size = 16 * 1024 * 1024; ///< of the file and of its text
    static constexpr int wrappings = 4;
};

/** What @p key, as it stands behind --key, is to aes128gcm: hexadecimal digits in pairs make bytes.
 *  Absent where it is anything else. */
std::optional<QByteArray> keyMaterial(QByteArrayView key);

/** Looks at what @p file is, as phones do (its name says nothing), and undoes it. @p key is what
 *  stands behind --key in a profile rule: a passphrase, or for aes128gcm key material in
 *  hexadecimal; empty: none. Refused without or with a wrong key, and where the file is neither
 *  text nor anything we know. */
Result<Opened> open(QByteArrayView file, QByteArrayView key = {});

} // namespace profile
