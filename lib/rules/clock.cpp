#include "rules/clock.h"

#include "rules/cursor.h"
#include "rules/fields.h"

#include <QCoreApplication>
#include <QLocale>

#include <cstdlib>

namespace rules {

namespace {

constexpr int LargestOffset = 14 * 3600; // Line Islands

QString tr(const char *text)
{
    return QCoreApplication::translate("rules", text);
}

// One or two digits from @p lowest to @p highest.
Result<int> takeNumber(Cursor &at, int lowest, int highest)
{
    const Cursor start = at;
    const bool negative = at.take(u'-');
    const QStringView digits = at.takeWhile(Cursor::isDigit);
    const int value = negative ? -digits.toInt() : digits.toInt();
    if (digits.isEmpty() || digits.size() > 2 || value < lowest || value > highest)
        return start.error(tr("expected a number from %1 to %2").arg(lowest).arg(highest));
    return value;
}

// HH[:mm[:ss]] in seconds
Result<int> takeClockTime(Cursor &at, int highestHour)
{
    int seconds = 0;
    for (const int unit : {3600, 60, 1}) {
        const auto part = takeNumber(at, 0, unit == 3600 ? highestHour : 59);
        if (!part)
            return part.error();
        seconds += *part * unit;
        if (unit == 1 || !at.take(u':'))
            break;
    }
    return seconds;
}

// month/day/weekday[/HH[:mm[:ss]]]
Result<YearlyDate> takeDate(Cursor &at)
{
    YearlyDate date;
    const struct
    {
        int *part;
        int lowest;
        int highest;
    } parts[] = {{&date.month, 1, 12}, {&date.day, -31, 31}, {&date.weekday, 0, 7}};
    for (const auto &[part, lowest, highest] : parts) {
        if (part != &date.month && !at.take(u'/'))
            return at.error(tr("expected /"));
        const Cursor start = at;
        const auto number = takeNumber(at, lowest, highest);
        if (!number)
            return number.error();
        if (part == &date.day && *number == 0)
            return start.error(tr("expected a day from 1, or from -1 for the month's end"));
        *part = *number;
    }
    if (at.take(u'/')) {
        const auto time = takeClockTime(at, 23);
        if (!time)
            return time.error();
        date.seconds = *time;
    }
    return date;
}

Result<int> takeSaving(Cursor &at)
{
    const bool negative = at.take(u'-');
    if (!negative)
        at.take(u'+');
    const auto seconds = takeClockTime(at, 12);
    if (!seconds)
        return seconds;
    return negative ? -*seconds : *seconds;
}

template<typename Value>
std::optional<Error> readInto(Value &value, const Field &field, Result<Value> (*take)(Cursor &))
{
    Cursor at(field.value);
    auto read = take(at);
    if (read && !at.atEnd())
        read = at.error(tr("nothing more is expected here"));
    if (!read)
        return Error::at(field.valueColumn + read.error().column - 1, read.error().message);
    value = *read;
    return std::nullopt;
}

QString timeInWords(int seconds)
{
    return QStringLiteral("%1:%2")
        .arg(seconds / 3600, 2, 10, QLatin1Char('0'))
        .arg(seconds % 3600 / 60, 2, 10, QLatin1Char('0'));
}

QString dateInWords(const YearlyDate &date)
{
    const QLocale locale;
    const QString month = locale.standaloneMonthName(date.month);
    const QString day = date.day > 0 ? tr("%1 %2").arg(month).arg(date.day)
        : date.day == -1             ? tr("the last day of %1").arg(month)
                         : tr("the day %1 before the end of %2").arg(-date.day - 1).arg(month);
    if (date.weekday == 0)
        return tr("%1 at %2").arg(day, timeInWords(date.seconds));
    const QString weekday = locale.standaloneDayName(date.weekday);
    return (date.day > 0 ? tr("%1 on or after %2 at %3") : tr("%1 on or before %2 at %3"))
        .arg(weekday, day, timeInWords(date.seconds));
}

} // namespace

Result<int> parseTimeZone(QStringView text)
{
    Cursor at(text);
    if (!at.take(u"GMT"))
        return at.error(tr("expected GMT, GMT+hh:mm or GMT-hh:mm"));
    if (at.atEnd())
        return 0;
    const Cursor sign = at;
    const bool west = at.take(u'-');
    if (!west && !at.take(u'+'))
        return sign.error(tr("expected + or -"));
    const auto seconds = takeClockTime(at, 14);
    if (!seconds)
        return seconds;
    if (!at.atEnd() || *seconds > LargestOffset)
        return sign.error(tr("expected GMT, GMT+hh:mm or GMT-hh:mm"));
    return west ? -*seconds : *seconds;
}

Result<DaylightSaving> DaylightSaving::parse(QStringView text)
{
    const auto fields = parseUniqueFields(text);
    if (!fields)
        return fields.error();
    DaylightSaving rule;
    for (const Field &field : *fields) {
        std::optional<Error> error;
        if (field.name == u"start")
            error = readInto(rule.start, field, takeDate);
        else if (field.name == u"end")
            error = readInto(rule.end, field, takeDate);
        else if (field.name == u"save")
            error = readInto(rule.save, field, takeSaving);
        else
            error = Error::at(field.column, tr("expected start=, end= or save="));
        if (error)
            return *error;
    }
    for (const QStringView name : {QStringView(u"start"), QStringView(u"end")})
        if (!fieldNamed(*fields, name))
            return Error::at(int(text.size()) + 1, tr("expected %1=month/day/weekday").arg(name));
    return rule;
}

QString inWords(const DaylightSaving &rule)
{
    return tr("%1 h %2 from %3 until %4")
        .arg(std::abs(rule.save) / 3600.0)
        .arg(rule.save < 0 ? tr("back") : tr("forward"), dateInWords(rule.start),
             dateInWords(rule.end));
}

} // namespace rules
