#pragma once

#include "provisioning/standing.h"

#include <QColor>
#include <QIcon>
#include <QPalette>

class QPainter;
class QRectF;

namespace gui {

/** A phone's state is one word, one shape and one colour, the same everywhere. */
QString standingWord(provisioning::Standing standing);

/** What it means and what to do, for a tooltip. */
QString standingMeaning(provisioning::Standing standing);

/** How search spells it: "never-seen". Not translated. */
QString standingKey(provisioning::Standing standing);

/** Worst first. */
QList<provisioning::Standing> allStandings();

QColor standingColour(provisioning::Standing standing, const QPalette &palette);

/** The shape, inside @p rect: a triangle failed, a three-quarter circle outdated, a half circle
 *  fetching, a ring never seen, a full circle up to date. */
void drawStanding(QPainter &painter, const QRectF &rect, provisioning::Standing standing,
                  const QPalette &palette);
/** The same in one colour, for a row that is selected. */
void drawStanding(QPainter &painter, const QRectF &rect, provisioning::Standing standing,
                  const QColor &colour);

/** The shape as an icon that follows the palette. */
QIcon standingIcon(provisioning::Standing standing);

} // namespace gui
