#pragma once

#include "base/macaddress.h"

#include <QList>

#include <optional>

namespace gui {

/** What to ask the log so as to learn of @p macs: of a few phones each by itself, so that one that
 *  was quiet for long is not missed; of many one question after everybody (absent), in whose newest
 *  answers they are looked for. Never more than 32 questions; none for none. */
QList<std::optional<MacAddress>> questionsAbout(const QList<MacAddress> &macs);

} // namespace gui
