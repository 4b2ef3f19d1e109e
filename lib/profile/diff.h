#pragma once

#include "profile/layers.h"

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

/** What a profile says, element by element; what nobody says is left out. */
Settings settingsOf(const Profile &profile);

} // namespace profile
