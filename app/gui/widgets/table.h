#pragma once

#include <QAbstractItemModel>

class QAbstractItemView;
class QSortFilterProxyModel;
class QTableView;
class QTreeView;

namespace gui {

/** Every list copies: Ctrl+C, and its menu, put the selected rows on the clipboard as plain text,
 * of a table or a tree their visible columns with tabs between. */
void makeCopyable(QAbstractItemView *view);

/** The manner of all our tables: whole rows, no grid, columns that can be moved. */
void dressTable(QTableView *view);

/** For a table that is sorted by a click on a head: a key does so by the column of the cell one is
 *  at, rising, falling and, where the head can be cleared, as it comes. */
void sortByKey(QTableView *view);

/** Makes the columns of @p view that are narrower than their heads as wide as those. */
void widenToHeads(QTableView *view);

/** Shows @p model in @p view, sorted by the column whose head is clicked;
 *  as it comes until then, and again after the third click. @p role is what is compared. What the
 *  view knows of its rows is mapped by the proxy that is returned. */
QSortFilterProxyModel *makeSortable(QTableView *view, QAbstractItemModel *model,
                                    int role = Qt::DisplayRole);

/** Keeps @p view as high as its rows, though no less than two and no more than @p most. */
void fitHeight(QTreeView *view, int most);

} // namespace gui
