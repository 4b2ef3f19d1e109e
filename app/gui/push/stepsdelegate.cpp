#include "gui/push/stepsdelegate.h"

#include "gui/push/pushmodel.h"
#include "gui/widgets/standingmark.h"
#include "gui/widgets/theme.h"

#include <QApplication>
#include <QPainter>

namespace gui {

using provisioning::Standing;

void StepsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QStyleOptionViewItem bare = option;
    initStyleOption(&bare, index);
    bare.text.clear();
    QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &bare, painter, bare.widget);
    const auto litSteps = index.data(PushModel::LitRole).value<QList<int>>();
    const bool failed = index.data(PushModel::FailedRole).toBool();
    const bool chosen = bare.state & QStyle::State_Selected;
    QRect place = bare.rect.adjusted(4, 0, 0, 0);
    painter->save();
    bool dark = false; // behind the first dark step nothing can have failed
    for (provisioning::ProofStep step : allSteps()) {
        const bool lit = litSteps.contains(int(step));
        const auto mark = lit ? Standing::UpToDate
            : failed && !dark ? Standing::Failed
                              : Standing::NeverSeen;
        dark = dark || !lit;
        drawStanding(*painter, QRect(place.left(), place.top(), 16, place.height()), mark,
                     bare.palette);
        place.setLeft(place.left() + 18);
        const QString word = stepWord(step);
        painter->setPen(chosen    ? bare.palette.color(QPalette::HighlightedText)
                            : lit ? bare.palette.color(QPalette::Text)
                                  : mutedColour(bare.palette));
        painter->drawText(place, Qt::AlignVCenter, word);
        place.setLeft(place.left() + bare.fontMetrics.horizontalAdvance(word) + 10);
    }
    painter->restore();
}

} // namespace gui
