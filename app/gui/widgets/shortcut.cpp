#include "gui/widgets/shortcut.h"

#include <QAbstractButton>
#include <QKeySequence>

namespace gui {

QString withKey(const QString &said, const QKeySequence &key)
{
    return key.isEmpty()
        ? said
        : QStringLiteral("%1 (%2)").arg(said, key.toString(QKeySequence::NativeText));
}

void giveShortcut(QAbstractButton *button, const QKeySequence &key)
{
    button->setShortcut(key);
    button->setToolTip(
        withKey(button->toolTip().isEmpty() ? button->text() : button->toolTip(), key));
}

} // namespace gui
