#pragma once

#include "base/macaddress.h"
#include "servers/contentsource.h"

#include <QString>

#include <optional>

namespace provisioning {

/** What to do about what never became a request, @p what in the servers' words; translated, empty
 *  where nothing is to be done. */
QString mishapRemedy(servers::Door door, const QString &what);

/** That so many @p lines of syslog were lost so far, and what to do; translated. */
QString lostLinesTrouble(quint64 lines);

/** What to do about a file that did not arrive whole, asked for by @p mac where that is known;
 *  translated. */
QString unfinishedRemedy(const servers::Outcome &outcome, const std::optional<MacAddress> &mac);

} // namespace provisioning
