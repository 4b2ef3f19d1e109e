#pragma once

#include "gui/placestree.h"

#include <QString>

namespace gui {

/** What a page is for and how it is used, in a paragraph or two of rich text. Translated. */
QString helpOn(Place place);
/** The same of the scan mode, which covers all pages. */
QString helpOnScanning();

} // namespace gui
