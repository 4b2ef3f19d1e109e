#include "gui/inventory/fleetview.h"

#include "gui/inventory/linesdelegate.h"
#include "gui/widgets/emptyplace.h"
#include "gui/widgets/table.h"
#include "gui/widgets/theme.h"

#include <QDragEnterEvent>
#include <QHeaderView>
#include <QMimeData>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

namespace gui {

FleetView::FleetView(Backend &backend, QWidget *parent)
    : QWidget(parent), m_backend(backend), m_table(new QTableView(this))
{
    createTable();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table);
    setAcceptDrops(true);

    connect(&m_model, &FleetModel::modelAboutToBeReset, this, &FleetView::rememberSelection);
    connect(&m_model, &FleetModel::modelReset, this, &FleetView::restoreSelection);
    connect(&backend, &Backend::fleetChanged, this, &FleetView::refresh);
    connect(&backend, &Backend::contactsChanged, this, [this](const QSet<MacAddress> &changed) {
        m_model.setContacts(m_backend.contacts(), changed);
    });
    auto *minute = new QTimer(this);
    minute->setInterval(60'000);
    connect(minute, &QTimer::timeout, &m_model, &FleetModel::tick);
    minute->start();
    refresh();
}

void FleetView::createTable()
{
    m_table->setModel(&m_model);
    m_table->setAccessibleName(tr("Phones"));
    dressTable(m_table);
    m_table->setAlternatingRowColors(true);
    m_table->setItemDelegateForColumn(FleetModel::Lines, new LinesDelegate(m_table));
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(FleetModel::Name, Qt::AscendingOrder);
    m_table->horizontalHeader()->setSectionsMovable(true);
    sizeColumns();
    m_empty = new EmptyPlace(m_table);
    connect(m_empty, &EmptyPlace::actionWanted, this, &FleetView::scanWanted);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (!m_restoring)
            Q_EMIT selectionChanged();
    });
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT activated(m_model.macAt(index.row())); });
}

void FleetView::sizeColumns()
{
    const int wide = m_table->fontMetrics().averageCharWidth();
    const int characters[] = {17, 20, 20, 15, 12, 12, 14, 12, 15, 8};
    for (int i = 0; i < FleetModel::ColumnCount; ++i)
        m_table->setColumnWidth(i, wide * characters[i]);
}

void FleetView::refresh()
{
    m_model.setFleet(m_backend.fleet(), m_backend.contacts());
    sayWhatIsMissing();
}

void FleetView::setQuery(const QString &text)
{
    m_query = text;
    m_model.setQuery(FleetQuery::parse(text));
    sayWhatIsMissing();
}

void FleetView::sayWhatIsMissing()
{
    if (m_model.total() == 0) {
        m_empty->say(tr("No phones yet"),
                     tr("Scan their labels, drop a CSV file here, or plug one in: a phone that "
                        "asks for its profile appears in the overview by itself."),
                     tr("Scan labels…"));
    } else {
        m_empty->say(tr("No phone matches"),
                     tr("\"%1\" leaves none of %n phone(s). Esc in the search box shows all.",
                        nullptr, m_model.total())
                         .arg(m_query));
    }
}

QList<MacAddress> FleetView::selected() const
{
    QList<MacAddress> macs;
    for (const QModelIndex &row : m_table->selectionModel()->selectedRows())
        macs.append(m_model.macAt(row.row()));
    return macs;
}

void FleetView::select(const MacAddress &mac)
{
    const int row = m_model.rowOf(mac);
    if (row < 0)
        return;
    m_table->selectRow(row);
    m_table->scrollTo(m_model.index(row, 0));
}

void FleetView::rememberSelection()
{
    m_selected = selected();
}

void FleetView::restoreSelection()
{
    m_restoring = true;
    QItemSelection selection;
    for (const MacAddress &mac : std::as_const(m_selected)) {
        const int row = m_model.rowOf(mac);
        if (row >= 0)
            selection.select(m_model.index(row, 0),
                             m_model.index(row, FleetModel::ColumnCount - 1));
    }
    m_table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    m_restoring = false;
    Q_EMIT selectionChanged();
}

QByteArray FleetView::saveColumns() const
{
    return m_table->horizontalHeader()->saveState();
}

void FleetView::restoreColumns(const QByteArray &state)
{
    m_table->horizontalHeader()->restoreState(state);
}

void FleetView::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().first().isLocalFile())
        event->acceptProposedAction();
}

void FleetView::dropEvent(QDropEvent *event)
{
    Q_EMIT importWanted(event->mimeData()->urls().first().toLocalFile());
}

} // namespace gui
