#include "asterisk/dialpattern.h"

namespace asterisk {

namespace {

/** Whether the set between brackets, "1-37", holds @p digit. */
bool holds(QStringView set, QChar digit)
{
    for (qsizetype at = 0; at < set.size(); ++at) {
        const bool range = at + 2 < set.size() && set[at + 1] == u'-';
        const QChar last = range ? set[at + 2] : set[at];
        if (digit >= set[at] && digit <= last)
            return true;
        at += range ? 2 : 0;
    }
    return false;
}

bool matches(QChar sign, QChar digit)
{
    switch (sign.toUpper().unicode()) {
    case u'X':
        return digit >= u'0' && digit <= u'9';
    case u'Z':
        return digit >= u'1' && digit <= u'9';
    case u'N':
        return digit >= u'2' && digit <= u'9';
    default:
        return sign == digit;
    }
}

bool takesPattern(QStringView pattern, QStringView number)
{
    while (!pattern.isEmpty()) {
        const QChar sign = pattern.front();
        const auto close = sign == u'[' ? pattern.indexOf(u']') : 0;
        if (sign == u'!' || (sign == u'.' && !number.isEmpty()))
            return true;
        if (close < 0)
            return false;
        if (sign != u'-') {
            const bool fits = !number.isEmpty()
                && (close > 0 ? holds(pattern.sliced(1, close - 1), number.front())
                              : matches(sign, number.front()));
            if (!fits)
                return false;
            number = number.sliced(1);
        }
        pattern = pattern.sliced(close + 1);
    }
    return number.isEmpty();
}

} // namespace

bool takes(QStringView name, QStringView number)
{
    return name.startsWith(u'_') ? takesPattern(name.sliced(1), number) : name == number;
}

} // namespace asterisk
