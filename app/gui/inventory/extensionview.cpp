#include "gui/inventory/extensionview.h"

#include "gui/inventory/extensiondialog.h"
#include "gui/widgets/answer.h"
#include "gui/widgets/emptyplace.h"
#include "gui/widgets/icon.h"
#include "gui/widgets/table.h"

#include <QAction>
#include <QHeaderView>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QToolBar>
#include <QVBoxLayout>

namespace gui {

ExtensionView::ExtensionView(Backend &backend, QWidget *parent)
    : QWidget(parent), m_backend(backend), m_sorted(new QSortFilterProxyModel(this)),
      m_table(new QTableView(this))
{
    m_sorted->setSourceModel(&m_model);
    m_sorted->setFilterKeyColumn(-1);
    m_sorted->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_table->setModel(m_sorted);
    m_table->setAccessibleName(tr("Extensions"));
    dressTable(m_table);
    m_table->setAlternatingRowColors(true);
    m_table->setSortingEnabled(true);
    sortByKey(m_table);
    m_table->sortByColumn(ExtensionModel::Number, Qt::AscendingOrder);
    m_table->setColumnWidth(ExtensionModel::Name, fontMetrics().averageCharWidth() * 26);
    m_empty = new EmptyPlace(m_table);
    connect(m_empty, &EmptyPlace::actionWanted, this, [this] { edit({}); });
    connect(m_table, &QTableView::activated, this, [this] { edit(current()); });
    createBar();
    const auto refresh = [this] {
        m_model.setFleet(m_backend.fleet());
        sayWhatIsMissing();
    };
    connect(&backend, &Backend::fleetChanged, this, refresh);
    refresh();
}

void ExtensionView::sayWhatIsMissing()
{
    if (m_model.rowCount() == 0)
        m_empty->say(tr("No extensions yet"),
                     tr("An extension is a number in Asterisk that a line of a phone carries. "
                        "Scanning phones makes them by itself."),
                     tr("New extension…"));
    else
        m_empty->say(tr("No extension matches"),
                     tr("\"%1\" is in no column. Esc in the search box shows all.").arg(m_filter));
}

void ExtensionView::createBar()
{
    auto *bar = new QToolBar(this);
    bar->setIconSize({20, 20});
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    const auto add = [&](const QString &picture, const QString &text, const QKeySequence &key,
                         auto slot) {
        QAction *action = bar->addAction(icon(picture), text);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        connect(action, &QAction::triggered, this, slot);
    };
    add(QStringLiteral("add"), tr("New extension…"), Qt::Key_Insert, [this] { edit({}); });
    add(QStringLiteral("settings"), tr("Change…"), Qt::Key_F2, [this] { edit(current()); });
    add(QStringLiteral("remove"), tr("Remove"), QKeySequence::Delete, [this] { remove(); });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar);
    column->addWidget(m_table);
}

void ExtensionView::setFilter(const QString &text)
{
    m_filter = text;
    m_sorted->setFilterFixedString(text);
    sayWhatIsMissing();
}

QString ExtensionView::current() const
{
    const QModelIndex index = m_sorted->mapToSource(m_table->currentIndex());
    return index.isValid() ? m_model.numberAt(index.row()) : QString();
}

void ExtensionView::edit(const QString &number)
{
    (new ExtensionDialog(m_backend, number, this))->open();
}

void ExtensionView::remove()
{
    const QString number = current();
    if (number.isEmpty())
        return;
    whenAnswered(
        m_backend.edit([number](const provisioning::Editor &editor, const inventory::Fleet &fleet) {
            return editor.removeExtension(fleet, number);
        }),
        this, [this](const Result<Findings> &done) {
            if (!done)
                Q_EMIT m_backend.troubled(done.error().message);
        });
}

} // namespace gui
