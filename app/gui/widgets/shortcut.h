#pragma once

class QAbstractButton;
class QKeySequence;

namespace gui {

/** @p button is pressed by @p key, too, while it is seen; its tooltip says so. */
void giveShortcut(QAbstractButton *button, const QKeySequence &key);

} // namespace gui
