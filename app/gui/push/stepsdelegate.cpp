#include "gui/push/stepsdelegate.h"

#include "gui/push/pushmodel.h"
#include "gui/widgets/standingmark.h"
#include "gui/widgets/theme.h"

#include <QApplication>
#include <QPainter>

namespace gui {

using provisioning::Standing;

namespace {

constexpr int Margin = 4;
constexpr int MarkWidth = 18; // with the gap to its word
constexpr int Gap = 8; // between two steps

int wordWidth(const QFontMetrics &metrics, provisioning::ProofStep step)
{
    return metrics.horizontalAdvance(stepWord(step)) + 2;
}

} // namespace

void StepsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QStyleOptionViewItem bare = option;
    initStyleOption(&bare, index);
    bare.text.clear();
    QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &bare, painter, bare.widget);
    const auto steps = index.data(PushModel::StepsRole).value<QList<int>>();
    const auto litSteps = index.data(PushModel::LitRole).value<QList<int>>();
    const bool failed = index.data(PushModel::FailedRole).toBool();
    const bool chosen = bare.state & QStyle::State_Selected;
    const auto placed = [&](int left, int width) {
        return QStyle::visualRect(bare.direction, bare.rect,
                                  QRect(left, bare.rect.top(), width, bare.rect.height()));
    };
    int left = bare.rect.left() + Margin;
    painter->save();
    painter->setClipRect(bare.rect);
    bool dark = false; // behind the first dark step nothing can have failed
    for (const int number : steps) {
        const auto step = provisioning::ProofStep(number);
        const bool lit = litSteps.contains(number);
        const auto mark = lit ? Standing::UpToDate
            : failed && !dark ? Standing::Failed
                              : Standing::NeverSeen;
        dark = dark || !lit;
        const QColor ink = bare.palette.color(chosen ? QPalette::HighlightedText : QPalette::Text);
        drawStanding(*painter, placed(left, 16), mark,
                     chosen ? ink : standingColour(mark, bare.palette));
        left += MarkWidth;
        const int width = wordWidth(bare.fontMetrics, step);
        painter->setPen(chosen || lit ? ink : mutedColour(bare.palette));
        painter->drawText(placed(left, width), Qt::AlignVCenter, stepWord(step));
        left += width + Gap;
    }
    painter->restore();
}

// As wide as the longest of all, whatever is told.
QSize StepsDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    int widest = 0;
    for (const provisioning::Push push : provisioning::allPushes()) {
        int width = 2 * Margin;
        for (const provisioning::ProofStep step : provisioning::stepsOf(push))
            width += MarkWidth + wordWidth(option.fontMetrics, step) + Gap;
        widest = qMax(widest, width);
    }
    return {widest, option.fontMetrics.height()};
}

} // namespace gui
