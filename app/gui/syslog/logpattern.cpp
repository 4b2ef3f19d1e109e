#include "gui/syslog/logpattern.h"

namespace gui {

LogPattern::LogPattern(const QString &text) : m_text(text)
{
    if (text.size() <= 2 || !text.startsWith(u'/') || !text.endsWith(u'/'))
        return;
    QRegularExpression expression(text.mid(1, text.size() - 2),
                                  QRegularExpression::CaseInsensitiveOption);
    if (!expression.isValid())
        return;
    expression.optimize();
    m_expression = expression;
}

bool LogPattern::isIn(const QString &line) const
{
    return m_expression ? m_expression->match(line).hasMatch()
                        : line.contains(m_text, Qt::CaseInsensitive);
}

} // namespace gui
