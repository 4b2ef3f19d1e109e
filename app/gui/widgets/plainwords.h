#pragma once

#include <QString>

namespace gui {

/** A message of the library as a window says it: without the spafleetctl command it may name as the
 *  cure. A command in back quotes takes its sentence with it, as that speaks of nothing else; one
 *  after a colon leaves the sentence before it. */
QString withoutCommands(const QString &message);

} // namespace gui
