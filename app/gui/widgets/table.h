#pragma once

class QTableView;

namespace gui {

/** Every list copies: Ctrl+C puts the selected rows' visible columns on the clipboard, as plain
 *  text with tabs between. */
void makeCopyable(QTableView *view);

/** The manner of all our tables: whole rows, no grid, columns that can be moved. */
void dressTable(QTableView *view);

} // namespace gui
