#pragma once

#include <QFont>
#include <QPalette>

namespace gui {

/** How the window looks: as the system says, or as chosen in the menu View. */
enum class Appearance { System, Light, Dark };

void setAppearance(Appearance appearance);

/** For what is said beside the main thing: explanations, element names. */
QColor mutedColour(const QPalette &palette);

/** The second of the two sizes of the window: small print. */
QFont smallPrint(const QFont &base);

/** A heading: the base size, bold. */
QFont headingFont(const QFont &base);

/** Digits and addresses that line up below each other. */
QFont fixedFont();

} // namespace gui
