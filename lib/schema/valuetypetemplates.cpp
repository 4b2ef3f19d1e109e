#include "schema/valuetypechecks.h"

#include <QCoreApplication>

#include <algorithm>

namespace schema {

namespace {

constexpr int LongestTemplate = 39; // guide SPA/ATA p. 58

QString tr(const char *text)
{
    return QCoreApplication::translate("schema", text);
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isHexadecimalDigit(QChar c)
{
    return isDigit(c) || (c.toLower() >= u'a' && c.toLower() <= u'f');
}

// One pattern of a phone template; @p start is where it begins in the value.
Fault phonePatternFault(QStringView pattern, qsizetype start)
{
    if (pattern.isEmpty())
        return Error::at(int(start) + 1, tr("expected a pattern, as in 1408*"));
    for (qsizetype at = 0; at < pattern.size(); ++at) {
        const QChar c = pattern[at];
        if (c == u'%'
            && (at + 2 >= pattern.size() || !isHexadecimalDigit(pattern[at + 1])
                || !isHexadecimalDigit(pattern[at + 2])))
            return Error::at(int(start + at) + 1,
                             tr("expected % and two hexadecimal digits, as in %2a for *"));
        if (c <= u' ' || c == QChar(0x7f))
            return Error::at(int(start + at) + 1, tr("a blank cannot stand inside a pattern"));
    }
    return std::nullopt;
}

// Three digits of a SIP status, "?" for any digit, or fewer and a "*".
Fault responsePatternFault(QStringView pattern, qsizetype start)
{
    const bool open = pattern.endsWith(u'*');
    const QStringView digits = open ? pattern.chopped(1) : pattern;
    const bool right = digits.size() <= 3 && (open ? digits.size() < 3 : digits.size() == 3)
        && std::all_of(digits.begin(), digits.end(),
                       [](QChar c) { return isDigit(c) || c == u'?'; })
        && (digits.isEmpty() || digits[0] == u'?' || (digits[0] >= u'1' && digits[0] <= u'6'));
    if (right && !pattern.isEmpty())
        return std::nullopt;
    return Error::at(int(start) + 1, tr("expected a status such as 404, 61? or 5*"));
}

// Patterns between commas; blanks before one are ignored.
Fault templateFault(QStringView value, Fault (*patternFault)(QStringView, qsizetype))
{
    qsizetype at = 0;
    for (const QStringView part : value.split(u',')) {
        const qsizetype blanks =
            std::find_if_not(part.begin(), part.end(), [](QChar c) { return c == u' '; })
            - part.begin();
        if (auto fault = patternFault(part.sliced(blanks), at + blanks))
            return fault;
        at += part.size() + 1;
    }
    return std::nullopt;
}

} // namespace

Fault phoneTemplateFault(const ValueType &type, const QString &text)
{
    const QStringView value = text;
    if (auto fault = tooLong(value, type.size > 0 ? type.size : LongestTemplate))
        return fault;
    return templateFault(value, phonePatternFault);
}

Fault responseTemplateFault(const ValueType &type, const QString &text)
{
    const QStringView value = text;
    if (auto fault = tooLong(value, type.size > 0 ? type.size : LongestTemplate))
        return fault;
    return templateFault(value, responsePatternFault);
}

} // namespace schema
