#include "gui/profileform/textdialog.h"

#include "gui/widgets/filepage.h"

#include <QDialogButtonBox>
#include <QVBoxLayout>

namespace gui {

TextDialog::TextDialog(const QString &title, QWidget *parent)
    : QDialog(parent), m_page(new FilePage(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    resize(760, 520);
    m_page->setPlaceholderText(tr("One moment…"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_page);
    column->addWidget(buttons);
}

void TextDialog::say(const QString &text)
{
    m_page->setPlaceholderText({});
    m_page->show(text.isEmpty() ? tr("Nothing changes.") : text);
}

} // namespace gui
