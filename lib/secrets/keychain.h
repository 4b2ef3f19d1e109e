#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <chrono>

namespace secrets {

/** The desktop's keychain, one service for each secret. Needs a QCoreApplication; the calls spin
 *  its event loop, those of other threads wait for the main one, which must be running its own. */
class Keychain
{
public:
    /** @p patience is how long a person may take to unlock it. */
    explicit Keychain(std::chrono::milliseconds patience) : m_patience(patience) { }

    /** Is there one at all, locked or not? */
    static bool isPresent();

    /** Error::world where it is locked, refuses, has no such entry or does not answer in time; the
     *  message says which, as far as the keychain tells. */
    Result<QByteArray> read(const QString &service) const;

    /** Written and read back, so that what is told done is there. */
    Result<void> write(const QString &service, const QByteArray &secret) const;

private:
    std::chrono::milliseconds m_patience;
};

} // namespace secrets
