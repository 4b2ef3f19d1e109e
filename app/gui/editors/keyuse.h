#pragma once

#include "rules/keyfunction.h"

#include <QList>
#include <QString>

namespace gui {

/** What a key that is no line is for, as an admin thinks of it. */
struct KeyUse
{
    enum class Kind {
        Nothing,
        WatchCallPickUp, ///< blf+sd+cp
        WatchCall, ///< blf+sd
        Watch, ///< blf
        SpeedDial, ///< sd
        Park, ///< prk
        DoNotDisturb, ///< dnd
        Other, ///< something else the phone may understand: left as it is written
    };

    Kind kind = Kind::Nothing;
    QString number; ///< whom; of Park the parking place, which may be empty
    QString label;

    bool operator==(const KeyUse &) const = default;
};

/** All but Other, in the order they are offered. */
QList<KeyUse::Kind> offeredKinds();
/** "Watch, call and pick up". */
QString wordsOf(KeyUse::Kind kind);
/** What one word of it says on a small key: "BLF". */
QString signOf(KeyUse::Kind kind);
bool wantsNumber(KeyUse::Kind kind);

KeyUse keyUseOf(const QString &text);

/** @p use as the phone reads it. What @p before says besides (the line it dials by, and whatever we
 *  do not know) stays. Watched names need a server of the type Asterisk besides. */
QString keyText(const KeyUse &use, const QString &before = {});

} // namespace gui
