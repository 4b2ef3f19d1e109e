#pragma once

#include <QDateTime>
#include <QString>

namespace gui {

/** How long ago, as one says it: "now", "2 min", "3 h", "5 d"; empty where @p when is invalid. */
QString ago(const QDateTime &when, const QDateTime &now);

} // namespace gui
