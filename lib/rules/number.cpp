#include "rules/number.h"

#include <QCoreApplication>

namespace rules {

Result<qint64> takeDecimal(Cursor &at, int places)
{
    const Cursor start = at;
    const QStringView whole = at.takeWhile(Cursor::isDigit);
    qint64 value = whole.isEmpty() ? 0 : whole.left(6).toLongLong();
    QStringView decimals;
    if (at.peek() == u'.' && Cursor::isDigit(at.peekAhead(1))) {
        at.skip();
        decimals = at.takeWhile(Cursor::isDigit);
    }
    if ((whole.isEmpty() && decimals.isEmpty()) || whole.size() > 6)
        return start.error(QCoreApplication::translate("rules", "expected a number"));
    if (decimals.size() > places)
        return Error::at(
            at.column() - int(decimals.size()) + places,
            QCoreApplication::translate("rules", "at most %n decimals", nullptr, places));
    for (int place = 0; place < places; ++place)
        value = value * 10 + (place < decimals.size() ? decimals[place].digitValue() : 0);
    return value;
}

} // namespace rules
