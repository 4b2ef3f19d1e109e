#pragma once

#include <QString>

class QAbstractButton;
class QKeySequence;

namespace gui {

/** "Save (Ctrl+S)": a tooltip that tells the key, too; @p said alone where there is none. */
QString withKey(const QString &said, const QKeySequence &key);

/** @p button is pressed by @p key, too, while it is seen; its tooltip says so. */
void giveShortcut(QAbstractButton *button, const QKeySequence &key);

} // namespace gui
