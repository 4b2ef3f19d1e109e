#include "gui/timeline/timelinedelegate.h"

#include "gui/timeline/timelinemodel.h"
#include "gui/widgets/icon.h"
#include "gui/widgets/standingmark.h"
#include "gui/widgets/theme.h"

#include <QApplication>
#include <QDateTime>
#include <QLocale>
#include <QPainter>

namespace gui {

using inventory::Event;
using provisioning::Standing;

namespace {

constexpr int RowMargin = 8;
constexpr int Picture = 16;

QColor inkOf(int outcome, const QPalette &palette)
{
    if (outcome == int(Event::Outcome::Failed) || outcome == int(Event::Outcome::Refused))
        return standingColour(Standing::Failed, palette);
    return palette.color(QPalette::Text);
}

// The short time of the country with the seconds, that it leaves out.
QString withSeconds(const QTime &time)
{
    const QLocale here;
    QString format = here.timeFormat(QLocale::ShortFormat);
    const qsizetype minute = format.indexOf(QLatin1String("mm"));
    if (minute > 0 && !format.contains(u's'))
        format.insert(minute + 2, format[minute - 1] + QStringLiteral("ss"));
    return here.toString(time, format);
}

QString timeText(const QDateTime &when)
{
    const QDateTime local = when.toLocalTime();
    return local.date() == QDate::currentDate() ? withSeconds(local.time())
                                                : QLocale().toString(local, QLocale::ShortFormat);
}

// As wide as any, so that what happened begins at one place.
int timeWidth(const QFontMetrics &metrics)
{
    const QDateTime wide(QDate(2028, 12, 28), QTime(22, 28, 58));
    return metrics.horizontalAdvance(QLocale().toString(wide, QLocale::ShortFormat) + u' ');
}

// Among words written from right to left the parts of an address would change places.
QString eachForItself(const QString &details)
{
    constexpr QChar begin(0x2068); // FIRST STRONG ISOLATE, and its end
    constexpr QChar end(0x2069);
    const QString separator = TimelineModel::separator();
    return begin + QString(details).replace(separator, end + separator + begin) + end;
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
    const int time = timeWidth(bare.fontMetrics);
    const int line = bare.fontMetrics.height();
    const QRect row = bare.rect.adjusted(RowMargin, RowMargin / 2, -RowMargin, -RowMargin / 2);
    const int said = time + Picture + RowMargin; // where the words begin
    const auto placed = [&](int left, int width) {
        return QStyle::visualRect(bare.direction, row,
                                  QRect(row.left() + left, row.top(), width, row.height()));
    };
    const auto write = [&](const QFont &font, const QColor &colour, const QRect &place,
                           Qt::Alignment alignment, const QString &text) {
        painter->setFont(font);
        painter->setPen(colour);
        painter->drawText(place, alignment | Qt::AlignLeading,
                          QFontMetrics(font).elidedText(text, Qt::ElideRight, place.width()));
    };
    const QColor quiet = chosen ? ink : mutedColour(bare.palette);
    const QRect words = placed(said, row.width() - said);
    painter->save();
    write(bare.font, quiet, placed(0, time), Qt::AlignTop,
          timeText(index.data(TimelineModel::WhenRole).toDateTime()));
    write(smallPrint(bare.font), quiet, placed(0, time - RowMargin), Qt::AlignBottom,
          index.data(TimelineModel::PhoneRole).toString());
    QRect picture = placed(time, Picture);
    picture.setHeight(line);
    icon(index.data(TimelineModel::IconRole).toString())
        .paint(painter, picture, Qt::AlignCenter, chosen ? QIcon::Selected : QIcon::Normal);
    write(bare.font, ink, words, Qt::AlignTop, index.data(TimelineModel::WhatRole).toString());
    write(smallPrint(bare.font), quiet, words, Qt::AlignBottom,
          eachForItself(index.data(TimelineModel::DetailRole).toString()));
    painter->restore();
}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int small = QFontMetrics(smallPrint(option.font)).height();
    return {120, option.fontMetrics.height() + small + RowMargin};
}

} // namespace gui
