#pragma once

#include "secrets/keyholder.h"

namespace secrets {

/** The fleet's key as only @p passphrase opens it: scrypt (RFC 7914) with a fresh salt, which
 *  stands before the wrapped key. Takes a good part of a second, on purpose. Refused where the
 *  passphrase is shorter than 12 characters: the wrapped key lies in the database. */
Result<QByteArray> wrapByPassphrase(const FleetKey &fleet, const QString &passphrase,
                                    const KeyHolder &holder);
Result<FleetKey> unwrapByPassphrase(const QByteArray &wrapped, const QString &passphrase,
                                    const KeyHolder &holder);

} // namespace secrets
