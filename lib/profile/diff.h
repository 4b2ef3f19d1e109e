#pragma once

#include "profile/layers.h"

#include <QSet>

#include <optional>

namespace profile {

/** One parameter on which two profiles do not agree. */
struct Difference
{
    QString name;
    std::optional<Setting> before; ///< absent: not mentioned
    std::optional<Setting> after;

    bool operator==(const Difference &) const = default;
};

/** What differs, by name. */
QList<Difference> diff(const Settings &before, const Settings &after);

/** The same where one of them, @p held, is what a phone holds, which is everything, and the other
 *  what it is told, which is little: only what is told can differ. What a phone never shows, the
 *  elements in @p hidden, is not compared. @p heldIsBefore says which side is the phone's. */
QList<Difference> diffWithHeld(const Settings &told, const Settings &held,
                               const QSet<QString> &hidden, bool heldIsBefore);

/** What a profile says, element by element; what nobody says is left out. */
Settings settingsOf(const Profile &profile);

} // namespace profile
