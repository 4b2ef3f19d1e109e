#pragma once

#include "gui/linekeys/keymap.h"

class QMimeData;

namespace gui {

/** What is dragged onto a key: another key, or something to put there. */
QMimeData *mimeOf(KeyPlace place);
QMimeData *mimeOf(const KeyContent &content);
std::optional<KeyPlace> placeIn(const QMimeData &mime);
std::optional<KeyContent> contentIn(const QMimeData &mime);

} // namespace gui
