#include "gui/dashboard/curedelegate.h"

#include "gui/dashboard/attention.h"

#include <QApplication>
#include <QPainter>

namespace gui {

namespace {

constexpr int Padding = 8;

QString cureOf(const QModelIndex &index)
{
    return cureText(AttentionModel::Cure(index.data(AttentionModel::CureRole).toInt()));
}

} // namespace

void CureDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString cure = cureOf(index);
    const int width = item.fontMetrics.horizontalAdvance(cure);
    const QString text = std::exchange(item.text, QString());
    QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const bool chosen = item.state & QStyle::State_Selected;
    const QColor ink = item.palette.color(chosen ? QPalette::HighlightedText : QPalette::Text);
    const int icon = item.decorationSize.width() + 2 * Padding;
    const auto placed = [&](const QRect &place) {
        return QStyle::visualRect(item.direction, item.rect, place);
    };
    const QRect row = item.rect;
    const QRect said(row.left() + icon, row.top(), row.width() - icon - width - 3 * Padding,
                     row.height());
    painter->save();
    painter->setPen(ink);
    painter->drawText(placed(said), Qt::AlignVCenter | Qt::AlignLeading,
                      item.fontMetrics.elidedText(text, Qt::ElideRight, said.width()));
    painter->setPen(chosen ? ink : item.palette.color(QPalette::Link));
    painter->drawText(placed({row.right() - Padding - width, row.top(), width + 1, row.height()}),
                      Qt::AlignVCenter, cure);
    painter->restore();
}

QSize CureDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {200, option.fontMetrics.height() + 2 * Padding};
}

} // namespace gui
