#include "gui/syslog/logdelegate.h"

#include "gui/syslog/logmodel.h"
#include "gui/widgets/standingmark.h"

namespace gui {

using provisioning::Standing;

void LogDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const int severity = index.data(LogModel::SeverityRole).toInt();
    const QPalette palette = option->palette;
    if (severity >= 0 && severity <= 3)
        option->palette.setColor(QPalette::Text, standingColour(Standing::Failed, palette));
    else if (severity == 4)
        option->palette.setColor(QPalette::Text, standingColour(Standing::Outdated, palette));
    const bool marked = !m_highlight.isEmpty()
        && index.siblingAtColumn(LogModel::Text)
               .data()
               .toString()
               .contains(m_highlight, Qt::CaseInsensitive);
    if (marked) {
        QColor mark = standingColour(Standing::Outdated, palette);
        mark.setAlphaF(0.25F);
        option->backgroundBrush = mark;
    }
    if (index.column() == LogModel::Phone && index.data(LogModel::MacRole).isValid())
        option->palette.setColor(QPalette::Text, palette.color(QPalette::Link));
}

} // namespace gui
