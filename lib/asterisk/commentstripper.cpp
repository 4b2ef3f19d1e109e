#include "asterisk/commentstripper.h"

namespace asterisk {

namespace {

bool opensBlock(QByteArrayView rest) // ";---" is a line drawn for the eye
{
    return rest.startsWith(";--") && !rest.startsWith(";---");
}

} // namespace

QByteArray CommentStripper::strip(const QByteArray &line)
{
    QByteArray text;
    for (qsizetype at = 0; at < line.size(); ++at) {
        const auto rest = QByteArrayView(line).sliced(at);
        if (rest.startsWith("\\;")) {
            ++at;
            text += m_depth == 0 ? ";" : "";
        } else if (opensBlock(rest)) {
            ++m_depth;
            at += 2;
        } else if (m_depth > 0 && rest.startsWith("--;")) {
            --m_depth;
            at += 2;
        } else if (m_depth == 0 && rest.front() == ';') {
            break;
        } else if (m_depth == 0) {
            text += rest.front();
        }
    }
    return text.trimmed();
}

} // namespace asterisk
