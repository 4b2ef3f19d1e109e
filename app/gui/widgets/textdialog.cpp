#include "gui/widgets/textdialog.h"

#include "gui/widgets/filepage.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QVBoxLayout>

namespace gui {

TextDialog::TextDialog(const QString &title, QWidget *parent)
    : QDialog(parent), m_remarks(new QLabel(this)), m_page(new FilePage(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    resize(760, 520);
    m_page->setPlaceholderText(tr("One moment…"));
    m_page->setAccessibleName(title);
    m_remarks->setWordWrap(true);
    m_remarks->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_remarks->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_remarks);
    column->addWidget(m_page);
    column->addWidget(buttons);
}

void TextDialog::say(const QString &text, const QString &remarks)
{
    m_remarks->setText(remarks);
    m_remarks->setVisible(!remarks.isEmpty());
    m_page->setPlaceholderText({});
    m_page->show(text.isEmpty() ? tr("Nothing changes.") : text);
}

} // namespace gui
