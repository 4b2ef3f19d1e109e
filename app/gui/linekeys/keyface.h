#pragma once

#include "gui/linekeys/keymap.h"

namespace gui {

/** What a key shows of itself. */
struct KeyFace
{
    QString title; ///< beside the key; empty: nothing is there
    QString sign; ///< what kind it is, short: "line", "BLF"
    QString told; ///< in full, for a tooltip and for who cannot see it
    bool line = false;
    bool registered = false;
};

KeyFace faceOf(const KeyMap &map, KeyPlace place, const inventory::Fleet &fleet,
               const inventory::Contact &contact);

/** "Key 3", "Module 1, key 12". */
QString nameOf(KeyPlace place);

} // namespace gui
