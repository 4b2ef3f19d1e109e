#include "profile/flatxmlscanner.h"

#include <algorithm>
#include <cstring>

namespace profile {

XmlLines::Place XmlLines::placeOf(qsizetype offset)
{
    if (offset < m_lineStart)
        *this = XmlLines(m_text);
    while (m_counted < offset) {
        const char *from = m_text.data() + m_counted;
        const void *hit = std::memchr(from, '\n', size_t(offset - m_counted));
        if (!hit)
            break;
        m_counted += static_cast<const char *>(hit) - from + 1;
        m_lineStart = m_counted;
        ++m_line;
    }
    m_counted = std::max(m_counted, offset);
    return {m_line, int(offset - m_lineStart) + 1};
}

XmlLines::Place XmlLines::placeOfTag(QByteArrayView name)
{
    qsizetype at = name.data() - m_text.data();
    while (at > 0 && m_text[at] != '<') // a namespace prefix may stand between
        --at;
    return placeOf(at);
}

} // namespace profile
