#pragma once

#include "base/macaddress.h"

#include <QString>

#include <optional>

namespace provisioning {

/** What a phone's own certificate proves. */
struct CertificateIdentity
{
    std::optional<MacAddress> mac; ///< absent: it proves no phone's identity
    bool generic = false; ///< the certificate that all phones before firmware 2.0 share
};

/** Reads a verified certificate's subject, in the form of RFC 2253. Phones give the product as OU,
 *  the serial number as L and the MAC as S, which OpenSSL calls ST ("OU=SPA-962, L=88012BA01234,
 *  S=000e08abcdef", guide SPA/ATA p. 26); later ones name the MAC in the CN
 *  ("CN=CP-7832-3PCC-SEP000e08abcdef"). A serial number can look like a MAC, so S is read before
 *  CN, then OU, and L only where no other holds one. */
CertificateIdentity identityOf(const QString &subject);

} // namespace provisioning
