#pragma once

#include <QStyledItemDelegate>

namespace gui {

/** One moment: the time and, of several phones, whose it is; a picture of the door; what happened,
 *  and beneath it the detail. */
class TimelineDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace gui
