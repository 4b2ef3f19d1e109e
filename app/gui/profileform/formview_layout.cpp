// What stands where in the form, and what a click does.

#include "gui/editors/scripteditor.h"
#include "gui/profileform/draftsbutton.h"
#include "gui/profileform/formview.h"
#include "gui/profileform/rowdetail.h"
#include "gui/profileform/valuedelegate.h"
#include "gui/widgets/emptyplace.h"
#include "gui/widgets/icon.h"
#include "gui/widgets/shortcut.h"
#include "gui/widgets/table.h"
#include "gui/widgets/theme.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

namespace gui {

using profile::Layer;

namespace {

constexpr int ButtonMargins = 20; // beside a word or a picture: all five fit below a narrow form
constexpr int FewestRows = 4; // that stay above an editor that wants room

} // namespace

void FormView::createTop()
{
    m_scope->setAccessibleName(tr("Whom the settings are for"));
    m_scope->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_scope->setMinimumContentsLength(14);
    m_search->setPlaceholderText(tr("Search all settings"));
    m_search->setAccessibleName(tr("Search all settings"));
    m_search->setClearButtonEnabled(true);
    m_changed->setText(tr("Changed only"));
    m_changed->setCheckable(true);
    giveShortcut(m_changed, Qt::CTRL | Qt::SHIFT | Qt::Key_O);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(8, 0, 8, 0);
    row->setSpacing(8);
    row->addWidget(m_scope, 1);
    row->addWidget(m_search, 2);
    row->addWidget(m_changed);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    connect(m_scope, &QComboBox::activated, this, &FormView::load);
    connect(m_search, &QLineEdit::textChanged, this, &FormView::applyFilter);
    connect(m_changed, &QToolButton::toggled, this, &FormView::applyFilter);
}

void FormView::createBody()
{
    m_pages->setFixedWidth(fontMetrics().averageCharWidth() * 22);
    m_pages->setFrameShape(QFrame::NoFrame);
    m_pages->setSpacing(2);
    m_pages->setAccessibleName(tr("Pages"));
    makeCopyable(m_pages);
    m_pageBox->setAccessibleName(tr("Pages"));
    createTable();
    createRowActions();
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_pages);
    row->addWidget(m_table, 1);
    auto *column = static_cast<QVBoxLayout *>(layout());
    auto *pages = new QHBoxLayout;
    pages->setContentsMargins(8, 0, 8, 0);
    pages->addWidget(m_pageBox);
    column->addLayout(pages);
    column->addLayout(row, 1);
    connect(m_pages, &QListWidget::currentRowChanged, m_pageBox, &QComboBox::setCurrentIndex);
    connect(m_pageBox, &QComboBox::currentIndexChanged, this, [this](int page) {
        m_pages->setCurrentRow(page);
        applyFilter();
    });
}

void FormView::createTable()
{
    m_table->setModel(&m_model);
    m_empty = new EmptyPlace(m_table);
    m_empty->say({}, {});
    m_table->setItemDelegate(new ValueDelegate(m_table));
    m_table->setAccessibleName(tr("Settings"));
    dressTable(m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    const int small = QFontMetrics(smallPrint(font())).height();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + small + 12);
    m_table->setMinimumHeight(FewestRows * m_table->verticalHeader()->defaultSectionSize());
    QHeaderView *header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(FormModel::Label, QHeaderView::Stretch);
    header->setSectionResizeMode(FormModel::Value, QHeaderView::Stretch);
    header->setSectionResizeMode(FormModel::Reset, QHeaderView::Fixed);
    header->resizeSection(FormModel::Origin, fontMetrics().averageCharWidth() * 16);
    header->resizeSection(FormModel::Reset, fontMetrics().height() + 16);
    connect(m_table, &QTableView::clicked, this, &FormView::clickCell);
    connect(m_table, &QTableView::activated, this, &FormView::editRow);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &FormView::showDetail);
    connect(&m_model, &FormModel::modelAboutToBeReset, this, [this] {
        const auto *element =
            m_table->currentIndex().data(FormModel::ElementRole).value<const schema::Element *>();
        m_place = element ? element->name : m_place;
    });
    connect(&m_model, &FormModel::modelReset, this, &FormView::keepPlace);
    connect(m_detail, &RowDetail::done, m_table, qOverload<>(&QWidget::setFocus));
    connect(
        m_table->itemDelegate(), &QAbstractItemDelegate::closeEditor, this,
        [this] {
            if (m_stale)
                refresh();
        },
        Qt::QueuedConnection); // once it is closed
}

// What can be done with a row, in its menu and by keys.
void FormView::createRowActions()
{
    const auto add = [this](const QString &text, const QKeySequence &key, auto does) {
        auto *action = new QAction(text, m_table);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        m_table->addAction(action);
        connect(action, &QAction::triggered, this, [this, does] { does(m_table->currentIndex()); });
    };
    add(tr("&Edit"), tr("Return"), [this](const QModelIndex &index) { editRow(index); });
    add(tr("Back to what is &inherited"), tr("Ctrl+Backspace"),
        [this](const QModelIndex &index) { m_model.reset(index); });
    add(tr("&Clear it on the phone"), tr("Ctrl+0"), [this](const QModelIndex &index) {
        m_model.assign(index, profile::Setting{profile::State::Empty, {}});
    });
    add(tr("&Leave what the phone holds"), tr("Ctrl+K"), [this](const QModelIndex &index) {
        m_model.assign(index, profile::Setting{profile::State::Keep, {}});
    });
    add(tr("&Go to where it is said"), tr("Ctrl+G"),
        [this](const QModelIndex &index) { goToLayer(index); });
}

void FormView::clickCell(const QModelIndex &index)
{
    switch (FormModel::Column(index.column())) {
    case FormModel::Value:
        return editRow(index);
    case FormModel::Origin:
        return goToLayer(index);
    case FormModel::Reset:
        if (index.data(FormModel::OwnRole).toBool())
            m_model.reset(index);
        return;
    case FormModel::Label:
    case FormModel::ColumnCount:
        return;
    }
}

// The layer that wins is where the value can be changed for all it speaks to.
void FormView::goToLayer(const QModelIndex &index)
{
    if (Layer(index.data(FormModel::LayerRole).toInt()) == Layer::Record)
        return goToRecord(index);
    const QString said = index.siblingAtColumn(FormModel::Origin).data().toString();
    const int layer = m_scope->findText(said);
    if (layer < 0 || layer == m_scope->currentIndex())
        return;
    m_scope->setCurrentIndex(layer);
    load();
}

void FormView::goToRecord(const QModelIndex &index)
{
    const auto *element = index.data(FormModel::ElementRole).value<const schema::Element *>();
    const auto phone = phoneMeant();
    if (element && !isOfLines(*element))
        Q_EMIT addressWanted();
    else if (phone)
        Q_EMIT linesWanted(*phone);
}

void FormView::editRow(const QModelIndex &index)
{
    if (m_detail->editor())
        return m_detail->editor()->setFocus();
    m_table->edit(index.siblingAtColumn(FormModel::Value));
}

QToolButton *FormView::addTool(const QString &picture, const QString &text, const QKeySequence &key)
{
    auto *made = new QToolButton(this);
    made->setIcon(icon(picture));
    made->setText(text);
    giveShortcut(made, key);
    return made;
}

void FormView::createBottom()
{
    m_preview = addTool(QStringLiteral("profile"), tr("Preview"), Qt::CTRL | Qt::SHIFT | Qt::Key_D);
    m_rehearse =
        addTool(QStringLiteral("rehearse"), tr("Rehearse"), Qt::CTRL | Qt::SHIFT | Qt::Key_E);
    m_discard =
        addTool(QStringLiteral("undo"), tr("Discard"), Qt::CTRL | Qt::SHIFT | Qt::Key_Backspace);
    const auto button = [this](const QString &text, const QKeySequence &key) {
        auto *made = new QPushButton(text, this);
        giveShortcut(made, key);
        made->setMinimumWidth(fontMetrics().horizontalAdvance(text) + ButtonMargins);
        return made;
    };
    m_save = button(tr("Save"), QKeySequence::Save);
    m_saveAndResync = button(tr("Save and resync"), Qt::CTRL | Qt::SHIFT | Qt::Key_S);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(8, 0, 8, 0);
    row->setSpacing(8);
    row->addWidget(m_preview);
    row->addWidget(m_rehearse);
    row->addStretch();
    for (QWidget *end : QList<QWidget *>{m_discard, m_save, m_saveAndResync})
        row->addWidget(end);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addWidget(m_detail);
    m_summary->setContentsMargins(8, 0, 8, 0);
    m_summary->setWordWrap(true);
    column->addWidget(m_summary);
    column->addWidget(m_elsewhere, 0, Qt::AlignLeft);
    column->addLayout(row);
    connectBottom();
}

void FormView::connectBottom()
{
    connect(m_preview, &QToolButton::clicked, this, &FormView::preview);
    connect(m_rehearse, &QToolButton::clicked, this, &FormView::rehearse);
    connect(m_discard, &QToolButton::clicked, this, [this] { m_model.discard(); });
    connect(m_save, &QPushButton::clicked, this, [this] { save(); });
    connect(m_saveAndResync, &QPushButton::clicked, this, [this] { save(Then::Resync); });
    connect(m_elsewhere, &DraftsButton::wanted, this, &FormView::goToDraft);
    connect(m_elsewhere, &DraftsButton::discardWanted, this, [this] {
        m_drafts = {};
        showDrafts();
    });
}

// Of all five; the first three can do without their words.
int FormView::buttonsWidth(bool worded) const
{
    int width = 6 * layout()->spacing(); // between them and at both ends
    for (const QToolButton *tool : {m_preview, m_rehearse, m_discard})
        width += tool->iconSize().width() + ButtonMargins
            + (worded ? fontMetrics().horizontalAdvance(tool->text()) : 0);
    return width + m_save->minimumWidth() + m_saveAndResync->minimumWidth();
}

void FormView::fitButtons()
{
    const auto style =
        width() >= buttonsWidth(true) ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly;
    for (QToolButton *tool : {m_preview, m_rehearse, m_discard})
        tool->setToolButtonStyle(style);
}

QSize FormView::minimumSizeHint() const
{
    return {buttonsWidth(false), QWidget::minimumSizeHint().height()};
}

} // namespace gui
