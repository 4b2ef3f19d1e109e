#include "gui/inventory/fleetview.h"

#include "gui/inventory/fleetdelegate.h"
#include "gui/widgets/emptyplace.h"
#include "gui/widgets/standingmark.h"
#include "gui/widgets/table.h"
#include "gui/widgets/theme.h"

#include <QActionGroup>
#include <QDragEnterEvent>
#include <QHeaderView>
#include <QImageReader>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QMimeData>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

namespace gui {

namespace {

constexpr int StateMargins = 36; // pixels beside the word: its mark, and what a cell leaves free

bool isPicture(const QString &file)
{
    return !QImageReader::imageFormat(file).isEmpty();
}

} // namespace

FleetView::FleetView(Backend &backend, QWidget *parent)
    : QWidget(parent), m_backend(backend), m_table(new QTableView(this)), m_count(new QLabel(this)),
      m_columns(new QMenu(tr("&Columns"), this)), m_groups(new QMenu(tr("&Group by"), this))
{
    createTable();
    createMenus();
    m_count->setContentsMargins(8, 2, 8, 2);
    m_count->setFont(smallPrint(font()));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_table);
    column->addWidget(m_count);
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
    m_table->setItemDelegate(new FleetDelegate(m_table));
    m_table->installEventFilter(this);
    m_table->setSortingEnabled(true);
    sortByKey(m_table);
    m_table->sortByColumn(FleetModel::Name, Qt::AscendingOrder);
    m_table->horizontalHeader()->setSectionsMovable(true);
    sizeColumns();
    m_empty = new EmptyPlace(m_table);
    connect(m_empty, &EmptyPlace::actionWanted, this, &FleetView::scanWanted);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (m_restoring)
            return;
        count();
        Q_EMIT selectionChanged();
    });
    connect(m_table, &QTableView::clicked, this,
            [this](const QModelIndex &index) { m_model.fold(index.row()); });
    connect(m_table, &QTableView::activated, this, &FleetView::open);
}

void FleetView::createMenus()
{
    QHeaderView *header = m_table->horizontalHeader();
    auto *group = new QActionGroup(this);
    const auto groupBy = [&](const QString &text, int column) {
        QAction *action = m_groups->addAction(text, this, [this, column] { setGrouping(column); });
        action->setCheckable(true);
        action->setData(column);
        group->addAction(action);
    };
    groupBy(tr("Nothing"), FleetModel::NoGrouping);
    for (int i = 0; i < FleetModel::ColumnCount; ++i) {
        const QString title = m_model.headerData(i, Qt::Horizontal, Qt::DisplayRole).toString();
        QAction *shown = m_columns->addAction(title);
        shown->setCheckable(true);
        shown->setEnabled(i != FleetModel::Mac); // what names a phone stays
        connect(shown, &QAction::toggled, this,
                [header, i](bool on) { header->setSectionHidden(i, !on); });
        if (QList<int>{FleetModel::State, FleetModel::Model, FleetModel::Group, FleetModel::Site,
                       FleetModel::Firmware}
                .contains(i))
            groupBy(title, i);
    }
    connect(m_columns, &QMenu::aboutToShow, this, [this, header] {
        const QList<QAction *> actions = m_columns->actions();
        for (int i = 0; i < actions.size(); ++i)
            actions[i]->setChecked(!header->isSectionHidden(i));
    });
    setGrouping(FleetModel::NoGrouping);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::customContextMenuRequested, this, [this, header](QPoint place) {
        QMenu menu;
        menu.addMenu(m_columns);
        menu.addMenu(m_groups);
        menu.exec(header->mapToGlobal(place));
    });
}

void FleetView::setGrouping(int column)
{
    m_model.setGrouping(column);
    for (QAction *action : m_groups->actions())
        action->setChecked(action->data().toInt() == m_model.grouping());
}

void FleetView::open(const QModelIndex &index)
{
    if (m_model.isHeading(index.row()))
        m_model.fold(index.row());
    else
        Q_EMIT activated(m_model.macAt(index.row()));
}

// How many there are, match and are selected: what every action will reach.
void FleetView::count()
{
    const QLocale here;
    QStringList said;
    if (m_model.matching() == m_model.total())
        said.append(tr("%n phone(s)", nullptr, m_model.total()));
    else
        said.append(tr("%1 of %n phone(s) match", nullptr, m_model.total())
                        .arg(here.toString(m_model.matching())));
    const int selected = int(m_table->selectionModel()->selectedRows().size());
    if (selected > 1)
        said.append(tr("%1 selected").arg(here.toString(selected)));
    m_count->setText(said.join(QStringLiteral(" · ")));
    m_count->setVisible(m_model.total() > 0);
}

void FleetView::selectSomething()
{
    if (m_table->selectionModel()->hasSelection())
        return;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (!m_model.isHeading(row))
            return select(m_model.macAt(row));
    }
}

// A heading cannot be selected, but it can be where the keyboard is.
bool FleetView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::FocusIn) {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason)
            selectSomething();
    }
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const int row = m_table->currentIndex().row();
        if (key->key() == Qt::Key_Space && row >= 0 && m_model.isHeading(row)) {
            m_model.fold(row);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FleetView::sizeColumns()
{
    const int wide = m_table->fontMetrics().averageCharWidth();
    const int characters[] = {17, 20, 20, 18, 12, 12, 14, 12, 15, 8};
    for (int i = 0; i < FleetModel::ColumnCount; ++i)
        m_table->setColumnWidth(i, wide * characters[i]);
    int state = 0; // the one column whose words are ours, in whatever language
    for (const provisioning::Standing standing : allStandings())
        state = qMax(state, m_table->fontMetrics().horizontalAdvance(standingWord(standing)));
    m_table->setColumnWidth(FleetModel::State, state + StateMargins);
    // Beside the inspector there is room for the others; these are in the menu of the heads.
    for (const int column : {FleetModel::Site, FleetModel::Address})
        m_table->setColumnHidden(column, true);
    widenToHeads(m_table);
}

void FleetView::refresh()
{
    m_model.setFleet(m_backend.fleet(), m_backend.contacts());
}

void FleetView::setQuery(const QString &text)
{
    m_query = text;
    m_model.setQuery(FleetQuery::parse(text));
    sayWhatIsMissing();
}

void FleetView::sayWhatIsMissing()
{
    count();
    if (!m_backend.isReady()) {
        m_empty->say(tr("Reading the record…"), {});
    } else if (m_model.total() == 0) {
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
    for (const QModelIndex &row : m_table->selectionModel()->selectedRows()) {
        if (!m_model.isHeading(row.row()))
            macs.append(m_model.macAt(row.row()));
    }
    return macs;
}

void FleetView::select(const MacAddress &mac)
{
    const int row = m_model.rowOf(mac);
    if (row < 0)
        return;
    // Not selectRow(): from right to left Qt 6.4 takes a column beside the last for the first.
    m_table->selectionModel()->setCurrentIndex(m_model.index(row, FleetModel::Name),
                                               QItemSelectionModel::ClearAndSelect
                                                   | QItemSelectionModel::Rows);
    m_table->scrollTo(m_model.index(row, 0));
}

void FleetView::select(const QList<MacAddress> &macs)
{
    if (macs.size() == 1)
        return select(macs.first());
    m_selected = macs;
    restoreSelection();
}

void FleetView::rememberSelection()
{
    m_selected = selected();
    const QModelIndex current = m_table->currentIndex();
    const bool phone = current.isValid() && !m_model.isHeading(current.row());
    m_current = phone ? std::optional(m_model.macAt(current.row())) : std::nullopt;
}

// Rows that lie together become one range: a view is slow with thousands of them.
void FleetView::restoreSelection()
{
    m_restoring = true;
    std::vector<int> rows;
    for (const MacAddress &mac : std::as_const(m_selected)) {
        if (const int row = m_model.rowOf(mac); row >= 0)
            rows.push_back(row);
    }
    std::sort(rows.begin(), rows.end());
    QItemSelection selection;
    for (size_t i = 0; i < rows.size();) {
        const int first = rows[i];
        int last = first;
        for (++i; i < rows.size() && rows[i] == last + 1; ++i)
            last = rows[i];
        selection.append(QItemSelectionRange(m_model.index(first, 0),
                                             m_model.index(last, FleetModel::ColumnCount - 1)));
    }
    const int current = m_current ? m_model.rowOf(*m_current) : -1;
    if (current >= 0)
        m_table->selectionModel()->setCurrentIndex(m_model.index(current, FleetModel::Name),
                                                   QItemSelectionModel::NoUpdate);
    m_table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    m_restoring = false;
    sayWhatIsMissing();
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
    for (const QUrl &url : event->mimeData()->urls()) {
        const QString file = url.toLocalFile();
        if (isPicture(file))
            Q_EMIT pictureWanted(file);
        else
            Q_EMIT importWanted(file);
    }
}

} // namespace gui
