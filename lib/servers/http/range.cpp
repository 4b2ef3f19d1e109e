#include "servers/http/range.h"

#include <algorithm>
#include <optional>

namespace servers::http {

namespace {

std::optional<qint64> number(QByteArrayView digits)
{
    constexpr qsizetype mostDigits = 18; // stays below 2^63
    if (digits.isEmpty() || digits.size() > mostDigits)
        return std::nullopt;
    if (!std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; }))
        return std::nullopt;
    return digits.toLongLong();
}

Part partOf(qint64 from, qint64 end, qint64 size)
{
    if (from >= size || from >= end)
        return {Part::Kind::Unsatisfiable, 0, 0};
    return {Part::Kind::Partial, from, std::min(end, size) - from};
}

} // namespace

Part readRange(QByteArrayView header, qint64 size)
{
    const Part whole{Part::Kind::Whole, 0, size};
    if (!header.startsWith("bytes="))
        return whole;
    const QByteArrayView range = header.sliced(6).trimmed();
    const qsizetype dash = range.indexOf('-');
    if (dash < 0)
        return whole;
    const auto first = number(range.first(dash));
    const auto last = number(range.sliced(dash + 1));
    if (first && last)
        return *last < *first ? whole : partOf(*first, *last + 1, size);
    if (first && dash + 1 == range.size())
        return partOf(*first, size, size);
    if (last && dash == 0)
        return *last == 0 ? partOf(0, 0, size)
                          : partOf(std::max<qint64>(0, size - *last), size, size);
    return whole;
}

} // namespace servers::http
