#include "schema/elementname.h"

#include <QByteArrayView>
#include <QList>

#include <algorithm>

namespace schema {

namespace {

constexpr qsizetype mostParts = 8; // the router's settings have four

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isOfName(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || isDigit(c) || c == '_' || c == '.'
        || c == '-';
}

bool canNameAPart(QByteArrayView part)
{
    if (part.isEmpty() || isDigit(part[0]))
        return false;
    for (qsizetype i = 0; i < part.size(); ++i) {
        if (isOfName(part[i]))
            continue;
        const QByteArrayView rest = part.sliced(i);
        if (!rest.startsWith("{n}") && !rest.startsWith("{u}") && !rest.startsWith("{k}"))
            return false;
        i += 2;
    }
    return true;
}

} // namespace

bool canNameAnElement(const QByteArray &name)
{
    if (name.size() > longestElementName || name.count('/') >= mostParts)
        return false;
    const QList<QByteArray> parts = name.split('/');
    return std::all_of(parts.begin(), parts.end(), canNameAPart);
}

} // namespace schema
