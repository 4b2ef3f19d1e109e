#include "gui/widgets/focus.h"

#include <QAbstractItemView>

namespace gui {

namespace {

bool takesFocus(const QWidget *widget)
{
    return isInSight(widget) && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus);
}

} // namespace

void focusInto(QWidget *part)
{
    if (takesFocus(part))
        return part->setFocus(Qt::TabFocusReason);
    QWidget *first = nullptr;
    for (QWidget *child : part->findChildren<QWidget *>()) {
        if (!takesFocus(child))
            continue;
        if (qobject_cast<QAbstractItemView *>(child))
            return child->setFocus(Qt::TabFocusReason);
        first = first ? first : child;
    }
    if (first)
        first->setFocus(Qt::TabFocusReason);
}

bool isInSight(const QWidget *part)
{
    const QRect place(part->mapTo(part->window(), QPoint()), part->size());
    return part->isVisible() && part->window()->rect().intersects(place);
}

} // namespace gui
