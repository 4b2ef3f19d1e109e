// What stands where in the form, and what a click does.

#include "gui/profileform/formview.h"
#include "gui/profileform/valuedelegate.h"
#include "gui/widgets/table.h"
#include "gui/widgets/theme.h"

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
    m_pages->setAccessibleName(tr("Pages"));
    m_pageBox->setAccessibleName(tr("Pages"));
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new ValueDelegate(m_table));
    m_table->setAccessibleName(tr("Settings"));
    dressTable(m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::AllEditTriggers);
    m_table->setTabKeyNavigation(true);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    const int small = QFontMetrics(smallPrint(font())).height();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + small + 12);
    QHeaderView *header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(FormModel::Label, QHeaderView::Stretch);
    header->setSectionResizeMode(FormModel::Value, QHeaderView::Stretch);
    header->setSectionResizeMode(FormModel::Reset, QHeaderView::Fixed);
    header->resizeSection(FormModel::Origin, fontMetrics().averageCharWidth() * 16);
    header->resizeSection(FormModel::Reset, fontMetrics().height() + 16);

    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_pages);
    row->addWidget(m_table, 1);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addWidget(m_pageBox);
    column->addLayout(row, 1);
    connect(m_pages, &QListWidget::currentRowChanged, m_pageBox, &QComboBox::setCurrentIndex);
    connect(m_pageBox, &QComboBox::currentIndexChanged, this, [this](int page) {
        m_pages->setCurrentRow(page);
        applyFilter();
    });
    connect(m_table, &QTableView::customContextMenuRequested, this, &FormView::openMenu);
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == FormModel::Reset && index.data(FormModel::OwnRole).toBool())
            m_model.assign(index, std::nullopt);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &FormView::showHelp);
}

void FormView::createBottom()
{
    m_help->setWordWrap(true);
    m_help->setMinimumHeight(fontMetrics().height() * 2);
    m_help->setAlignment(Qt::AlignTop);
    m_help->setContentsMargins(8, 0, 8, 0);
    m_help->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_summary->setContentsMargins(8, 0, 8, 0);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(8, 0, 8, 0);
    row->setSpacing(8);
    const auto button = [&](const QString &text, auto slot) {
        auto *made = new QPushButton(text, this);
        row->addWidget(made);
        connect(made, &QPushButton::clicked, this, slot);
        return made;
    };
    m_preview = button(tr("Preview"), &FormView::preview);
    m_rehearse = button(tr("Rehearse"), &FormView::rehearse);
    row->addStretch();
    m_discard = button(tr("Discard"), [this] { m_model.discard(); });
    m_save = button(tr("Save"), &FormView::save);
    m_saveAndResync = button(tr("Save and resync"), [this] {
        const QList<MacAddress> macs = reached();
        connect(
            this, &FormView::saved, this, [this, macs] { Q_EMIT resyncWanted(macs); },
            Qt::SingleShotConnection);
        save();
    });
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addWidget(m_help);
    column->addWidget(m_summary);
    column->addLayout(row);
}

} // namespace gui
