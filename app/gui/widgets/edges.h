#pragma once

namespace gui {

/** Gives fields and boxes an edge that is seen on a dark ground, too, where the style is Qt's own,
 *  which draws it darker than the ground. */
void showEdges();

} // namespace gui
