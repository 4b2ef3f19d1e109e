#pragma once

#include <QByteArrayView>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>

namespace profile {

/** A place in the text of a profile and the small steps a scanner takes from there. Every position
 *  is clamped to the text; what cannot be found stands at its end. */
class XmlCursor
{
public:
    explicit XmlCursor(QByteArrayView text) : m_text(text) { }

    /** May a tag's name begin with @p c? */
    static bool startsName(char c)
    {
        const char lower = char(c | 0x20);
        return (lower >= 'a' && lower <= 'z') || c == '_';
    }
    static bool isBlank(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }

    qsizetype at() const { return m_at; }
    qsizetype size() const { return m_text.size(); }
    bool atEnd() const { return m_at >= m_text.size(); }
    void moveTo(qsizetype at) { m_at = std::min(at, m_text.size()); }

    /** The byte @p ahead of here; 0 behind the end. */
    char peek(qsizetype ahead) const
    {
        return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : '\0';
    }
    QByteArrayView between(qsizetype begin, qsizetype end) const
    {
        return m_text.sliced(begin, end - begin);
    }
    qsizetype offsetOf(QByteArrayView view) const { return view.data() - m_text.data(); }
    bool startsWith(QByteArrayView word, qsizetype at) const
    {
        return m_text.sliced(at).startsWith(word);
    }
    bool isBlank(qsizetype begin, qsizetype end) const;

    /** The next @p c from @p from on; the end where there is none. */
    qsizetype find(char c, qsizetype from) const { return find(c, from, m_text.size()); }
    qsizetype find(char c, qsizetype from, qsizetype end) const
    {
        if (from >= end)
            return end;
        const void *hit = std::memchr(m_text.data() + from, c, size_t(end - from));
        return hit ? static_cast<const char *>(hit) - m_text.data() : end;
    }

    void skipBlanks();
    /** Everything a name may hold in a sloppy file, brackets and slashes too. */
    QByteArrayView readName();

    /** Behind the next "?>"; -1 where there is none. */
    qsizetype behind(QByteArrayView word, qsizetype from);
    /** Behind the comment or CDATA section that begins @p at; -1: none does, or it never ends. */
    qsizetype behindComment(qsizetype at);
    qsizetype behindDocumentType(qsizetype at) const;

    /** Steps over exactly </@p name>; false, and no step, where something else stands. */
    bool skipEndTag(QByteArrayView name);
    /** Steps over ua="…" as nearly every tag has it and answers what is between the marks; null,
     *  and no step, where something else stands. */
    QByteArrayView skipAccess();

    /** The name in the end tag at @p at. */
    QByteArrayView endName(qsizetype at) const;
    qsizetype behindEndTag(qsizetype at) const;
    /** The name in the first end tag behind @p at; empty where there is none. */
    QByteArrayView nextEndName(qsizetype at);

private:
    QByteArrayView m_text;
    qsizetype m_at = 0;
    qsizetype m_nextEnd = -1; ///< the last answer of nextEndName, so that asking again is cheap
    /** From where on a search for "-->", "]]>", "?>" is known to be in vain. */
    qsizetype m_vain[3] = {PTRDIFF_MAX, PTRDIFF_MAX, PTRDIFF_MAX};
};

/** @p text without the blanks around it. */
QByteArrayView trimmedXml(QByteArrayView text);
/** @p name without its namespace prefix. */
QByteArrayView withoutPrefix(QByteArrayView name);
/** The encoding an XML declaration names; empty where it names none. */
QByteArrayView xmlEncoding(QByteArrayView declaration);
/** What a comment of the form <!-- options: a/b --> or <!-- available options: a|b --> says,
 *  "options:" and "available" included; empty for any other comment. */
QByteArrayView xmlOptions(QByteArrayView comment);

} // namespace profile
