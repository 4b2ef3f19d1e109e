#pragma once

#include "gui/placestree.h"

#include <QString>

namespace gui {

/** What a page is for and how it is used, in a paragraph or two of rich text. Translated. */
QString helpOn(Place place);
/** The same of what stands beside the pages, and of the scan mode, which covers them all. */
QString helpOnAPhone(); ///< of the inspector and its pages
QString helpOnPushes();
QString helpOnTheLog();
QString helpOnScanning();

} // namespace gui
