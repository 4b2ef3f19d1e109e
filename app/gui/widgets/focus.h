#pragma once

class QWidget;

namespace gui {

/** Moves the keyboard into @p part: to it itself, to the first list that is seen in it, or to the
 *  first field that Tab would reach; nowhere where it has none. */
void focusInto(QWidget *part);

/** Whether it lies within its window, as what is tabbed away does not. */
bool isInSight(const QWidget *part);

} // namespace gui
