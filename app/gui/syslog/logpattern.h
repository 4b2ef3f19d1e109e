#pragma once

#include <QRegularExpression>
#include <QString>

#include <optional>

namespace gui {

/** What a line of the log is looked through for: words as they stand, or a regular expression
 *  between slashes; case does not matter. A broken expression is taken as it stands. */
class LogPattern
{
public:
    explicit LogPattern(const QString &text = {});

    bool isEmpty() const { return m_text.isEmpty(); }
    /** The empty one is in every line. */
    bool isIn(const QString &line) const;

private:
    QString m_text;
    std::optional<QRegularExpression> m_expression;
};

} // namespace gui
