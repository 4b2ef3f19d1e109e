#include "rules/version.h"

#include "rules/cursor.h"

namespace rules {

namespace {

constexpr qsizetype LongestVersion = 64;
constexpr qsizetype LongestNumber = 9; // digits

bool isAlphanumeric(QChar c)
{
    return Cursor::isLetter(c) || Cursor::isDigit(c);
}

bool takeNumber(Cursor &at)
{
    const qsizetype digits = at.takeWhile(Cursor::isDigit).size();
    return digits > 0 && digits <= LongestNumber;
}

std::weak_ordering compareNumbers(QStringView a, QStringView b)
{
    while (a.startsWith(u'0'))
        a = a.sliced(1);
    while (b.startsWith(u'0'))
        b = b.sliced(1);
    if (a.size() != b.size())
        return a.size() <=> b.size();
    return a.compare(b) <=> 0;
}

// Runs of digits by number, runs of anything else by letter; what is shorter comes first.
std::weak_ordering compareRuns(QStringView a, QStringView b)
{
    Cursor left(a);
    Cursor right(b);
    while (!left.atEnd() && !right.atEnd()) {
        if (Cursor::isDigit(left.peek()) && Cursor::isDigit(right.peek())) {
            const auto order =
                compareNumbers(left.takeWhile(Cursor::isDigit), right.takeWhile(Cursor::isDigit));
            if (std::is_neq(order))
                return order;
            continue;
        }
        const char16_t x = left.peek().toLower().unicode();
        const char16_t y = right.peek().toLower().unicode();
        if (x != y)
            return x <=> y;
        left.skip();
        right.skip();
    }
    return left.rest().size() <=> right.rest().size();
}

// Three numbers, then letters and digits, then perhaps more of them in a bracket.
bool isDotted(QStringView text)
{
    Cursor at(text);
    if (!takeNumber(at) || !at.take(u'.') || !takeNumber(at) || !at.take(u'.') || !takeNumber(at))
        return false;
    at.takeWhile(isAlphanumeric);
    if (at.take(u'(') && (at.takeWhile(isAlphanumeric).isEmpty() || !at.take(u')')))
        return false;
    return at.atEnd();
}

// The platform and its dot: "sip78xx.", "sip8845_65."; 0 where there is none.
qsizetype platformLength(QStringView text)
{
    Cursor at(text);
    if (!Cursor::isLetter(at.peek()))
        return 0;
    at.takeWhile([](QChar c) { return isAlphanumeric(c) || c == u'_'; });
    return at.take(u'.') ? at.position() : 0;
}

// The parts that are compared, "11-0-0MN-1" of "11-0-0MN-1MPP-BN"; -1 where it is none.
qsizetype comparedLength(QStringView text)
{
    const qsizetype end = text.indexOf(u"MPP");
    Cursor at(text.first(qMax(qsizetype(0), end)));
    int parts = 0;
    do {
        if (!takeNumber(at))
            return -1;
        at.takeWhile(Cursor::isLetter);
        at.takeWhile(isAlphanumeric);
        ++parts;
    } while (at.take(u'-'));
    return at.atEnd() && parts >= 3 ? end : -1;
}

// What a version's text consists of.
struct Parts
{
    Version::Manner manner = Version::Manner::Dotted;
    QStringView compared;
    QStringView build;
};

std::optional<Parts> partsOf(QStringView text)
{
    if (text.size() > LongestVersion)
        return std::nullopt;
    if (isDotted(text))
        return Parts{Version::Manner::Dotted, text, {}};
    const qsizetype platform = platformLength(text);
    const QStringView rest = text.sliced(platform);
    const qsizetype length = platform > 0 ? comparedLength(rest) : -1;
    if (length < 0)
        return std::nullopt;
    const QStringView build = rest.sliced(length + 3);
    Cursor at(build);
    at.takeWhile(isAlphanumeric); // a number right behind MPP, as later releases have it
    const bool hasBuild = at.take(u'-');
    const QStringView number = at.takeWhile([](QChar c) { return isAlphanumeric(c) || c == u'-'; });
    if (!at.atEnd() || hasBuild == number.isEmpty())
        return std::nullopt;
    return Parts{Version::Manner::Multiplatform, rest.first(length), build};
}

std::weak_ordering compareParts(const Parts &left, const Parts &right)
{
    const auto order = compareRuns(left.compared, right.compared);
    if (std::is_neq(order) || left.build.isEmpty() || right.build.isEmpty())
        return order;
    return compareRuns(left.build, right.build);
}

} // namespace

std::optional<Version> Version::parse(QStringView text)
{
    const auto parts = partsOf(text);
    if (!parts)
        return std::nullopt;
    Version version;
    version.m_manner = parts->manner;
    version.m_text = parts->compared.toString();
    version.m_build = parts->build.toString();
    return version;
}

std::weak_ordering Version::compare(const Version &other) const
{
    return compareParts({m_manner, m_text, m_build}, {other.m_manner, other.m_text, other.m_build});
}

std::optional<std::weak_ordering> Version::compare(QStringView left, QStringView right)
{
    const auto a = partsOf(left);
    const auto b = partsOf(right);
    if (!a || !b || a->manner != b->manner)
        return std::nullopt;
    return compareParts(*a, *b);
}

bool Version::isVersion(QStringView text)
{
    return partsOf(text).has_value();
}

bool allowedByDowngradeLimit(QStringView version, QStringView limit)
{
    if (!Version::isVersion(limit.trimmed()))
        return true;
    const auto order = Version::compare(version, limit.trimmed());
    return order && std::is_gteq(*order);
}

} // namespace rules
