#include "gui/confirmdialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace gui {

void ConfirmDialog::ask(const QString &question, QWidget *parent, std::function<void()> does)
{
    auto *dialog = new ConfirmDialog(question, parent);
    connect(dialog, &QDialog::accepted, parent, std::move(does));
    dialog->open();
}

ConfirmDialog::ConfirmDialog(const QString &question, QWidget *parent)
    : QDialog(parent), m_countdown(new QLabel(this)), m_timer(new QTimer(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(parent->window()->windowTitle());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *now = buttons->addButton(tr("Now"), QDialogButtonBox::AcceptRole);
    now->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Cancel)->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->addWidget(new QLabel(question, this));
    column->addWidget(m_countdown);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_timer->setInterval(1000);
    connect(m_timer, &QTimer::timeout, this, &ConfirmDialog::tick);
    m_timer->start();
    m_countdown->setText(tr("Begins in %n second(s).", nullptr, m_seconds));
}

void ConfirmDialog::tick()
{
    m_countdown->setText(tr("Begins in %n second(s).", nullptr, --m_seconds));
    if (m_seconds == 0)
        accept();
}

} // namespace gui
