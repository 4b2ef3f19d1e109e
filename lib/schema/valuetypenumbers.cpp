#include "schema/valuetypechecks.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace schema {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("schema", text);
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isHexadecimal(QStringView value)
{
    return value.startsWith(u"0x", Qt::CaseInsensitive);
}

// The place of the first character that is no digit of @p base; the size where all are.
qsizetype digitsEnd(QStringView value, int base)
{
    const auto end = std::find_if(value.begin(), value.end(), [base](QChar c) {
        const char16_t lower = c.toLower().unicode();
        return !isDigit(c) && !(base == 16 && lower >= u'a' && lower <= u'f');
    });
    return end - value.begin();
}

struct Range
{
    double lowest;
    double highest;
};

// What the bits hold, narrowed by what the parameter allows.
Range rangeOf(const ValueType &type)
{
    const int bits = type.size > 0 ? std::min(type.size, 32) : 32;
    const bool isSigned = type.type == DataType::SignedInteger;
    Range range = isSigned ? Range{-std::ldexp(1.0, bits - 1), std::ldexp(1.0, bits - 1) - 1}
                           : Range{0, std::ldexp(1.0, bits) - 1};
    if (type.type == DataType::Port)
        range.highest = 65'535;
    range.lowest = std::max(range.lowest, type.minimum.value_or(range.lowest));
    range.highest = std::min(range.highest, type.maximum.value_or(range.highest));
    return range;
}

QString shown(double number)
{
    return QString::number(number, 'g', 10);
}

Fault outside(const Range &range, double number)
{
    if (number >= range.lowest && number <= range.highest)
        return std::nullopt;
    return Error::at(
        1, tr("expected a number from %1 to %2").arg(shown(range.lowest), shown(range.highest)));
}

// [digits][.digits], with at most @p places of them behind the point; -1: any number
Fault plainDecimalFault(QStringView value, int places)
{
    const qsizetype whole = digitsEnd(value, 10);
    if (whole == value.size() && whole > 0)
        return std::nullopt;
    if (value.at(std::min(whole, value.size() - 1)) != u'.' || whole == value.size())
        return Error::at(int(whole) + 1, tr("expected a digit"));
    const QStringView decimals = value.sliced(whole + 1);
    const qsizetype end = digitsEnd(decimals, 10);
    if (decimals.isEmpty() || end < decimals.size())
        return Error::at(int(whole + 1 + end) + 1, tr("expected a digit"));
    if (places >= 0 && decimals.size() > places)
        return Error::at(int(whole) + 2 + places,
                         tr("at most %1 digits behind the point").arg(places));
    return std::nullopt;
}

// No phone counts further than 32 bits.
constexpr double Largest = 4294967295.0;

Fault withinRange(const ValueType &type, double number)
{
    return outside({type.minimum.value_or(-Largest), type.maximum.value_or(Largest)}, number);
}

Fault signedDecimalFault(QStringView value, int places)
{
    const bool hasSign = value.startsWith(u'-') || value.startsWith(u'+');
    const QStringView digits = value.sliced(hasSign ? 1 : 0);
    if (digits.isEmpty())
        return Error::at(2, tr("expected a digit"));
    auto fault = plainDecimalFault(digits, places);
    if (fault && hasSign)
        ++fault->column;
    return fault;
}

} // namespace

Fault integerFault(const ValueType &type, const QString &text)
{
    const QStringView value = text;
    const bool isSigned = type.type == DataType::SignedInteger;
    const bool hasSign = isSigned && (value.startsWith(u'-') || value.startsWith(u'+'));
    const QStringView plain = value.sliced(hasSign ? 1 : 0);
    const int base = isHexadecimal(plain) ? 16 : 10;
    const QStringView digits = base == 16 ? plain.sliced(2) : plain;
    const qsizetype end = digitsEnd(digits, base);
    if (digits.isEmpty() || end < digits.size())
        return Error::at(int(value.size() - digits.size() + end) + 1,
                         base == 16 ? tr("expected a hexadecimal digit") : tr("expected a digit"));
    const Range range = rangeOf(type);
    if (digits.size() > 18) // more than any of our integers holds
        return outside(range, HUGE_VAL);
    const double number = double(digits.toLongLong(nullptr, base));
    return outside(range, value.startsWith(u'-') ? -number : number);
}

Fault decimalFault(const ValueType &type, const QString &value)
{
    if (auto fault = signedDecimalFault(value, type.size > 0 ? type.size : -1))
        return fault;
    return withinRange(type, value.toDouble());
}

Fault secondsFault(const ValueType &type, const QString &value)
{
    if (auto fault = plainDecimalFault(value, -1))
        return fault;
    return withinRange(type, value.toDouble());
}

Fault powerFault(const ValueType &, const QString &value)
{
    if (auto fault = signedDecimalFault(value, 1))
        return fault;
    return outside({-99.9, 99.9}, value.toDouble());
}

// A hexadecimal number stays one: dumps show 0x68 where the factory says so.
QString canonicalInteger(const ValueType &, const QString &text)
{
    QStringView value = text;
    if (value.startsWith(u'+'))
        value = value.sliced(1);
    const bool negative = value.startsWith(u'-');
    QStringView digits = value.sliced(negative ? 1 : 0);
    if (isHexadecimal(digits))
        return value.toString();
    while (digits.size() > 1 && digits.startsWith(u'0'))
        digits = digits.sliced(1);
    return negative && digits != u"0" ? u'-' + digits.toString() : digits.toString();
}

QString canonicalSeconds(const ValueType &type, const QString &value)
{
    const qsizetype point = value.indexOf(u'.');
    if (point < 0)
        return value;
    const QString cut = value.left(point + 1 + type.size);
    return cut.endsWith(u'.') ? cut.chopped(1) : cut;
}

} // namespace schema
