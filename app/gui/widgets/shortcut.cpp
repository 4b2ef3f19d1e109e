#include "gui/widgets/shortcut.h"

#include <QAbstractButton>
#include <QKeySequence>
#include <QRegularExpression>

namespace gui {

QString withoutMnemonic(const QString &text)
{
    static const QRegularExpression mnemonic(QStringLiteral("\\s*\\(&\\w\\)|&(?=\\S)"));
    return QString(text).remove(mnemonic);
}

QString withKey(const QString &said, const QKeySequence &key)
{
    const QString plain = withoutMnemonic(said);
    return key.isEmpty()
        ? plain
        : QStringLiteral("%1 (%2)").arg(plain, key.toString(QKeySequence::NativeText));
}

void giveShortcut(QAbstractButton *button, const QKeySequence &key)
{
    button->setShortcut(key);
    button->setToolTip(
        withKey(button->toolTip().isEmpty() ? button->text() : button->toolTip(), key));
}

} // namespace gui
