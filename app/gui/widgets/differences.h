#pragma once

#include <QString>

namespace gui {

/** The lines in which @p after differs from @p before, "- " and "+ " before them, with two lines
 *  around; empty where nothing differs. */
QString differences(const QString &before, const QString &after);

} // namespace gui
