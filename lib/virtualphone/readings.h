#pragma once

#include "base/result.h"
#include "virtualphone/behaviour.h"

#include <QStringList>

namespace virtualphone {

/** Every quarrel of the guides by its name, with what may be chosen, the reading taken by default
 *  first: "trigger=starts|blocks". */
QStringList readingNames();

/** Takes the reading @p choice names, "trigger=blocks"; refused, with what may be chosen, where
 *  there is no such quarrel or reading. */
Result<void> takeReading(Behaviour &behaviour, const QString &choice);

} // namespace virtualphone
