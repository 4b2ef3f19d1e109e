#include "gui/settings/filefield.h"

#include "gui/widgets/icon.h"

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>

namespace gui {

FileField::FileField(Of of, const QString &name, QWidget *parent) : QLineEdit(parent), m_of(of)
{
    setAccessibleName(name);
    setPlaceholderText(tr("none"));
    QAction *choose = addAction(icon(QStringLiteral("folder")), TrailingPosition);
    choose->setText(tr("%1: choose…").arg(name));
    choose->setToolTip(choose->text());
    choose->setShortcut(Qt::Key_Down); // as of a field with a list
    choose->setShortcutContext(Qt::WidgetShortcut);
    connect(choose, &QAction::triggered, this, &FileField::choose);
}

void FileField::choose()
{
    auto *dialog = new QFileDialog(this, accessibleName(), QFileInfo(text()).path());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(m_of == Of::Folder ? QFileDialog::Directory : QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &QLineEdit::setText);
    dialog->open();
}

} // namespace gui
