#pragma once

#include "rules/dialplan.h"
#include "rules/macros.h"

#include <QList>
#include <QString>

#include <utility>

namespace gui {

/** What a value is read with: the phone it is for, or one that stands for many. A value. */
struct Surroundings
{
    /** What the phone's macros stand for; what is not known there is absent. Never empty. */
    rules::Lookup lookup = [](QStringView) -> std::optional<QString> {
        return std::nullopt;
    };
    QString phone; ///< as people call it; empty: no phone is meant
    bool multiplatform = false;
    rules::DigitTimers timers; ///< as the phone's own settings have them
    QList<std::pair<QString, QString>> extensions; ///< number and name, for keys
};

} // namespace gui
