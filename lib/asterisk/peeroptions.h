#pragma once

#include "asterisk/site.h"

#include <QList>
#include <QString>

#include <utility>

namespace asterisk {

/** Names and values of a section, in the order they are written. */
using Assignments = QList<std::pair<QString, QString>>;

/** "[name]" and its lines; those with an empty value are left out. */
QByteArray section(const QString &name, const Assignments &assignments);

/** "Fred 151" <151>: quotes and backslashes of the name escaped as chan_sip and chan_pjsip read. */
QString callerId(const Extension &extension);

/** The further options of @p extension that are lines of a peer, in the order Asterisk wants. */
Assignments peerOptions(const Extension &extension);

} // namespace asterisk
