#pragma once

#include <QIcon>
#include <QString>

namespace gui {

/** The picture @p name of resources/icons in the palette's text colour of the moment, sharp at
 *  any size and scale. */
QIcon icon(const QString &name);

} // namespace gui
