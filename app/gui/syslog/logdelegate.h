#pragma once

#include "gui/syslog/logpattern.h"
#include "settings.h"

#include <QColor>
#include <QStyledItemDelegate>

namespace gui {

/** A line of the log: graver ones in their colour, what the marks say behind the line. */
class LogDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /** The first that is in a line colours it. */
    void setMarks(const QList<LogMark> &marks);

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    QList<QPair<LogPattern, QColor>> m_marks;
};

} // namespace gui
