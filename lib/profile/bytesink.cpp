#include "profile/bytesink.h"

#include "profile/xmltext.h"

#include <QChar>

#include <array>

namespace profile {

namespace {

constexpr std::array<bool, 128> makeUsual()
{
    std::array<bool, 128> usual{};
    for (size_t c = 0x20; c < 0x7f; ++c)
        usual[c] = c != '&' && c != '<' && c != '>' && c != '"' && c != '\'';
    return usual;
}

constexpr std::array<bool, 128> usual = makeUsual();

QByteArrayView escapeOf(char16_t c)
{
    switch (c) {
    case u'&':
        return "&amp;";
    case u'<':
        return "&lt;";
    case u'>':
        return "&gt;";
    case u'"':
        return "&quot;";
    case u'\'':
        return "&apos;";
    case u'\n':
        return "&#10;";
    case u'\r':
        return "&#13;";
    case u'\t':
        return "&#9;";
    case u' ':
        return "&#32;";
    }
    return "?";
}

} // namespace

void ByteSink::appendEscaped(QStringView value)
{
    const qsizetype last = value.size() - 1;
    makeRoom(value.size());
    for (qsizetype i = 0; i <= last; ++i) {
        const char16_t c = value[i].unicode();
        const bool outerBlank = c == u' ' && (i == 0 || i == last);
        if (c < usual.size() && usual[c] && !outerBlank) {
            m_bytes.data()[m_size++] = char(c);
            continue;
        }
        appendUnusual(value, i);
        if (value[i].isHighSurrogate() && i < last && value[i + 1].isLowSurrogate())
            ++i;
        makeRoom(last - i);
    }
}

void ByteSink::appendUnusual(QStringView value, qsizetype at)
{
    const QChar c = value[at];
    const bool pair =
        c.isHighSurrogate() && at + 1 < value.size() && value[at + 1].isLowSurrogate();
    if (pair)
        append(value.sliced(at, 2).toUtf8());
    else if (c.unicode() >= 0x80 && isXmlCharacter(c.unicode()))
        append(value.sliced(at, 1).toUtf8());
    else
        append(escapeOf(c.unicode()));
}

QByteArray ByteSink::take()
{
    m_bytes.resize(m_size);
    m_size = 0;
    return std::exchange(m_bytes, {});
}

} // namespace profile
