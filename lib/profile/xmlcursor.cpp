#include "profile/xmlcursor.h"

#include <algorithm>
#include <array>

namespace profile {

namespace {

constexpr std::array<bool, 256> makeNameBytes()
{
    std::array<bool, 256> bytes{};
    for (int c = 0x21; c < 256; ++c)
        bytes[size_t(c)] = c != '<' && c != '>' && c != '=' && c != '"' && c != '\'' && c != '/';
    return bytes;
}

constexpr std::array<bool, 256> nameBytes = makeNameBytes();

bool inName(char c)
{
    return nameBytes[uchar(c)];
}

} // namespace

bool XmlCursor::isBlank(qsizetype begin, qsizetype end) const
{
    return std::all_of(m_text.data() + begin, m_text.data() + end,
                       [](char c) { return isBlank(c); });
}

void XmlCursor::skipBlanks()
{
    while (m_at < m_text.size() && isBlank(m_text[m_at]))
        ++m_at;
}

QByteArrayView XmlCursor::readName()
{
    const qsizetype begin = m_at;
    while (m_at < m_text.size()) {
        // a slash belongs to the name unless it closes the tag: SIP_TOS/DiffServ_Value_1_
        if (!inName(m_text[m_at]) && !(m_text[m_at] == '/' && inName(peek(1))))
            break;
        ++m_at;
    }
    return between(begin, m_at);
}

qsizetype XmlCursor::behind(QByteArrayView word, qsizetype from)
{
    qsizetype &vain = m_vain[word.startsWith('-') ? 0 : word.startsWith(']') ? 1 : 2];
    if (from >= vain)
        return -1;
    const qsizetype at = m_text.indexOf(word, from);
    if (at < 0)
        vain = from;
    return at < 0 ? -1 : at + word.size();
}

qsizetype XmlCursor::behindComment(qsizetype at)
{
    if (startsWith("<!--", at))
        return behind("-->", at + 4);
    if (startsWith("<![CDATA[", at))
        return behind("]]>", at + 9);
    return -1;
}

qsizetype XmlCursor::behindDocumentType(qsizetype at) const
{
    qsizetype end = find('>', at);
    const qsizetype subset = find('[', at, end);
    if (subset < end) // its declarations hold > themselves
        end = find('>', find(']', subset));
    return std::min(end + 1, m_text.size());
}

bool XmlCursor::skipEndTag(QByteArrayView name)
{
    const qsizetype end = m_at + name.size() + 2;
    if (end >= m_text.size() || m_text[end] != '>'
        || std::memcmp(m_text.data() + m_at + 2, name.data(), size_t(name.size())) != 0)
        return false;
    m_at = end + 1;
    return true;
}

QByteArrayView XmlCursor::skipAccess()
{
    constexpr QByteArrayView shape = " ua=\"na\"";
    if (m_at + shape.size() >= m_text.size() || m_text[m_at + 7] != '"'
        || std::memcmp(m_text.data() + m_at, shape.data(), 5) != 0)
        return {};
    const QByteArrayView word = m_text.sliced(m_at + 5, 2);
    if (!startsName(word[0]) || !startsName(word[1]))
        return {};
    m_at += shape.size();
    return word;
}

QByteArrayView XmlCursor::endName(qsizetype at) const
{
    XmlCursor cursor(m_text);
    cursor.moveTo(at + 2);
    cursor.skipBlanks();
    return withoutPrefix(cursor.readName());
}

qsizetype XmlCursor::behindEndTag(qsizetype at) const
{
    const qsizetype next = find('<', std::min(at + 1, m_text.size()));
    const qsizetype close = find('>', at, next);
    return close < next ? close + 1 : next;
}

QByteArrayView XmlCursor::nextEndName(qsizetype at)
{
    if (m_nextEnd < at) {
        const qsizetype found = m_text.indexOf("</", at);
        m_nextEnd = found < 0 ? m_text.size() : found;
    }
    return m_nextEnd < m_text.size() ? endName(m_nextEnd) : QByteArrayView();
}

QByteArrayView trimmedXml(QByteArrayView text)
{
    const char *begin = text.begin();
    const char *end = text.end();
    while (begin < end && XmlCursor::isBlank(*begin))
        ++begin;
    while (end > begin && XmlCursor::isBlank(end[-1]))
        --end;
    return {begin, end - begin};
}

QByteArrayView withoutPrefix(QByteArrayView name)
{
    const void *found =
        name.isEmpty() ? nullptr : std::memchr(name.data(), ':', size_t(name.size()));
    const qsizetype colon = found ? static_cast<const char *>(found) - name.data() : -1;
    const bool isPrefix =
        colon > 0 && colon + 1 < name.size() && XmlCursor::startsName(name[colon + 1]);
    return isPrefix ? name.sliced(colon + 1) : name;
}

QByteArrayView xmlEncoding(QByteArrayView declaration)
{
    const qsizetype at = declaration.indexOf("encoding");
    if (at < 0 || !declaration.startsWith("<?xml"))
        return {};
    XmlCursor cursor(declaration.sliced(at + 8));
    cursor.skipBlanks();
    if (cursor.peek(0) != '=')
        return {};
    cursor.moveTo(cursor.at() + 1);
    cursor.skipBlanks();
    cursor.moveTo(cursor.at() + 1); // the quote
    return cursor.readName();
}

QByteArrayView xmlOptions(QByteArrayView comment)
{
    constexpr qsizetype opening = 4; // <!--
    constexpr qsizetype around = 7; // and -->
    if (comment.size() < around || !comment.startsWith("<!--"))
        return {};
    const QByteArrayView text = trimmedXml(comment.sliced(opening, comment.size() - around));
    return text.startsWith("options:") || text.startsWith("available options:") ? text
                                                                                : QByteArrayView();
}

} // namespace profile
