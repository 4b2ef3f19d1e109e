#pragma once

#include <QString>

class QAbstractButton;
class QKeySequence;

namespace gui {

/** A menu's text as buttons and tooltips say it: without its mnemonic, which Chinese has in
 *  parentheses behind the words. */
QString withoutMnemonic(const QString &text);

/** "Save (Ctrl+S)": a tooltip that tells the key, too; without its mnemonic, and alone where there
 * is no key. */
QString withKey(const QString &said, const QKeySequence &key);

/** @p button is pressed by @p key, too, while it is seen; its tooltip says so. */
void giveShortcut(QAbstractButton *button, const QKeySequence &key);

} // namespace gui
