#pragma once

#include "servers/contentsource.h"
#include "virtualphone/player.h"

#include <QStringList>

namespace rehearsal {

/** A network in which our own servers answer, without a socket: what they would hand out comes
 *  from @p source, everything that is at none of @p hosts is out of reach. @p source must outlive
 *  what is returned. */
virtualphone::Player::Network networkOf(servers::ContentSource &source, const QStringList &hosts,
                                        const QString &phoneAddress);

} // namespace rehearsal
