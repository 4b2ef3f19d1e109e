#include "gui/widgets/shortcut.h"

#include <QAbstractButton>
#include <QKeySequence>

namespace gui {

void giveShortcut(QAbstractButton *button, const QKeySequence &key)
{
    button->setShortcut(key);
    const QString said = button->toolTip().isEmpty() ? button->text() : button->toolTip();
    button->setToolTip(QStringLiteral("%1 (%2)").arg(said, key.toString(QKeySequence::NativeText)));
}

} // namespace gui
