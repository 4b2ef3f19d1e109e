#pragma once

#include "servers/contentsource.h"

#include <QString>

namespace provisioning {

/** What to do about what never became a request, @p what in the servers' words; translated, empty
 *  where nothing is to be done. */
QString mishapRemedy(servers::Door door, const QString &what);

} // namespace provisioning
