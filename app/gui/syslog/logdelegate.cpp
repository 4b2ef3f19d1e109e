#include "gui/syslog/logdelegate.h"

#include "gui/syslog/logmodel.h"
#include "gui/widgets/standingmark.h"

namespace gui {

using provisioning::Standing;

namespace {

constexpr float Tint = 0.28F; // so that text in any colour stays readable on it

} // namespace

void LogDelegate::setMarks(const QList<LogMark> &marks)
{
    m_marks.clear();
    for (const LogMark &mark : marks) {
        QColor colour(mark.colour);
        colour.setAlphaF(Tint);
        const LogPattern pattern(mark.text);
        if (!pattern.isEmpty() && colour.isValid())
            m_marks.append({pattern, colour});
    }
}

void LogDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const int severity = index.data(LogModel::SeverityRole).toInt();
    const QPalette palette = option->palette;
    if (severity >= 0 && severity <= 3)
        option->palette.setColor(QPalette::Text, standingColour(Standing::Failed, palette));
    else if (severity == 4)
        option->palette.setColor(QPalette::Text, standingColour(Standing::Outdated, palette));
    if (!m_marks.isEmpty()) {
        const QString text = index.siblingAtColumn(LogModel::Text).data().toString();
        const auto mark = std::find_if(m_marks.begin(), m_marks.end(), [&](const auto &candidate) {
            return candidate.first.isIn(text);
        });
        if (mark != m_marks.end())
            option->backgroundBrush = mark->second;
    }
    if (index.column() == LogModel::Phone && index.data(LogModel::MacRole).isValid())
        option->palette.setColor(QPalette::Text, palette.color(QPalette::Link));
}

} // namespace gui
