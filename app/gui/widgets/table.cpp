#include "gui/widgets/table.h"

#include "gui/widgets/icon.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QTreeView>

#include <algorithm>

namespace gui {

namespace {

// Null: it is a list.
const QHeaderView *headOf(const QAbstractItemView &view)
{
    if (const auto *table = qobject_cast<const QTableView *>(&view))
        return table->horizontalHeader();
    const auto *tree = qobject_cast<const QTreeView *>(&view);
    return tree ? tree->header() : nullptr;
}

// In the order of the eye, not of the model.
QString rowText(const QAbstractItemView &view, const QModelIndex &row)
{
    const QHeaderView *head = headOf(view);
    if (!head)
        return row.data().toString();
    QStringList cells;
    for (int i = 0; i < head->count(); ++i) {
        const int column = head->logicalIndex(i);
        if (!head->isSectionHidden(column))
            cells.append(row.siblingAtColumn(column).data().toString());
    }
    return cells.join(u'\t');
}

QString selectedText(const QAbstractItemView &view)
{
    QModelIndexList rows = view.selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(),
              [](const auto &a, const auto &b) { return a.row() < b.row(); });
    QStringList lines;
    for (const QModelIndex &row : rows)
        lines.append(rowText(view, row));
    return lines.join(u'\n');
}

} // namespace

void makeCopyable(QAbstractItemView *view)
{
    auto *copy = new QAction(icon(QStringLiteral("copy")), QTableView::tr("Copy"), view);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    view->addAction(copy);
    view->setContextMenuPolicy(Qt::ActionsContextMenu);
    QObject::connect(copy, &QAction::triggered, view,
                     [view] { QApplication::clipboard()->setText(selectedText(*view)); });
}

void dressTable(QTableView *view)
{
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    view->setShowGrid(false);
    view->setWordWrap(false);
    view->setFrameShape(QFrame::NoFrame);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setTabKeyNavigation(false);
    view->verticalHeader()->hide();
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view->verticalHeader()->setDefaultSectionSize(view->fontMetrics().height() + 8);
    view->horizontalHeader()->setHighlightSections(false);
    view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    view->horizontalHeader()->setStretchLastSection(true);
    makeCopyable(view);
}

void sortByKey(QTableView *view)
{
    auto *sort = new QAction(QTableView::tr("Sort by this column"), view);
    sort->setShortcut(Qt::CTRL | Qt::ALT | Qt::Key_O);
    sort->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    view->addAction(sort);
    QObject::connect(sort, &QAction::triggered, view, [view] {
        QHeaderView *head = view->horizontalHeader();
        const int column = qMax(0, view->currentIndex().column());
        const bool again = head->sortIndicatorSection() == column;
        const bool falls = again && head->sortIndicatorOrder() == Qt::DescendingOrder;
        if (falls && head->isSortIndicatorClearable())
            head->setSortIndicator(-1, Qt::AscendingOrder);
        else
            head->setSortIndicator(column,
                                   again && !falls ? Qt::DescendingOrder : Qt::AscendingOrder);
    });
}

void widenToHeads(QTableView *view)
{
    for (int column = 0; column < view->model()->columnCount(); ++column) {
        const int head = view->horizontalHeader()->sectionSizeHint(column);
        if (view->columnWidth(column) < head && !view->isColumnHidden(column))
            view->setColumnWidth(column, head);
    }
}

QSortFilterProxyModel *makeSortable(QTableView *view, QAbstractItemModel *model, int role)
{
    auto *sorted = new QSortFilterProxyModel(view);
    sorted->setSourceModel(model);
    sorted->setSortRole(role);
    sorted->setSortCaseSensitivity(Qt::CaseInsensitive);
    sorted->setSortLocaleAware(true);
    view->setModel(sorted);
    view->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    view->horizontalHeader()->setSortIndicatorClearable(true);
    view->setSortingEnabled(true);
    sortByKey(view);
    return sorted;
}

void fitHeight(QTreeView *view, int most)
{
    const int row = qMax(view->sizeHintForRow(0), view->fontMetrics().height() + 2);
    const int rows = qBound(2, view->model()->rowCount(), most);
    view->setFixedHeight(rows * row + view->header()->sizeHint().height() + 2 * view->frameWidth());
}

} // namespace gui
