#pragma once

#include <QByteArray>

namespace asterisk {

/** Takes the comments out of a .conf file line by line, as Asterisk does: ";" to the end of the
 *  line, ";--" to "--;" over lines and nested, "\;" a semicolon of the text. */
class CommentStripper
{
public:
    /** What of @p line, without its line end, is no comment; blanks at both ends gone. */
    QByteArray strip(const QByteArray &line);

    bool withinComment() const { return m_depth > 0; }

private:
    int m_depth = 0;
};

} // namespace asterisk
