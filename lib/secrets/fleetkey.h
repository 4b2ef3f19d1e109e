#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QByteArrayView>

namespace secrets {

/** The one key of a fleet: seals what may not lie open in its database (AES-256-GCM, a fresh nonce
 *  each time). Wiped from memory when it goes. May be used from any thread. */
class FleetKey
{
public:
    static FleetKey generate();
    /** From what bytes() gave; refused unless 32 bytes. */
    static Result<FleetKey> fromBytes(const QByteArray &bytes);

    FleetKey(const FleetKey &) = default;
    FleetKey &operator=(const FleetKey &) = default;
    ~FleetKey();

    /** @p place binds the seal to where it is kept ("extension/151"), so that a sealed value moved
     *  to another row does not open there. */
    QByteArray seal(QByteArrayView plain, QByteArrayView place) const;
    Result<QByteArray> open(QByteArrayView sealed, QByteArrayView place) const;

    const QByteArray &bytes() const { return m_bytes; }

private:
    explicit FleetKey(QByteArray bytes);
    QByteArray m_bytes;
};

} // namespace secrets
