#pragma once

#include "base/result.h"

#include <QStringView>

namespace rules {

/** A place in a text that is being read. Never leaves the text; costs nothing to copy. */
class Cursor
{
public:
    explicit Cursor(QStringView text) : m_text(text) { }

    bool atEnd() const { return m_at >= m_text.size(); }
    /** The character here; a null character at the end. */
    QChar peek() const { return atEnd() ? QChar() : m_text[m_at]; }
    /** The same in full: one from beyond the basic plane takes two places. Empty at the end. */
    QString character() const
    {
        return rest()
            .first(qMin<qsizetype>(peek().isHighSurrogate() ? 2 : 1, rest().size()))
            .toString();
    }
    QChar peekAhead(qsizetype by) const
    {
        return m_at + by < m_text.size() ? m_text[m_at + by] : QChar();
    }
    qsizetype position() const { return m_at; }
    int column() const { return int(m_at) + 1; }

    void skip(qsizetype count = 1) { m_at = qMin(m_at + count, m_text.size()); }
    void moveTo(qsizetype position) { m_at = qBound(qsizetype(0), position, m_text.size()); }

    bool take(QChar c)
    {
        if (peek() != c || atEnd())
            return false;
        ++m_at;
        return true;
    }

    bool take(QStringView word)
    {
        if (!rest().startsWith(word))
            return false;
        m_at += word.size();
        return true;
    }

    void skipBlanks()
    {
        while (!atEnd() && isBlank(m_text[m_at]))
            ++m_at;
    }

    /** Everything from here on for which @p wanted holds. */
    template<typename Predicate>
    QStringView takeWhile(Predicate wanted)
    {
        const qsizetype start = m_at;
        while (!atEnd() && wanted(m_text[m_at]))
            ++m_at;
        return m_text.sliced(start, m_at - start);
    }

    QStringView rest() const { return m_text.sliced(m_at); }
    QStringView text() const { return m_text; }

    Error error(const QString &message) const { return Error::at(column(), message); }

    static bool isBlank(QChar c) { return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r'; }
    static bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }
    static bool isLetter(QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z'); }

private:
    QStringView m_text;
    qsizetype m_at = 0;
};

} // namespace rules
