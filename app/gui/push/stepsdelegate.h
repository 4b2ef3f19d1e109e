#pragma once

#include <QStyledItemDelegate>

namespace gui {

/** Draws sent → fetched → applied → registered: lit steps filled, the first dark one hollow, a
 *  failed one as a triangle. */
class StepsDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    /** As wide as all its words are, in whatever language. */
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace gui
