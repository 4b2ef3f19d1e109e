#include "schema/jsonreader.h"

#include <QCoreApplication>

#include <charconv>
#include <cmath>
#include <limits>

namespace schema {

namespace {

constexpr int deepest = 32;

} // namespace

char JsonReader::peek()
{
    while (m_at < m_text.size()) {
        const char c = m_text[m_at];
        if (c != ' ' && c != '\n' && c != '\r' && c != '\t')
            return m_failed ? '\0' : c;
        ++m_at;
    }
    return '\0';
}

void JsonReader::expect(char wanted)
{
    if (peek() == wanted)
        ++m_at;
    else
        fail();
}

bool JsonReader::enter(char open, char close)
{
    expect(open);
    if (++m_depth > deepest)
        fail();
    if (peek() != close)
        return !m_failed;
    ++m_at;
    --m_depth;
    return false;
}

bool JsonReader::again(char close)
{
    const char c = peek();
    if (c != ',' && c != close)
        fail();
    if (m_failed)
        return false;
    ++m_at;
    if (c == close)
        --m_depth;
    return c == ',';
}

QByteArrayView JsonReader::string()
{
    expect('"');
    if (m_failed)
        return {};
    const qsizetype start = m_at;
    while (m_at < m_text.size()) {
        const char c = m_text[m_at];
        if (c == '"')
            return m_text.sliced(start, m_at++ - start);
        if (c == '\\')
            return unescaped(start);
        if (uchar(c) < 0x20)
            break;
        ++m_at;
    }
    fail();
    return {};
}

QByteArrayView JsonReader::unescaped(qsizetype start)
{
    m_buffer = m_text.sliced(start, m_at - start).toByteArray();
    while (m_at < m_text.size() && !m_failed) {
        const char c = m_text[m_at++];
        if (c == '"')
            return m_buffer;
        if (c == '\\')
            appendEscape();
        else if (uchar(c) < 0x20)
            fail();
        else
            m_buffer.append(c);
    }
    fail();
    return {};
}

void JsonReader::appendEscape()
{
    const char c = m_at < m_text.size() ? m_text[m_at++] : '\0';
    constexpr QByteArrayView letters = "\"\\/bfnrt";
    constexpr QByteArrayView meanings = "\"\\/\b\f\n\r\t";
    if (const qsizetype known = c ? letters.indexOf(c) : -1; known >= 0) {
        m_buffer.append(meanings[known]);
        return;
    }
    std::optional<char16_t> unit = c == 'u' ? hexadecimal() : std::nullopt;
    QString text;
    if (unit)
        text.append(QChar(*unit));
    if (unit && QChar::isHighSurrogate(*unit) && m_text.sliced(m_at).startsWith("\\u")) {
        m_at += 2;
        unit = hexadecimal();
        if (unit)
            text.append(QChar(*unit));
    }
    if (!unit)
        fail();
    m_buffer.append(text.toUtf8());
}

std::optional<char16_t> JsonReader::hexadecimal()
{
    if (m_text.size() - m_at < 4)
        return std::nullopt;
    const char *begin = m_text.data() + m_at;
    ushort unit = 0;
    if (std::from_chars(begin, begin + 4, unit, 16).ptr != begin + 4)
        return std::nullopt;
    m_at += 4;
    return char16_t(unit);
}

QStringList JsonReader::texts()
{
    QStringList list;
    array([&] { list.append(text()); });
    return list;
}

double JsonReader::number()
{
    peek();
    double value = 0;
    const char *begin = m_text.data() + m_at;
    const auto read = std::from_chars(begin, m_text.data() + m_text.size(), value);
    if (m_failed || read.ec != std::errc() || !std::isfinite(value)) { // it reads "nan" too
        fail();
        return 0;
    }
    m_at += read.ptr - begin;
    return value;
}

int JsonReader::integer()
{
    const double value = number();
    if (value >= std::numeric_limits<int>::min() && value <= std::numeric_limits<int>::max()
        && double(int(value)) == value)
        return int(value);
    fail();
    return 0;
}

bool JsonReader::boolean()
{
    peek();
    for (const QByteArrayView word : {QByteArrayView("true"), QByteArrayView("false")}) {
        if (!m_failed && m_text.sliced(m_at).startsWith(word)) {
            m_at += word.size();
            return word.size() == 4;
        }
    }
    fail();
    return false;
}

void JsonReader::skip()
{
    switch (peek()) {
    case '{':
        return object([this](QByteArrayView) { skip(); });
    case '[':
        return array([this] { skip(); });
    case '"':
        string();
        return;
    case 't':
    case 'f':
        boolean();
        return;
    case 'n':
        if (m_text.sliced(m_at).startsWith("null"))
            m_at += 4;
        else
            fail();
        return;
    default:
        number();
    }
}

Result<void> JsonReader::finish()
{
    if (!m_failed && peek() == '\0' && m_at == m_text.size())
        return {};
    const qsizetype line = m_text.first(std::min(m_at, m_text.size())).count('\n') + 1;
    return Error::refused(
        QCoreApplication::translate("schema", "it is no JSON: line %1 cannot be read").arg(line));
}

} // namespace schema
