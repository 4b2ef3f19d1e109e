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
    const auto placed = [&](int left, int width) {
        return QStyle::visualRect(bare.direction, bare.rect,
                                  QRect(left, bare.rect.top(), width, bare.rect.height()));
    };
    int left = bare.rect.left() + 4;
    painter->save();
    painter->setClipRect(bare.rect);
    bool dark = false; // behind the first dark step nothing can have failed
    for (provisioning::ProofStep step : allSteps()) {
        const bool lit = litSteps.contains(int(step));
        const auto mark = lit ? Standing::UpToDate
            : failed && !dark ? Standing::Failed
                              : Standing::NeverSeen;
        dark = dark || !lit;
        const QColor ink = bare.palette.color(chosen ? QPalette::HighlightedText : QPalette::Text);
        drawStanding(*painter, placed(left, 16), mark,
                     chosen ? ink : standingColour(mark, bare.palette));
        left += 18;
        const QString word = stepWord(step);
        const int width = bare.fontMetrics.horizontalAdvance(word) + 2;
        painter->setPen(chosen || lit ? ink : mutedColour(bare.palette));
        painter->drawText(placed(left, width), Qt::AlignVCenter, word);
        left += width + 8;
    }
    painter->restore();
}

} // namespace gui
