#pragma once

class QTableView;
class QTreeView;

namespace gui {

/** Every list copies: Ctrl+C puts the selected rows' visible columns on the clipboard, as plain
 *  text with tabs between. */
void makeCopyable(QTableView *view);

/** The manner of all our tables: whole rows, no grid, columns that can be moved. */
void dressTable(QTableView *view);

/** Keeps @p view as high as its rows, though no less than two and no more than @p most. */
void fitHeight(QTreeView *view, int most);

} // namespace gui
