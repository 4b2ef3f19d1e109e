#include "gui/dashboard/adoptdialog.h"

#include "gui/widgets/answer.h"
#include "gui/widgets/emptyplace.h"
#include "gui/widgets/table.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

namespace gui {

AdoptDialog::AdoptDialog(Backend &backend, const QMap<MacAddress, Strangers::Stranger> &strangers,
                         QWidget *parent)
    : QDialog(parent), m_backend(backend), m_phones(strangers), m_list(new QTableView(this)),
      m_sorted(makeSortable(m_list, &m_phones)), m_model(new QComboBox(this)),
      m_extensions(new QCheckBox(tr("&Each with the next extension on its first line"), this)),
      m_message(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Adopt phones that asked"));
    m_message->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(8);
    column->addWidget(m_list);
    createList();
    createChoices();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_adopt = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_adopt->setDefault(true);
    column->addWidget(m_message);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &AdoptDialog::adopt);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&m_phones, &QAbstractItemModel::dataChanged, this, &AdoptDialog::showChosen);
    showChosen();
    resize(720, 440);
}

void AdoptDialog::createList()
{
    m_list->setAccessibleName(tr("Phones that asked and are not recorded"));
    dressTable(m_list);
    const int wide = fontMetrics().averageCharWidth();
    m_list->setColumnWidth(AdoptModel::Mac, wide * 28);
    m_list->setColumnWidth(AdoptModel::Model, wide * 16);
    m_list->setColumnWidth(AdoptModel::Address, wide * 18);
    widenToHeads(m_list);
    auto *empty = new EmptyPlace(m_list);
    empty->say(
        tr("No such phone has asked"),
        tr("A phone that asks our servers for a file nobody has appears here by itself: give "
           "it the address of this server by DHCP option 66, and power."));
}

void AdoptDialog::createChoices()
{
    m_model->addItem(tr("choose"), QString());
    for (const QString &name : m_backend.catalogue()->modelNames())
        m_model->addItem(name, name);
    connect(m_model, &QComboBox::activated, this,
            [this] { setModelOfSelected(m_model->currentData().toString()); });
    m_extensions->setChecked(true);
    auto *form = new QFormLayout;
    form->addRow(tr("&Model of the selected rows"), m_model);
    form->addRow(m_extensions);
    static_cast<QVBoxLayout *>(layout())->addLayout(form);
}

void AdoptDialog::setModelOfSelected(const QString &model)
{
    if (model.isEmpty())
        return;
    for (const QModelIndex &row : m_list->selectionModel()->selectedRows())
        m_phones.setModel(m_sorted->mapToSource(row).row(), model);
}

void AdoptDialog::showChosen()
{
    const auto chosen = int(m_phones.chosen().size());
    m_adopt->setText(tr("&Adopt %n phone(s)", nullptr, chosen));
    m_adopt->setEnabled(chosen > 0);
}

void AdoptDialog::adopt()
{
    whenAnswered(m_backend.edit(adoption(m_phones.chosen(), m_extensions->isChecked())), this,
                 [this](const Result<Findings> &done) {
                     if (done)
                         accept();
                     else
                         m_message->setText(done.error().message);
                 });
}

} // namespace gui
