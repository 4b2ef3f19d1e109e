#include "profile/xmltext.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace profile {

using namespace Qt::StringLiterals;

bool isXmlCharacter(char32_t code)
{
    return code == '\t' || code == '\n' || code == '\r' || (code >= 0x20 && code < 0xd800)
        || (code >= 0xe000 && code < 0xfffe) || (code > 0xffff && code <= 0x10ffff);
}

namespace {

QString decoded(QByteArrayView bytes, bool latin1, XmlText &result)
{
    if (latin1)
        return QString::fromLatin1(bytes);
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = utf8(bytes);
    if (!utf8.hasError())
        return text;
    result.latin1 = true;
    return QString::fromLatin1(bytes);
}

/** The character of the escape between & and ;, or 0. */
char32_t escapedCharacter(QStringView name)
{
    struct Named
    {
        QLatin1StringView name;
        char16_t character;
    };
    static constexpr std::array named{Named{"amp"_L1, u'&'}, Named{"lt"_L1, u'<'},
                                      Named{"gt"_L1, u'>'}, Named{"quot"_L1, u'"'},
                                      Named{"apos"_L1, u'\''}};
    for (const Named &entry : named) {
        if (name == entry.name)
            return entry.character;
    }
    if (!name.startsWith(u'#'))
        return 0;
    const bool hexadecimal = name.mid(1).startsWith(u'x', Qt::CaseInsensitive);
    const QStringView digits = name.mid(hexadecimal ? 2 : 1);
    bool ok = !digits.startsWith(u'+') && !digits.startsWith(u'-');
    const uint code = ok ? digits.toUInt(&ok, hexadecimal ? 16 : 10) : 0;
    return ok && isXmlCharacter(code) ? code : 0;
}

void appendCharacter(QString &text, char32_t code)
{
    const auto encoded = QChar::fromUcs4(code);
    text.append(QStringView(encoded));
}

/** Text between escapes: line breaks become blanks, control characters go. */
void appendText(XmlText &result, QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n')
            continue;
        if (c == u'\r' || c == u'\n')
            result.text.append(u' ');
        else if (c.isSurrogate() || isXmlCharacter(c.unicode()))
            result.text.append(c);
        else
            result.control = true;
    }
}

void appendUnescaped(XmlText &result, QStringView text)
{
    constexpr qsizetype longest = 12; // &#x0010FFFF; and a little
    qsizetype from = 0;
    for (qsizetype at = text.indexOf(u'&'); at >= 0; at = text.indexOf(u'&', at + 1)) {
        const qsizetype end = text.mid(at, longest).indexOf(u';');
        const char32_t code = end > 1 ? escapedCharacter(text.mid(at + 1, end - 1)) : 0;
        if (code == 0) {
            result.badEscape = true;
            continue;
        }
        appendText(result, text.mid(from, at - from));
        appendCharacter(result.text, code);
        from = at + end + 1;
        at += end;
    }
    appendText(result, text.mid(from));
}

/** The same for a value that holds comments and CDATA sections. */
void appendPieces(XmlText &result, QStringView text)
{
    while (!text.isEmpty()) {
        const qsizetype begin = text.indexOf(u"<!");
        appendUnescaped(result, begin < 0 ? text : text.first(begin));
        if (begin < 0)
            return;
        text = text.mid(begin);
        const bool literal = text.startsWith(u"<![CDATA[");
        const qsizetype end = literal ? text.indexOf(u"]]>") : text.indexOf(u"-->", 4);
        if (end < 0 || !(literal || text.startsWith(u"<!--"))) {
            appendUnescaped(result, text.first(2));
            text = text.mid(2);
            continue;
        }
        if (literal)
            appendText(result, text.mid(9, end - 9));
        text = text.mid(end + 3);
    }
}

bool needsNothing(QByteArrayView raw)
{
    return std::all_of(raw.begin(), raw.end(), [](char c) { return c >= 0x20 && c != '&'; });
}

} // namespace

XmlText unescapeXml(QByteArrayView raw, bool plain, bool latin1)
{
    XmlText result;
    if (plain && needsNothing(raw)) { // nearly every value of a profile
        result.text = QString::fromLatin1(raw);
        return result;
    }
    const QString text = decoded(raw, latin1, result);
    if (plain)
        appendUnescaped(result, text);
    else
        appendPieces(result, text);
    return result;
}

XmlText decodeText(QByteArrayView bytes)
{
    XmlText result;
    const QString text = decoded(bytes, false, result);
    appendText(result, text);
    return result;
}

QByteArray elementName(QByteArrayView spelled)
{
    QByteArray name = spelled.toByteArray();
    for (char &c : name) {
        const bool allowed = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
            || (c >= '0' && c <= '9') || c == '_' || c == '-' || c == '.';
        if (!allowed)
            c = '_';
    }
    return name;
}

QStringList splitOptions(QByteArrayView options)
{
    const bool multiplatform = options.startsWith("available");
    const QChar separator = multiplatform ? u'|' : u'/';
    QString text = QString::fromUtf8(options.sliced(options.indexOf(':') + 1)).trimmed();
    // choices of the phones that hold the separator themselves
    text.replace(u"OPT|NTFY|REG"_s, u"OPT\u0001NTFY\u0001REG"_s);
    text.replace(u"||"_s, u"\u0001\u0001"_s);
    QStringList choices = text.split(separator);
    for (QString &choice : choices)
        choice = choice.trimmed().replace(u'\u0001', u'|');
    // month/day/day/month: a choice never stands twice, so these are pairs
    const bool pairs = choices.size() == 4 && choices[0] == choices[3] && choices[1] == choices[2];
    if (pairs)
        return {choices[0] + separator + choices[1], choices[2] + separator + choices[3]};
    return choices;
}

} // namespace profile
