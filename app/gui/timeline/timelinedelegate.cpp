#include "gui/timeline/timelinedelegate.h"

#include "gui/timeline/timelinemodel.h"
#include "gui/widgets/icon.h"
#include "gui/widgets/standingmark.h"
#include "gui/widgets/theme.h"

#include <QApplication>
#include <QDateTime>
#include <QPainter>

namespace gui {

using inventory::Event;
using provisioning::Standing;

namespace {

constexpr int Margin = 8;
constexpr int Picture = 16;

QColor inkOf(int outcome, const QPalette &palette)
{
    if (outcome == int(Event::Outcome::Failed) || outcome == int(Event::Outcome::Refused))
        return standingColour(Standing::Failed, palette);
    return palette.color(QPalette::Text);
}

QString timeText(const QDateTime &when)
{
    const QDateTime local = when.toLocalTime();
    const bool today = local.date() == QDate::currentDate();
    return local.toString(today ? QStringLiteral("HH:mm:ss") : QStringLiteral("d MMM HH:mm"));
}

} // namespace

void TimelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    QStyleOptionViewItem bare = option;
    initStyleOption(&bare, index);
    bare.text.clear();
    QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &bare, painter, bare.widget);

    const bool chosen = bare.state & QStyle::State_Selected;
    const QColor ink = chosen ? bare.palette.color(QPalette::HighlightedText)
                              : inkOf(index.data(TimelineModel::OutcomeRole).toInt(), bare.palette);
    const int time = bare.fontMetrics.horizontalAdvance(QStringLiteral("00 MMM 00:00 "));
    const int line = bare.fontMetrics.height();
    QRect row = bare.rect.adjusted(Margin, Margin / 2, -Margin, -Margin / 2);
    painter->save();
    painter->setFont(bare.font);
    painter->setPen(chosen ? ink : mutedColour(bare.palette));
    painter->drawText(row.adjusted(0, 0, 0, line - row.height()), Qt::AlignVCenter,
                      timeText(index.data(TimelineModel::WhenRole).toDateTime()));
    row.setLeft(row.left() + time);
    icon(index.data(TimelineModel::IconRole).toString())
        .paint(painter, QRect(row.left(), row.top(), Picture, line), Qt::AlignCenter,
               chosen ? QIcon::Selected : QIcon::Normal);
    row.setLeft(row.left() + Picture + Margin);
    painter->setPen(ink);
    painter->drawText(row, Qt::AlignTop,
                      bare.fontMetrics.elidedText(index.data(TimelineModel::WhatRole).toString(),
                                                  Qt::ElideRight, row.width()));
    painter->setFont(smallPrint(bare.font));
    painter->setPen(chosen ? ink : mutedColour(bare.palette));
    painter->drawText(row, Qt::AlignBottom,
                      QFontMetrics(painter->font())
                          .elidedText(index.data(TimelineModel::DetailRole).toString(),
                                      Qt::ElideRight, row.width()));
    painter->restore();
}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int small = QFontMetrics(smallPrint(option.font)).height();
    return {120, option.fontMetrics.height() + small + Margin};
}

} // namespace gui
