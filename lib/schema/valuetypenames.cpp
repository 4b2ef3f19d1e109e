#include "schema/valuetypechecks.h"

#include <QCoreApplication>

#include <algorithm>

namespace schema {

namespace {

// Longest values by the guide SPA/ATA p. 58; a parameter may say otherwise.
constexpr int LongestUser = 63;
constexpr int LongestHost = 63;
constexpr int LongestPhone = 39;
constexpr int LongestActivation = 7;

QString tr(const char *text)
{
    return QCoreApplication::translate("schema", text);
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isHexadecimalDigit(QChar c)
{
    return isDigit(c) || (c.toLower() >= u'a' && c.toLower() <= u'f');
}

int limitOf(const ValueType &type, int otherwise)
{
    return type.size > 0 ? type.size : otherwise;
}

// The first character that @p allowed does not know.
template<typename Predicate>
Fault stranger(QStringView value, Predicate allowed, const QString &expected)
{
    const auto found = std::find_if_not(value.begin(), value.end(), allowed);
    if (found == value.end())
        return std::nullopt;
    return Error::at(int(found - value.begin()) + 1, expected);
}

bool isPrintable(QChar c)
{
    return c > u' ' && c != QChar(0x7f);
}

// The four parts of "10.1.2.100"; the column of the first that is wrong.
struct Quad
{
    int parts[4] = {};
    int wrongColumn = 0;
};

Quad quadOf(QStringView value)
{
    Quad quad;
    qsizetype at = 0;
    for (int index = 0; index < 4; ++index) {
        qsizetype end = at;
        while (end < value.size() && isDigit(value[end]))
            ++end;
        const QStringView digits = value.sliced(at, end - at);
        quad.parts[index] = digits.toInt();
        const bool last = index == 3;
        const bool fits = !digits.isEmpty() && digits.size() <= 3 && quad.parts[index] <= 255;
        if (!fits || (last ? end != value.size() : end >= value.size() || value[end] != u'.')) {
            quad.wrongColumn = int(fits ? end : at) + 1;
            return quad;
        }
        at = end + 1;
    }
    return quad;
}

// "host", "host:port", "[::1]:port": where the port's digits begin; -1: there is no port
qsizetype portStart(QStringView value)
{
    const qsizetype bracket = value.startsWith(u'[') ? value.indexOf(u']') : 0;
    const qsizetype colon = value.indexOf(u':', std::max(qsizetype(0), bracket));
    return colon < 0 ? -1 : colon + 1;
}

Fault portFault(QStringView value, qsizetype start)
{
    const QStringView digits = value.sliced(start);
    if (!digits.isEmpty() && digits.size() <= 5
        && std::all_of(digits.begin(), digits.end(), isDigit) && digits.toInt() <= 65'535)
        return std::nullopt;
    return Error::at(int(start) + 1, tr("expected a port from 0 to 65535"));
}

bool isHostCharacter(QChar c)
{
    return isLetter(c) || isDigit(c) || c == u'-' || c == u'.' || c == u'_';
}

} // namespace

Fault tooLong(QStringView value, int longest)
{
    if (longest <= 0 || value.size() <= longest)
        return std::nullopt;
    return Error::at(longest + 1, tr("at most %1 characters").arg(longest));
}

Fault textFault(const ValueType &type, const QString &text)
{
    const QStringView value = text;
    if (auto fault = tooLong(value, type.size))
        return fault;
    return stranger(
        value,
        [](QChar c) {
            return (c >= u' ' && c != QChar(0x7f)) || c == u'\t' || c == u'\n' || c == u'\r';
        },
        tr("a control character cannot stand here"));
}

QString canonicalBoolean(const ValueType &, const QString &value)
{
    for (const QStringView yes :
         {QStringView(u"yes"), QStringView(u"1"), QStringView(u"enable"), QStringView(u"true")})
        if (value.compare(yes, Qt::CaseInsensitive) == 0)
            return QStringLiteral("Yes");
    for (const QStringView no :
         {QStringView(u"no"), QStringView(u"0"), QStringView(u"disable"), QStringView(u"false")})
        if (value.compare(no, Qt::CaseInsensitive) == 0)
            return QStringLiteral("No");
    return value;
}

Fault booleanFault(const ValueType &type, const QString &value)
{
    const QString written = canonicalBoolean(type, value);
    if (written == u"Yes" || written == u"No")
        return std::nullopt;
    return Error::at(1, tr("expected Yes or No"));
}

QString canonicalChoice(const ValueType &type, const QString &value)
{
    if (type.choices.contains(value))
        return value;
    for (const QString &choice : type.choices)
        if (choice.compare(value, Qt::CaseInsensitive) == 0)
            return choice;
    return value;
}

Fault choiceFault(const ValueType &type, const QString &value)
{
    if (type.choices.isEmpty() || type.choices.contains(canonicalChoice(type, value)))
        return std::nullopt;
    return Error::at(1, type.expectation());
}

Fault addressFault(const ValueType &, const QString &value)
{
    const Quad quad = quadOf(value);
    if (quad.wrongColumn == 0)
        return std::nullopt;
    return Error::at(quad.wrongColumn,
                     tr("expected an address of four numbers from 0 to 255: 10.1.2.100"));
}

QString canonicalAddress(const ValueType &, const QString &value)
{
    const Quad quad = quadOf(value);
    QStringList parts;
    for (const int part : quad.parts)
        parts << QString::number(part);
    return parts.join(u'.');
}

Fault hostFault(const ValueType &type, const QString &text)
{
    const QStringView value = text;
    if (auto fault = tooLong(value, limitOf(type, LongestHost)))
        return fault;
    if (value.startsWith(u'$')) // $PROXY: what it stands for is not known here
        return std::nullopt;
    const qsizetype port = portStart(value);
    const QStringView host = port < 0 ? value : value.first(port - 1);
    if (host.startsWith(u'[') && host.endsWith(u']')) {
        const auto isAddress = [](QChar c) {
            return isHexadecimalDigit(c) || c == u':' || c == u'.';
        };
        if (auto fault = stranger(host.sliced(1, host.size() - 2), isAddress,
                                  tr("expected an IPv6 address in the brackets")))
            return Error::at(fault->column + 1, fault->message);
    } else if (host.isEmpty()) {
        return Error::at(1, tr("expected the name or address of a host"));
    } else if (auto fault = stranger(host, isHostCharacter,
                                     tr("expected a host, and perhaps : and a port"))) {
        return fault;
    }
    return port < 0 ? std::nullopt : portFault(value, port);
}

Fault userFault(const ValueType &type, const QString &text)
{
    const QStringView value = text;
    if (auto fault = tooLong(value, limitOf(type, LongestUser)))
        return fault;
    return stranger(
        value, [](QChar c) { return isPrintable(c) && c != u'"' && c != u'<' && c != u'>'; },
        tr("blanks, quotes and angle brackets cannot stand in a user's name"));
}

Fault phoneFault(const ValueType &type, const QString &text)
{
    const QStringView value = text;
    if (auto fault = tooLong(value, limitOf(type, LongestPhone)))
        return fault;
    return stranger(
        value, [](QChar c) { return isPrintable(c) && c != u'"' && c != u'<' && c != u'>'; },
        tr("expected a number or an address such as 1234@10.10.10.100:5068"));
}

Fault activationFault(const ValueType &type, const QString &text)
{
    const QStringView value = text;
    if (auto fault = tooLong(value, limitOf(type, LongestActivation)))
        return fault;
    return stranger(
        value, [](QChar c) { return isDigit(c) || c == u'*' || c == u'#'; },
        tr("expected digits, * and #, as in *69"));
}

// More than provisioning rules know: XML services, SIP addresses, macros of the phone's own.
Fault urlFault(const ValueType &type, const QString &text)
{
    const QStringView value = text;
    if (auto fault = tooLong(value, type.size))
        return fault;
    return stranger(value, isPrintable, tr("a blank cannot stand inside a URL; write %20"));
}

} // namespace schema
