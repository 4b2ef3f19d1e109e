#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringList>

#include <optional>

namespace schema {

/** Reads JSON (RFC 8259) in one walk, handing out views of the bytes instead of building a
 *  document: the catalogue is read at every start, and this takes a third of QJsonDocument's
 *  time. The first fault ends the walk; everything after it answers empty. Nesting beyond 32 is a
 *  fault. */
class JsonReader
{
public:
    /** @p text must outlive the reader. */
    explicit JsonReader(QByteArrayView text) : m_text(text) { }

    /** Calls @p member with every key of the object at hand (valid until the next call); it takes
     *  the value by one of these functions. */
    template<typename Member>
    void object(Member member)
    {
        for (bool more = enter('{', '}'); more; more = again('}')) {
            const QByteArrayView key = string();
            expect(':');
            if (!m_failed)
                member(key);
        }
    }

    /** Calls @p entry for every entry of the array at hand; it takes the entry. */
    template<typename Entry>
    void array(Entry entry)
    {
        for (bool more = enter('[', ']'); more; more = again(']'))
            entry();
    }

    QByteArrayView string(); ///< its escapes undone; valid until the next call
    QString text() { return QString::fromUtf8(string()); }
    QStringList texts(); ///< an array of strings
    double number();
    int integer(); ///< a number that is no integer of 32 bits is a fault
    bool boolean();
    void skip(); ///< whatever stands here

    bool atString() { return peek() == '"'; }
    bool atObject() { return peek() == '{'; }
    bool atArray() { return peek() == '['; }

    /** That the text ends here, and was read without a fault. */
    Result<void> finish();

private:
    char peek(); ///< the next character that is no blank; '\0' at the end
    bool enter(char open, char close);
    bool again(char close);
    void expect(char wanted);
    void fail() { m_failed = true; }
    QByteArrayView unescaped(qsizetype start);
    void appendEscape();
    std::optional<char16_t> hexadecimal();

    QByteArrayView m_text;
    qsizetype m_at = 0;
    int m_depth = 0;
    bool m_failed = false;
    QByteArray m_buffer; ///< the last string that had escapes
};

} // namespace schema
