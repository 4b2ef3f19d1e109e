#pragma once

#include <QStyledItemDelegate>

namespace gui {

/** Draws a phone's extensions, each with a small mark: filled where the phone says it is
 *  registered, hollow where nobody knows. */
class LinesDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace gui
